/** Closes a menu of the header when a reader presses Escape, or goes elsewhere. */
export function closeMenus(page: Document): void {
  const menu = page.querySelector<HTMLDetailsElement>('.app-menu__details')
  if (menu === null) {
    return
  }
  const leave = ({ target }: Event) => {
    if (menu.open && target instanceof Node && !menu.contains(target)) {
      menu.open = false
    }
  }
  page.addEventListener('click', leave)
  page.addEventListener('focusin', leave)
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && menu.open) {
      menu.open = false
      menu.querySelector('summary')!.focus()
    }
  })
}

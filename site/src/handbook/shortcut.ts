const KEPT_AS = 'handbook-slash'

/** Slash, or Ctrl-K, leads to the search box. A reader whom the slash disturbs can turn it off on the search page. */
export function listenForShortcut(page: Document, box: HTMLInputElement): void {
  page.addEventListener('keydown', (event) => {
    const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey
    const ctrlK = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    if (ctrlK || (slash && isOn() && !isWriting(event.target))) {
      event.preventDefault()
      box.focus()
      box.select()
    }
  })
  const setting = page.querySelector<HTMLElement>('[data-shortcut]')
  const button = setting?.querySelector('button')
  if (setting && button) {
    setting.hidden = false
    button.setAttribute('aria-pressed', String(isOn()))
    button.addEventListener('click', () => {
      turn(!isOn())
      button.setAttribute('aria-pressed', String(isOn()))
    })
  }
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

let on = true

function isOn(): boolean {
  try {
    return localStorage.getItem(KEPT_AS) !== 'off'
  } catch {
    return on
  }
}

function turn(wanted: boolean): void {
  on = wanted
  try {
    localStorage.setItem(KEPT_AS, wanted ? 'on' : 'off')
  } catch {
    // Where nothing can be kept, the choice holds for this page.
  }
}

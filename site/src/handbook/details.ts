/** Opens closed details when an address leads into them, and all of them on paper. */
export function openDetailsOnDemand(view: Window): void {
  const page = view.document
  let openedForPrint: HTMLDetailsElement[] = []

  function openTarget(): void {
    const target = page.getElementById(decodeURIComponent(view.location.hash.slice(1)))
    const closed = target?.closest<HTMLDetailsElement>('details:not([open])')
    if (target && closed) {
      closed.open = true
      target.scrollIntoView()
    }
  }

  view.addEventListener('hashchange', openTarget)
  view.addEventListener('beforeprint', () => {
    openedForPrint = [...page.querySelectorAll<HTMLDetailsElement>('details:not([open])')]
    openedForPrint.forEach((details) => (details.open = true))
  })
  view.addEventListener('afterprint', () => {
    openedForPrint.forEach((details) => (details.open = false))
    openedForPrint = []
  })
  openTarget()
}

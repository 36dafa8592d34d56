/** A region takes part in the tab order only while there is something to scroll in it. */
export function freeUnscrolledRegions(page: Document): void {
  const observer = new ResizeObserver((entries) => entries.forEach((entry) => update(entry.target as HTMLElement)))
  for (const region of page.querySelectorAll<HTMLElement>('.nhsuk-scroll__content, .app-code')) {
    observer.observe(region)
  }
}

function update(region: HTMLElement): void {
  if (region.scrollWidth > region.clientWidth) {
    region.tabIndex = 0
  } else {
    region.removeAttribute('tabindex')
  }
}

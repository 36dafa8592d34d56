/** Marks, in the table of contents, the section the reader is in: the last one whose heading has passed the top of the window. */
export function markCurrentSection(page: Document): void {
  const links = new Map<Element, HTMLAnchorElement>()
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.app-toc a[href^="#"]')) {
    const heading = page.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (heading !== null) {
      links.set(heading, link)
    }
  }
  if (links.size > 0) {
    watch(links)
  }
}

/** The observed area has no upper end, so that a heading is in it from the moment it passes the line, however fast. */
const ABOVE_THE_LINE = '1000000px 0px -75% 0px'

function watch(links: Map<Element, HTMLAnchorElement>): void {
  const passed = new Set<Element>()

  function mark(entries: IntersectionObserverEntry[]): void {
    for (const entry of entries) {
      if (entry.isIntersecting) {
        passed.add(entry.target)
      } else {
        passed.delete(entry.target)
      }
    }
    const current = [...links.keys()].findLast((heading) => passed.has(heading))
    for (const [heading, link] of links) {
      if (heading === current) {
        link.setAttribute('aria-current', 'location')
      } else {
        link.removeAttribute('aria-current')
      }
    }
  }

  const observer = new IntersectionObserver(mark, { rootMargin: ABOVE_THE_LINE })
  for (const heading of links.keys()) {
    observer.observe(heading)
  }
}

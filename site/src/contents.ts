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

function watch(links: Map<Element, HTMLAnchorElement>): void {
  const headings = [...links.keys()]

  function mark(): void {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < window.innerHeight / 4)
    const current = passed.at(-1)
    for (const [heading, link] of links) {
      if (heading === current) {
        link.setAttribute('aria-current', 'location')
      } else {
        link.removeAttribute('aria-current')
      }
    }
  }

  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -75% 0px', threshold: [0, 1] })
  headings.forEach((heading) => observer.observe(heading))
}

/** What stands beside a screen of a width, apart from what is scrolled for itself. */
export function tooWide(width: number): string[] {
  const clipped = (element: Element) => element.closest('.nhsuk-scroll__content, pre, .nhsuk-u-visually-hidden')
  return document.documentElement.scrollWidth <= width
    ? []
    : [...document.body.querySelectorAll('*')]
        .filter((element) => element.getBoundingClientRect().right > width + 1 && !clipped(element))
        .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
}

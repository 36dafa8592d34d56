/** What has no use on paper. */
export const SURROUNDINGS = [
  '.nhsuk-header',
  '.nhsuk-breadcrumb',
  '.nhsuk-footer__navigation',
  '.app-toc',
  '.nhsuk-skip-link'
]

/** Addresses printed after links that mean nothing on paper, because they are relative. */
export function printedAddresses(): string[] {
  return [...document.querySelectorAll('main a')]
    .filter((link) => !link.getAttribute('href')?.startsWith('http'))
    .map((link) => getComputedStyle(link, '::after').content)
    .filter((content) => content.includes('/'))
}

import { closest, type Candidate } from '../kit/words/closest.js'

/** On a page that was not found: shows which of the addresses the page itself holds are closest to the one that was asked for. */
export function suggestAddresses(page: Document, path: string): void {
  const shown = page.querySelector<HTMLElement>('[data-suggest]')
  const known = page.querySelectorAll<HTMLAnchorElement>('[data-suggest-from] a')
  if (shown === null) {
    return
  }
  const candidates: Candidate[] = [...known].map((link) => ({ path: link.href, title: link.textContent.trim() }))
  const suggestions = closest(decode(path), candidates)
  shown.append(...suggestions.map((suggestion) => item(page, suggestion)))
  shown.hidden = suggestions.length === 0
}

function item(page: Document, { path, title }: Candidate): HTMLLIElement {
  const entry = page.createElement('li')
  const link = page.createElement('a')
  link.href = path
  link.textContent = title
  entry.append(link)
  return entry
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

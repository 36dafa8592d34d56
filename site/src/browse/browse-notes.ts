import { element } from '../kit/dom/element.js'

const MOST = 5

/** Says what an address asks for that the list does not have. */
export function sayUnknown(place: HTMLElement, unknown: readonly string[]): void {
  const more = unknown.length - MOST
  const named = [...unknown.slice(0, MOST), ...(more > 0 ? [`${more.toLocaleString('en-GB')} more`] : [])]
  const text = `This link also asks for what the list does not have: ${named.join(', ')}.`
  place.replaceChildren(...(unknown.length === 0 ? [] : [note(text)]))
}

/** Says that the list is as it was published. */
export function sayUnavailable(place: HTMLElement, isNarrowed: boolean): void {
  const asked = isNarrowed ? ' What this link asks for is not applied.' : ''
  const text = `The filters could not be loaded.${asked} The list is complete, and the links to narrow it still work.`
  place.replaceChildren(note(text))
}

function note(text: string): HTMLElement {
  return element('div', { class: 'nhsuk-inset-text app-browse__note', role: 'status' }, element('p', {}, text))
}

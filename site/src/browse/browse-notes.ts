import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'

const MOST = 5

/** Says what an address asks for that the list does not have. */
export function sayUnknown(place: HTMLElement, unknown: readonly string[]): void {
  const more = unknown.length - MOST
  const named = [...unknown.slice(0, MOST), ...(more > 0 ? [fill(WORDS.browse.notes.more, { count: more })] : [])]
  const text = fill(WORDS.browse.notes.unknown, { names: named.join(', ') })
  place.replaceChildren(...(unknown.length === 0 ? [] : [note(text)]))
}

/** Says that the list is as it was published. */
export function sayUnavailable(place: HTMLElement, isNarrowed: boolean): void {
  place.replaceChildren(note(isNarrowed ? WORDS.browse.notes.failedAsked : WORDS.browse.notes.failed))
}

/** Says that a file cannot be made, as part of what goes into it cannot be had. */
export function sayNotTaken(place: HTMLElement): void {
  place.replaceChildren(note(WORDS.browse.notes.notTaken))
}

function note(text: string): HTMLElement {
  return element('div', { class: 'nhsuk-inset-text app-browse__note', role: 'status' }, element('p', {}, text))
}

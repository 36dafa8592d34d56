import { SCORES, type Score } from '../scores/bid.js'

/** What a key asks for. */
export type Press =
  | { readonly kind: 'score'; readonly score: Score | undefined }
  | { readonly kind: 'bid' | 'requirement'; readonly by: 1 | -1 }
  | { readonly kind: 'next' | 'reason' }

const TAKE_BACK = ['x', 'Backspace', 'Delete']

const ARROWS: Readonly<Record<string, Press>> = {
  ArrowLeft: { kind: 'bid', by: -1 },
  ArrowRight: { kind: 'bid', by: 1 },
  ArrowUp: { kind: 'requirement', by: -1 },
  ArrowDown: { kind: 'requirement', by: 1 }
}

/**
 * What a key asks for that is pressed inside a bid's card. A text field has all its keys for itself; radios and what scrolls keep their
 * arrows, so these move only where the card itself has the focus.
 */
export function pressOf(event: KeyboardEvent): Press | undefined {
  const { target, currentTarget, ctrlKey, altKey, metaKey, isComposing } = event
  if (ctrlKey || altKey || metaKey || isComposing || isText(target)) {
    return undefined
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  const score = SCORES.find((score) => String(score) === key)
  if (score !== undefined) {
    return { kind: 'score', score }
  }
  if (TAKE_BACK.includes(key)) {
    return { kind: 'score', score: undefined }
  }
  if (key === 'n' || key === 'r') {
    return { kind: key === 'n' ? 'next' : 'reason' }
  }
  return target === currentTarget ? ARROWS[key] : undefined
}

function isText(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement
}

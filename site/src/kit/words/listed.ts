import { fill } from './fill.js'

// A browser's own lists and dates are in English where it does not know the site's language.
/** “a, b and c”; as a disjunction “a, b or c”, as a unit “a, b, c”. */
export function listed(parts: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  const item = parts.at(-1)
  if (type === 'unit' || item === undefined || parts.length === 1) {
    return parts.join(', ')
  }
  const list = parts.slice(0, -1).join(', ')
  return fill(type === 'conjunction' ? WORDS.furniture.and : WORDS.furniture.or, { list, item })
}

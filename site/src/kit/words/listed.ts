import { fill } from './fill.js'

/** “a, b and c”, or “a, b or c”. A browser's own lists are in English where it does not know the site's language. */
export function listed(
  parts: readonly string[],
  last: typeof WORDS.furniture.and | typeof WORDS.furniture.or = WORDS.furniture.and
): string {
  const item = parts.at(-1) ?? ''
  return parts.length < 2 ? item : fill(last, { list: parts.slice(0, -1).join(', '), item })
}

/** The most UTF-16 units that a spreadsheet cell holds. */
export const CELL_LIMIT = 32_767

const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu

/** A text as XML can hold it: line ends are line feeds, what XML forbids is U+FFFD. */
export function xmlText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '\uFFFD')
}

/** What a text becomes in a spreadsheet cell. */
export function cellText(text: string): string {
  const whole = xmlText(text)
  return whole.length > CELL_LIMIT ? clip(whole, CELL_LIMIT, WORDS.documents.shortened) : whole
}

/** The beginning of a text, with an ending that says it goes on. No character is cut in two. */
export function clip(text: string, limit: number, ending = '…'): string {
  if (text.length <= limit) {
    return text
  }
  const cut = text.slice(0, limit - ending.length)
  return cut.replace(/[\uD800-\uDBFF]$/, '') + ending
}

/** The lines of a text; an empty text has none. */
export function linesOf(text: string): string[] {
  return xmlText(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
}

/** A part of a text that a formula works out. */
interface Worked {
  readonly formula: string
}

/** A text as formulas write it. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** The formula of a text, some of which is worked out. */
export function joined(pieces: readonly (string | Worked)[]): string {
  const parts: (string | Worked)[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') {
      parts[parts.length - 1] = last + piece
    } else if (piece !== '') {
      parts.push(piece)
    }
  }
  return parts.map((part) => (typeof part === 'string' ? quoted(part) : part.formula)).join('&')
}

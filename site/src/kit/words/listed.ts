/** “a, b and c”; as a disjunction “a, b or c”, as a unit “a, b, c”. */
export function listed(parts: readonly string[], type: Intl.ListFormatType = 'conjunction'): string {
  return new Intl.ListFormat(WORDS.language.code, { type }).format(parts)
}

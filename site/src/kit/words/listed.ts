/** “a, b and c”. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts)
}

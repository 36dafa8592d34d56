/** A name on one line, without the marks that would turn round what is written after it. */
export function plainName(text: string): string {
  return text
    .replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Names that differ in nothing else are one. */
export function lowerCase(name: string): string {
  return name.toLowerCase()
}

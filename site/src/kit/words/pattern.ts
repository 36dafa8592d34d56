const SET = /\\p\{(.)[^}]*\}/g
const IN_ASCII: Record<string, string> = { N: '\\d', L: 'A-Za-z' }
const NOT_ASCII = '\\u0300'

/**
 * A pattern by its source, for each text the quickest there is. Browsers take milliseconds to load Unicode's sets, and text that is all ASCII,
 * as most queries are, can do without them.
 */
export function pattern(source: string, flags: string): (text: string) => RegExp {
  const ascii = new RegExp(
    source.replace(SET, (_, set: string) => IN_ASCII[set] ?? NOT_ASCII),
    flags
  )
  let unicode: RegExp | undefined
  return (text) => (/[^\0-\x7f]/.test(text) ? (unicode ??= new RegExp(source, flags)) : ascii)
}

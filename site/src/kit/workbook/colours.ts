/** A colour as a file names it. */
export type Named = Readonly<Record<string, string>>

/** Less contrast than this hides a text. */
const LEAST = 1.4
const PAPER = [0, 1] as const
const BLACK = new Set(['0', '8', '64'])
const WHITE = new Set(['1', '9', '65'])

/** How light a colour is, from 0 to 1; undefined where the file alone does not tell. */
export function lightness({ rgb = '', theme, indexed = '', tint = '0' }: Named): number | undefined {
  const parts = /^(?:[A-F0-9]{2})?([A-F0-9]{2})([A-F0-9]{2})([A-F0-9]{2})$/i.exec(rgb)?.slice(1)
  if (parts !== undefined) {
    const [red, green, blue] = parts.map((part) => linear(parseInt(part, 16) / 255))
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  if (theme === '0' || theme === '1') {
    return linear(tinted(PAPER[theme === '0' ? 1 : 0], Number(tint)))
  }
  return WHITE.has(indexed) ? 1 : BLACK.has(indexed) ? 0 : undefined
}

/** Whether one can hardly be told from the other. */
export function isAlike(one: number, other: number): boolean {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) < LEAST
}

function tinted(grey: number, tint: number): number {
  return tint < 0 ? grey * (1 + tint) : grey + (1 - grey) * tint
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

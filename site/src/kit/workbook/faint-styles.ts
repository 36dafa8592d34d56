import { walk } from './xml.js'

/** Points; nobody reads smaller type. */
const LEAST = 5
const WHITE = /^(?:FF)?F[A-F0-9]F[A-F0-9]F[A-F0-9]$/i
/** A format that shows neither numbers nor text. */
const NOTHING = /^\s*;\s*;\s*;\s*$/

type Attributes = Readonly<Record<string, string>>

/** The styles of cells in which a text can hardly be seen: near white on no colour or on the same, tiny, or not shown at all. @throws Refused */
export function faintStyles(styles: Uint8Array): Set<number> {
  const empty = new Set<string>()
  const fonts: { white: boolean; tiny: boolean }[] = []
  const fills: boolean[] = []
  const faint = new Set<number>()
  let within = ''
  let count = 0
  walk(styles, {
    open(name, its) {
      if (['fonts', 'fills', 'cellXfs', 'dxfs', 'cellStyleXfs'].includes(name)) {
        within = name
      } else if (name === 'numFmt' && NOTHING.test(its.formatCode ?? '')) {
        empty.add(its.numFmtId ?? '')
      } else if (within === 'fonts') {
        readFont(name, its, fonts)
      } else if (within === 'fills') {
        readFill(name, its, fills)
      } else if (within === 'cellXfs' && name === 'xf') {
        const font = fonts[Number(its.fontId ?? 0)]
        const isColoured = fills[Number(its.fillId ?? 0)] === true
        if (font?.tiny || (font?.white && !isColoured) || empty.has(its.numFmtId ?? '')) {
          faint.add(count)
        }
        count++
      }
    }
  })
  return faint
}

function readFont(name: string, its: Attributes, fonts: { white: boolean; tiny: boolean }[]): void {
  const font = fonts.at(-1)
  if (name === 'font') {
    fonts.push({ white: false, tiny: false })
  } else if (name === 'color' && font !== undefined) {
    font.white = isWhite(its)
  } else if (name === 'sz' && font !== undefined) {
    font.tiny = Number(its.val) < LEAST
  }
}

/** Whether each fill has a colour on which white can be read. */
function readFill(name: string, its: Attributes, fills: boolean[]): void {
  if (name === 'fill') {
    fills.push(false)
  } else if (name === 'fgColor' && fills.length > 0) {
    fills[fills.length - 1] = !isWhite(its)
  }
}

/** White by its parts, as the theme's paper, or by its old number. */
function isWhite({ rgb = '', theme, indexed }: Attributes): boolean {
  return WHITE.test(rgb) || (theme === '0' && rgb === '') || indexed === '1' || indexed === '9'
}

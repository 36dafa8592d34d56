import { walk } from './xml.js'

/** What a spreadsheet shows a number as, where it is not simply the number. */
export type Shown = 'date' | 'percent'

/** The formats that every spreadsheet program knows by their numbers. */
const PERCENTS = [[9, 10]] as const
const DATES = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58]
] as const

/** What the numbers of a workbook are shown as, by the style of their cells. @throws Refused */
export function shownAs(styles: Uint8Array): (Shown | undefined)[] {
  const own = new Map<string, Shown | undefined>()
  const shown: (Shown | undefined)[] = []
  let inCells = false
  walk(styles, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      inCells ||= name === 'cellXfs'
      if (name === 'numFmt') {
        own.set(numFmtId, shownBy(formatCode))
      } else if (name === 'xf' && inCells) {
        shown.push(own.has(numFmtId) ? own.get(numFmtId) : builtIn(Number(numFmtId)))
      }
    },
    close(name) {
      inCells &&= name !== 'cellXfs'
    }
  })
  return shown
}

function builtIn(id: number): Shown | undefined {
  const isIn = (ranges: readonly (readonly [number, number])[]) => ranges.some(([from, to]) => id >= from && id <= to)
  return isIn(PERCENTS) ? 'percent' : isIn(DATES) ? 'date' : undefined
}

/** Colours, conditions, words and single characters that a format only repeats are left out. */
function shownBy(code: string): Shown | undefined {
  const [first = ''] = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').split(';')
  return first.includes('%') ? 'percent' : /[dmyhs]/i.test(first) ? 'date' : undefined
}

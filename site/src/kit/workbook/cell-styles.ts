import type { CellStyle, FontStyle } from 'hucre'

export const FONT = { name: 'Arial', size: 11 } as const satisfies FontStyle

const INK = { rgb: '212B32' }
const LINE = { style: 'thin', color: { rgb: '768692' } } as const
const GRID = { top: LINE, right: LINE, bottom: LINE, left: LINE }
const WRAPPED = { vertical: 'top', wrapText: true } as const

/** What a reader may fill. Yellow, and named as such in the instructions. */
const INPUT: CellStyle = {
  font: { ...FONT, color: INK },
  fill: fill('FFF9C4'),
  border: GRID,
  alignment: WRAPPED,
  protection: { locked: false }
}

const DATED = {
  font: { ...FONT, color: INK },
  border: GRID,
  alignment: { vertical: 'top', horizontal: 'left' }
} as const

export const STYLES = {
  title: { font: { ...FONT, size: 18, bold: true, color: { rgb: '003087' } } },
  heading: { font: { ...FONT, size: 13, bold: true, color: INK }, alignment: { vertical: 'bottom' } },
  label: { font: { ...FONT, bold: true, color: INK }, alignment: { vertical: 'top' } },
  plain: { font: { ...FONT, color: INK }, alignment: { vertical: 'top' } },
  paragraph: { font: { ...FONT, color: INK }, alignment: WRAPPED },
  link: { font: { ...FONT, color: { rgb: '005EB8' }, underline: true }, alignment: { vertical: 'top' } },
  header: {
    font: { ...FONT, bold: true, color: { rgb: 'FFFFFF' } },
    fill: fill('005EB8'),
    border: GRID,
    alignment: WRAPPED
  },
  cell: { font: { ...FONT, color: INK }, border: GRID, alignment: WRAPPED },
  strong: { font: { ...FONT, bold: true, color: INK }, border: GRID, alignment: WRAPPED },
  number: { font: { ...FONT, color: INK }, border: GRID, alignment: { vertical: 'top' }, numFmt: '0.##' },
  day: { ...DATED, numFmt: WORDS.documents.dateFormat },
  month: { ...DATED, numFmt: WORDS.documents.monthFormat },
  year: { ...DATED, numFmt: WORDS.documents.yearFormat },
  total: {
    font: { ...FONT, bold: true, color: INK },
    border: GRID,
    alignment: { vertical: 'top', horizontal: 'left' },
    numFmt: '0.00'
  },
  inputText: { ...INPUT, numFmt: '@' },
  inputNumber: { ...INPUT, numFmt: 'General' },
  inputDate: { ...INPUT, numFmt: WORDS.documents.dateFormat },
  inputHeader: {
    font: { ...FONT, bold: true, color: INK },
    fill: fill('FFF9C4'),
    border: GRID,
    alignment: WRAPPED,
    numFmt: '@',
    protection: { locked: false }
  },
  hidden: { font: { ...FONT, color: { rgb: '768692' } }, alignment: { vertical: 'top' } }
} as const satisfies Record<string, CellStyle>

export type StyleName = keyof typeof STYLES

function fill(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const
}

import type { WriteSheet } from 'hucre'
import { textsInFormula } from '../../../kit/workbook/formula-texts.js'
import { markPieces, pageWords } from '../../../pack/sheet-texts.js'
import { text } from '../../../kit/workbook/sheet.js'

/** How a text that looks like an escape is written. */
const ESCAPED = /_x005F_(?=x[\dA-Fa-f]{4}_)/g

/**
 * Adds to the sheet that says which pack a workbook was made from what stands in the other sheets, as marks: so a reader of a filled
 * one can tell what was written into it. Rows `texts`: the sheet, whether it is hidden, the marks; rows `behind`: the same of what its
 * formulas and rules say.
 */
export function withTexts(identity: WriteSheet, sheets: readonly WriteSheet[]): WriteSheet {
  const cells = new Map(identity.cells)
  let row = Math.max(-1, ...[...cells.keys()].map((at) => Number(at.split(',')[0]))) + 1
  for (const sheet of sheets) {
    const state = sheet.hidden === true || sheet.veryHidden === true ? 'hidden' : 'visible'
    for (const [is, said] of [
      ['texts', contentOf(sheet)],
      ['behind', behindCells(sheet)]
    ] as const) {
      for (const piece of markPieces(said)) {
        ;[is, sheet.name, state, piece].forEach((said, column) => cells.set(`${row},${column}`, text(said, 'hidden')))
        row++
      }
    }
  }
  return { ...identity, cells }
}

function behindCells({ cells, dataValidations = [] }: WriteSheet): string[] {
  const formulas = [...(cells?.values() ?? [])].flatMap(({ formula = '' }) => textsInFormula(formula))
  const rules = dataValidations.flatMap(({ inputTitle, inputMessage, errorTitle, errorMessage }) => [
    inputTitle,
    inputMessage,
    errorTitle,
    errorMessage
  ])
  return [...formulas, ...rules.filter((said) => said !== undefined)]
}

function contentOf({ cells, headerFooter }: WriteSheet): (string | number)[] {
  const values = [...(cells?.values() ?? [])].flatMap(({ value, formula }) =>
    formula !== undefined || (typeof value !== 'string' && typeof value !== 'number')
      ? []
      : [typeof value === 'string' ? value.replace(ESCAPED, '_') : value]
  )
  const printed = [headerFooter?.oddHeader, headerFooter?.oddFooter].filter((one) => one !== undefined).map(pageWords)
  return [...values, ...printed]
}

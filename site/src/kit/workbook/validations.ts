import type { DataValidation } from 'hucre'
import { clip } from '../documents/document-text.js'

/** The longest texts that spreadsheet programs take in messages. */
const TITLE_LIMIT = 32
const MESSAGE_LIMIT = 225

/** What somebody who fills a cell is told. */
interface Says {
  readonly title: string
  readonly message: string
  /** What becomes of what does not fit: it is refused, it can be kept when asked again, or it is kept. */
  readonly otherwise?: 'stop' | 'warning' | 'keep'
}

/** Tells who fills a cell what fits. */
export function validation(
  rule: Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>,
  cells: readonly string[],
  { title: heading, message: says, otherwise = 'stop' }: Says
): DataValidation {
  const message = clip(says, MESSAGE_LIMIT)
  const title = clip(heading, TITLE_LIMIT)
  return {
    ...rule,
    range: ranges(cells),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: otherwise !== 'keep',
    inputTitle: title,
    inputMessage: message,
    errorTitle: title,
    errorMessage: message,
    errorStyle: otherwise === 'warning' ? 'warning' : 'stop'
  }
}

/** Refuses whatever is typed over our words; says nothing to who only reads them. */
export function guard(cells: readonly string[]): DataValidation {
  const { title, message } = WORDS.documents.guarded
  return {
    type: 'custom',
    formula1: 'FALSE',
    range: ranges(cells),
    allowBlank: false,
    showInputMessage: false,
    showErrorMessage: true,
    errorTitle: clip(title, TITLE_LIMIT),
    errorMessage: clip(message, MESSAGE_LIMIT),
    errorStyle: 'stop'
  }
}

/** Cells of a column, as few ranges as they can be: `B2:B4 B7`. */
function ranges(cells: readonly string[]): string {
  const runs: string[][] = []
  for (const cell of cells) {
    const run = runs.at(-1)
    if (run !== undefined && cell === below(run.at(-1)!)) {
      run.push(cell)
    } else {
      runs.push([cell])
    }
  }
  return runs.map((run) => (run.length === 1 ? run[0] : `${run[0]}:${run.at(-1)}`)).join(' ')
}

function below(cell: string): string {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell)!
  return `${column}${Number(row) + 1}`
}

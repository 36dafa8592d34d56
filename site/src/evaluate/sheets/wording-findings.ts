import type { Cell } from '../../kit/workbook/cells.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import { textMark } from '../../pack/sheet-texts.js'
import type { Requirement } from '../../pack/pack.js'
import type { Finding } from '../scores/bid.js'
import { RESPONSES } from '../scores/compliance.js'
import { WORDED, type SentWording, type Worded } from './sent-wording.js'
import { wordsIn } from './sheet-identity.js'
import type { Column } from './table-columns.js'

const TITLES: Readonly<Record<Worded | 'code', string>> = {
  code: WORDS.documents.columns.code,
  requirement: SHEET_WORDS.requirement,
  question: WORDS.documents.columns.question,
  evidenceWanted: WORDS.documents.responses.evidenceWanted
}

/**
 * Where the words beside an answer are not those that were sent out.
 *
 * @param marks of what the sheet was sent out with; undefined in old ones, which are compared with the pack
 */
export function wordingDiffers(
  requirement: Requirement,
  row: ReadonlyMap<string, Cell>,
  place: number,
  letters: ReadonlyMap<Column, string>,
  wording: SentWording,
  marks: ReadonlySet<string> | undefined
): Finding[] {
  const differs = (column: Worded | 'code', asked: string): Finding[] => {
    const letter = letters.get(column)
    const value = wordsIn(row, letter)
    const about = {
      requirement: requirement.id,
      column: TITLES[column],
      sheet: RESPONSES,
      cell: `${letter}${place + 1}`
    }
    const isKnown = marks?.has(textMark(value))
    const isSent = column === 'code' ? value === asked : wording.isSent(value, requirement, column)
    return letter === undefined || isKnown || (isSent && (column !== 'question' || isKnown === undefined))
      ? []
      : [{ kind: 'wording-altered', ...about, value, asked }]
  }
  return [
    ...differs('code', requirement.code),
    ...WORDED.flatMap((column) => differs(column, wording.asSent(requirement, column)))
  ]
}

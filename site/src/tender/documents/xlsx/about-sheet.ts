import type { WriteSheet } from 'hucre'
import type { Schedule } from '../schedule.js'
import { draft, LEVEL_TITLES } from '../../../pack/document-words.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { ABOUT, GUIDANCE, RESPONSES, SCORING } from './sheet-names.js'
import { link, type Row, sheet, text } from '../../../kit/workbook/sheet.js'

/** Who gets a workbook: evaluators have sheets of their own. */
export type ForWhom = 'suppliers' | 'evaluators'

/** What the workbook is, and what everybody does with it. */
export function about(asked: Schedule, asOf: string, forWhom: ForWhom, footer: readonly [string, string]): WriteSheet {
  const { pack, undecided } = asked
  const rows: (Row | undefined)[] = [
    [text(pack.name, 'title')],
    undecided > 0 ? [text(draft(undecided), 'label')] : undefined,
    [],
    pack.buyer === undefined ? undefined : fact(WORDS.documents.facts.buyer, pack.buyer),
    pack.reference === undefined ? undefined : fact(WORDS.documents.facts.reference, pack.reference),
    fact(WORDS.documents.facts.for, asked.systems.join('; ') || WORDS.documents.anySystem),
    fact(WORDS.documents.facts.usedIn, asked.settings.join('; ') || WORDS.documents.allSettings),
    fact(WORDS.documents.facts.standardsAsOf, date(pack.question.day)),
    fact(
      WORDS.documents.facts.madeFrom,
      fill(WORDS.documents.edition, { handbook: pack.edition.handbook, day: date(pack.edition.day) })
    ),
    [text(WORDS.documents.facts.readAt, 'label'), link(pack.edition.address)],
    fact(WORDS.documents.facts.made, date(asOf)),
    [],
    [text(WORDS.documents.workbook.supplier, 'heading')],
    fact(
      '1',
      fill(WORDS.documents.workbook.fillIn, {
        responses: RESPONSES,
        compliance: SHEET_WORDS.compliance,
        comments: SHEET_WORDS.comments
      })
    ),
    fact(
      '2',
      fill(WORDS.documents.workbook.choose, {
        compliance: SHEET_WORDS.compliance,
        toDo: WORDS.documents.responses.toDo
      })
    ),
    fact('3', WORDS.documents.workbook.sort),
    fact('4', WORDS.documents.workbook.sendBack),
    [],
    [text(WORDS.documents.workbook.answers, 'heading')],
    fact(SHEET_WORDS.meets, WORDS.documents.workbook.meets),
    fact(SHEET_WORDS.meetsInPart, fill(WORDS.documents.workbook.meetsInPart, { comments: SHEET_WORDS.comments })),
    fact(SHEET_WORDS.doesNotMeet, fill(WORDS.documents.workbook.doesNotMeet, { comments: SHEET_WORDS.comments })),
    fact(SHEET_WORDS.explain, fill(WORDS.documents.workbook.explain, { comments: SHEET_WORDS.comments })),
    [],
    [text(WORDS.documents.workbook.words, 'heading')],
    ...(['must', 'should', 'could'] as const).map((level) =>
      fact(LEVEL_TITLES[level], WORDS.pack.levelMeanings[level])
    ),
    ...(forWhom === 'evaluators' ? evaluation() : [])
  ]
  return sheet({
    name: ABOUT,
    widths: [22, 84],
    rows: rows.filter((row) => row !== undefined),
    orientation: 'portrait',
    footer
  })
}

function evaluation(): Row[] {
  return [
    [],
    [text(WORDS.documents.workbook.evaluator, 'heading')],
    fact('1', WORDS.documents.workbook.keep),
    fact('2', fill(WORDS.documents.workbook.copy, { responses: RESPONSES })),
    fact('3', fill(WORDS.documents.workbook.score, { scoring: SCORING, guidance: GUIDANCE })),
    fact('4', fill(WORDS.documents.workbook.agree, { agreed: SHEET_WORDS.agreed })),
    fact('5', WORDS.documents.workbook.totals)
  ]
}

function fact(label: string, says: string): Row {
  return [text(label, 'label'), text(says, 'paragraph')]
}

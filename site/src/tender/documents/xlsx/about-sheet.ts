import type { WriteSheet } from 'hucre'
import type { Schedule } from '../schedule.js'
import { draft, LEVEL_MEANINGS, LEVELS } from '../../../pack/document-words.js'
import { date } from '../../../kit/words/dates.js'
import { link, type Row, sheet, text } from '../../../kit/workbook/sheet.js'

/** What the workbook is, and what everybody does with it. */
export function about(asked: Schedule, asOf: string): WriteSheet {
  const { pack, undecided } = asked
  const rows: (Row | undefined)[] = [
    [text(pack.name, 'title')],
    undecided > 0 ? [text(draft(undecided), 'label')] : undefined,
    [],
    pack.buyer === undefined ? undefined : fact('Buyer', pack.buyer),
    pack.reference === undefined ? undefined : fact('Reference', pack.reference),
    fact('For', asked.systems.join('; ') || 'Any system'),
    fact('Used in', asked.settings.join('; ') || 'All care settings'),
    fact('Standards as of', date(pack.question.day)),
    fact('Made from', `${pack.edition.handbook}, edition of ${date(pack.edition.day)}`),
    [text('Read it at', 'label'), link(pack.edition.address)],
    fact('This file was made', date(asOf)),
    [],
    [text('If you are a supplier', 'heading')],
    fact(
      '1',
      'Go to the sheet Responses. Fill in the yellow cells; all other cells are locked. Yellow only marks them: you can reach each with the Tab key.'
    ),
    fact(
      '2',
      'Choose an answer in Compliance, answer the question, and say where your evidence is. The column To do says what is missing.'
    ),
    fact('3', 'Save the workbook as XLSX and send it back. Do not add, remove or rename sheets, rows or columns.'),
    [],
    [text('What the answers mean', 'heading')],
    fact('Meets', 'The version on offer does this today, and you can show it.'),
    fact('Meets in part', 'Part of it works today. Say in Comments what is missing, and by when it will be there.'),
    fact('Does not meet', 'It does not do this. Say in Comments what you would do instead, if anything.'),
    fact('Explain', 'You meet the aim in another way. Only some requirements allow it. Say how in Comments.'),
    [],
    [text('What the words mean', 'heading')],
    ...(['must', 'should', 'could'] as const).map((level) => fact(LEVELS[level], LEVEL_MEANINGS[level])),
    [],
    [text('If you are an evaluator', 'heading')],
    fact(
      '1',
      'Open the sheet Scoring in the workbook that the supplier sent back. Put each evaluator’s name into the yellow headings, and a score from 0 to 4 for each requirement. The sheet Guidance says what earns each score.'
    ),
    fact('2', 'When you have agreed on a score, put it into Agreed: it counts instead of the average.'),
    fact('3', 'The top of the sheet shows the weighted score, and whether every pass-or-fail requirement is passed.')
  ]
  return sheet({
    name: 'About',
    widths: [22, 100],
    rows: rows.filter((row) => row !== undefined),
    orientation: 'portrait'
  })
}

function fact(label: string, says: string): Row {
  return [text(label, 'label'), text(says, 'paragraph')]
}

import { at, type Bad } from './bad-answers.js'
import type { EditedBid } from './edited-bid.js'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONDITION = 'Our bid is conditional on buying module X.'
const FORMULA = `<f>"${CONDITION}"</f><v>${CONDITION}</v>`
const SILENT = ['TBC', 'Not applicable', 'n/a', '-', 'See attached', 'As above.', 'Refer to evidence', '…']
const UNREAD = 'This was written where nothing was asked for.'
const HINT = 'Words that we did not send out show when somebody comes to the cell.'
const ABOUT = 'Words stand where spreadsheet programs keep what is not shown'
const FAINT = '“Answer” holds words that can hardly be seen in the file.'

/** Bids in which something is said where few people look, or nothing where something seems to be. */
export const SLY_BIDS: readonly Bad[] = [
  ...SILENT.map((answer) => ({
    is: `“${answer}” for an answer`,
    typed: { 'own-text': { Answer: answer } },
    says: [at('OWN-TEXT', `The answer says nothing by itself: “${answer}”.`)]
  })),
  ...['\u200B', '\u00A0\u2003', '\u3164'].map((answer) => ({
    is: `an answer of which nothing can be seen (${answer.charCodeAt(0)})`,
    typed: { 'own-text': { Answer: answer } },
    says: [at('OWN-TEXT', '“Meets” is chosen, but there is no answer.')]
  })),
  ...['-', 'N/A', 'tbc', '\u200B'].map((comments) => ({
    is: `a comment that does not say why (${comments})`,
    typed: { 'own-text': { Compliance: 'Meets in part', Comments: comments } },
    says: [at('OWN-TEXT', '“Meets in part” is chosen, but “Comments” does not say why.')]
  })),
  ...['30 days', '£1,000', '99,5 %', 'about 30', '−5', '1 000', '1e1'].map((answer) => ({
    is: `a number with more around it (${answer})`,
    typed: { 'own-days': { Answer: answer } },
    says: [at('OWN-DAYS', `The answer does not have the form that was asked for: “${answer}”.`)]
  })),
  ...['1 June 2027', '01/06/2027', 'June 2027', '2027-06-31'].map((answer) => ({
    is: `a day in words (${answer})`,
    typed: { 'own-day': { Answer: answer } },
    says: [at('OWN-DAY', `The answer does not have the form that was asked for: “${answer}”.`)]
  })),
  ...['Y', 'yes - subject to contract', 'TRUE', '1'].map((answer) => ({
    is: `a yes that is not one of the choices (${answer})`,
    typed: { 'own-yes': { Answer: answer } },
    says: [at('OWN-YES', `The answer does not have the form that was asked for: “${answer}”.`)]
  })),
  ...['About', 'Standards', 'Guidance', '_pack'].map((sheet) => ({
    is: `a formula that says something (${sheet})`,
    edit: (bid: EditedBid) => bid.cell('B60', 'str', FORMULA, sheet),
    says: [`${UNREAD} Sheet ${sheet}, cell B60`, CONDITION]
  })),
  ...['T', 'L', 'B'].map((letter) => ({
    is: `a formula that says something, in column ${letter} of the table`,
    edit: (bid: EditedBid) => bid.cell(`${letter}9`, 'str', FORMULA),
    says: [at('OWN-DAYS', UNREAD), CONDITION]
  })),
  {
    is: 'a formula that spells its text in numbers',
    edit: (bid) => bid.cell('B60', 'str', `<f>CHAR(79)&amp;CHAR(80)</f><v>${CONDITION}</v>`, 'About'),
    says: [`${UNREAD} Sheet About, cell B60`, CONDITION]
  },
  ...['H60', 'L10', 'H9'].map((cell) => ({
    is: `text where evaluators score (${cell})`,
    edit: (bid: EditedBid) => bid.text(cell, CONDITION, 'Scoring'),
    says: [`${UNREAD} Sheet Scoring, cell ${cell}`, CONDITION]
  })),
  ...['B90', 'H1'].map((cell) => ({
    is: `text on the sheet for programs (${cell})`,
    edit: (bid: EditedBid) => bid.text(cell, CONDITION, '_pack'),
    says: [`${UNREAD} Sheet _pack, cell ${cell}`, CONDITION]
  })),
  {
    is: 'words behind our question',
    edit: (bid) =>
      bid.text(
        bid.at('own-yes', 'Question'),
        `How do you see to it that this holds: The supplier must hold a certificate. ${CONDITION}`
      ),
    says: [at('OWN-YES', 'The wording under “Question” is not what was sent out.'), CONDITION]
  },
  {
    is: 'another level before our words',
    edit: (bid) => bid.text(bid.at('own-yes', 'Requirement'), 'Should: The supplier must hold a certificate.'),
    says: [at('OWN-YES', 'The wording under “Requirement” is not what was sent out.')]
  },
  {
    is: 'text in the yellow of its cell',
    edit: (bid) =>
      bid.rewrite('xl/styles.xml', (xml) =>
        xml.replace(/(<font>(?:(?!<\/font>).)*?<color rgb=")(?:FF)?212B32/g, '$1FFFFF9C4')
      ),
    says: [at('OWN-TEXT', FAINT)]
  },
  ...['<color rgb="FFFFFFFF"/>', '<color theme="0"/>', '<sz val="1"/>', '<color rgb="FFEDEDED"/>'].map((face) => ({
    is: `a part of an answer that nobody sees (${face})`,
    edit: (bid: EditedBid) => bid.cell(bid.at('own-text', 'Answer'), 'inlineStr', runs(face)),
    says: [at('OWN-TEXT', FAINT), CONDITION]
  })),
  {
    is: 'a part of an answer that is struck out',
    edit: (bid) => bid.cell(bid.at('own-text', 'Answer'), 'inlineStr', runs('<strike/>')),
    says: [at('OWN-TEXT', '“Answer” holds words that are struck out in the file.')]
  },
  {
    is: 'a row too low to see',
    edit: (bid) => bid.attribute('own-text', 'ht', '0.5'),
    says: [at('OWN-TEXT', 'The row is hidden in the file. It is read.')]
  },
  {
    is: 'cells of several rows joined into one',
    edit: (bid) => bid.behind('<mergeCells><mergeCell ref="G7:G9"/></mergeCells>'),
    says: ['OWN-TEXT', 'OWN-MAY', 'OWN-DAYS'].map((code) => at(code, 'Cells were joined into one: G7:G9.'))
  },
  {
    is: 'keywords in the file’s properties',
    edit: (bid) =>
      bid.rewrite('docProps/core.xml', (xml) =>
        xml.replace('</cp:coreProperties>', `<cp:keywords>${CONDITION}</cp:keywords></cp:coreProperties>`)
      ),
    says: [ABOUT, CONDITION]
  },
  {
    is: 'a property of its own',
    edit: (bid) =>
      bid.part(
        'docProps/custom.xml',
        `<Properties><property name="Terms"><lpwstr>${CONDITION}</lpwstr></property></Properties>`
      ),
    says: [ABOUT, CONDITION]
  },
  {
    is: 'a name that stands for a text',
    edit: (bid) =>
      bid.rewrite('xl/workbook.xml', (xml) =>
        xml.replace('</definedNames>', `<definedName name="Terms">"${CONDITION}"</definedName></definedNames>`)
      ),
    says: [ABOUT, CONDITION]
  },
  {
    is: 'a rule that says something else',
    edit: (bid) =>
      bid.rewrite(bid.pathOf('Responses'), (xml) => xml.replace(/prompt="[^"]*"/, `prompt="${CONDITION}"`)),
    says: [at('OWN-TEXT', HINT), CONDITION]
  },
  {
    is: 'a tip that a link shows',
    edit: (bid) =>
      bid.behind(`<hyperlinks><hyperlink ref="H7" location="Responses!A1" tooltip="${CONDITION}"/></hyperlinks>`),
    says: [at('OWN-TEXT', HINT), CONDITION]
  },
  {
    is: 'the text that a picture has for those who cannot see it',
    edit: (bid) =>
      bid.related(
        `${TYPE}/drawing`,
        'xl/drawings/drawing9.xml',
        `<wsDr><twoCellAnchor><from><col>2</col><row>3</row></from><pic><cNvPr title="${CONDITION}"/></pic></twoCellAnchor></wsDr>`
      ),
    says: ['A picture lies on the sheet. This page cannot read pictures. Sheet Responses, cell C4', CONDITION]
  },
  {
    is: 'a code retyped, and its hidden id gone',
    edit: (bid) => {
      bid.text(bid.at('own-text', 'Code'), 'OWN - TEXT')
      bid.text('A7', '')
    },
    says: [
      'Row 7: cannot tell which requirement this answers. It is not read.',
      'Every letter goes out within the hour'
    ]
  }
]

function runs(face: string): string {
  return `<is><r><t>Every letter.</t></r><r><rPr>${face}</rPr><t xml:space="preserve"> ${CONDITION}</t></r></is>`
}

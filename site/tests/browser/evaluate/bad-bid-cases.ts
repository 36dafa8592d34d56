import { at, type Bad } from './bad-answers.js'

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const CONDITION = 'Our bid is conditional on buying module X.'

/** Files that a careful evaluator would query, each with what it is. */
export const BAD_FILES: readonly Bad[] = [
  {
    is: 'text in a column beyond the table',
    edit: (bid) => bid.text(`Z${bid.at('own-yes', 'Answer').slice(1)}`, CONDITION),
    says: [at('OWN-YES', 'This was written where nothing was asked for.'), CONDITION]
  },
  {
    is: 'a row below the table',
    edit: (bid) => bid.text('D90', CONDITION),
    says: ['This was written where nothing was asked for. Sheet Responses, cell D90', CONDITION]
  },
  {
    is: 'text above the table',
    edit: (bid) => bid.text('H1', CONDITION),
    says: ['This was written where nothing was asked for. Sheet Responses, cell H1', CONDITION]
  },
  {
    is: 'text on a sheet that nobody fills',
    edit: (bid) => bid.text('B60', CONDITION, 'About'),
    says: ['This was written where nothing was asked for. Sheet About, cell B60', CONDITION]
  },
  {
    is: 'a sheet of its own',
    edit: (bid) => bid.addSheet('Terms', CONDITION),
    says: ['A sheet was added to the file. Sheet Terms', CONDITION]
  },
  {
    is: 'a sheet that is very hidden',
    edit: (bid) => bid.addSheet('Terms', CONDITION, 'veryHidden'),
    says: ['The sheet is hidden in the file. Sheet Terms', CONDITION]
  },
  {
    is: 'a sheet of ours that is hidden',
    edit: (bid) => bid.setState('Standards', 'hidden'),
    says: ['The sheet is hidden in the file. Sheet Standards']
  },
  {
    is: 'a note on a cell',
    edit: (bid) => {
      const ref = bid.at('own-text', 'Compliance')
      const note = `<comment ref="${ref}" authorId="0"><text><r><t>Only if </t></r><r><t>module X is bought</t></r></text></comment>`
      bid.related(`${TYPE}/comments`, 'xl/comments9.xml', `<comments><commentList>${note}</commentList></comments>`)
    },
    says: [at('OWN-TEXT', 'A note is fixed to the cell.'), 'Only if module X is bought']
  },
  {
    is: 'a thread of comments',
    edit: (bid) => {
      const ref = bid.at('own-yes', 'Answer')
      const thread = `<ThreadedComments><threadedComment ref="${ref}"><text>${CONDITION}</text></threadedComment></ThreadedComments>`
      const type = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment'
      bid.related(type, 'xl/threadedComments/threadedComment9.xml', thread)
    },
    says: [at('OWN-YES', 'A note is fixed to the cell.'), CONDITION]
  },
  {
    is: 'a text box',
    edit: (bid) => bid.related(`${TYPE}/drawing`, 'xl/drawings/drawing9.xml', drawing(`<sp><t>${CONDITION}</t></sp>`)),
    says: ['A shape or a text box lies on the sheet. Sheet Responses, cell C4', CONDITION]
  },
  {
    is: 'a picture',
    edit: (bid) => bid.related(`${TYPE}/drawing`, 'xl/drawings/drawing9.xml', drawing('<pic/>')),
    says: ['A picture lies on the sheet. This page cannot read pictures. Sheet Responses, cell C4']
  },
  {
    is: 'a chart',
    edit: (bid) => bid.related(`${TYPE}/drawing`, 'xl/drawings/drawing9.xml', drawing('<graphicFrame/>')),
    says: ['A chart or something else lies on the sheet.']
  },
  {
    is: 'a text box of an old program, on another sheet',
    edit: (bid) => {
      const box = `<xml><shape><textbox><div>${CONDITION}</div></textbox></shape></xml>`
      bid.related(`${TYPE}/vmlDrawing`, 'xl/drawings/vml9.vml', box, 'About')
    },
    says: ['A shape or a text box lies on the sheet. Sheet About', CONDITION]
  },
  {
    is: 'another file inside the file',
    edit: (bid) => bid.related(`${TYPE}/oleObject`, 'xl/embeddings/terms.bin', 'x'),
    says: ['A chart or something else lies on the sheet. This page cannot read it. Sheet Responses']
  },
  {
    is: 'a link behind a text',
    edit: (bid) => {
      const id = bid.related(`${TYPE}/hyperlink`, 'https://elsewhere.example/terms', '')
      const link = `<hyperlink ref="${bid.at('own-text', 'Answer')}" r:id="${id}" xmlns:r="${TYPE}"/>`
      bid.behind(`<hyperlinks>${link}</hyperlinks>`)
    },
    says: [at('OWN-TEXT', 'A link is behind the text of the cell. It leads to https://elsewhere.example/terms.')]
  },
  {
    is: 'words in the footer',
    edit: (bid) => bid.footer(`&L${CONDITION}&RPage &P`),
    says: ['Words were added above or below the printed pages. Sheet Responses', CONDITION]
  },
  {
    is: 'a hidden row',
    edit: (bid) => bid.attribute('own-text', 'hidden', '1'),
    says: [at('OWN-TEXT', 'The row is hidden in the file. It is read.')]
  },
  {
    is: 'a hidden column',
    edit: (bid) => bid.hideColumn('Comments'),
    says: ['The column “Comments” is hidden in the file. It is read.']
  },
  {
    is: 'cells joined into one',
    edit: (bid) => {
      const [from, to] = [bid.at('own-text', 'Compliance'), bid.at('own-text', 'Answer')]
      bid.behind(`<mergeCells><mergeCell ref="${from}:${to}"/></mergeCells>`)
    },
    says: [at('OWN-TEXT', 'Cells were joined into one')]
  },
  {
    is: 'white text on white',
    edit: (bid) => {
      bid.text(bid.at('own-text', 'Comments'), CONDITION)
      bid.font(bid.at('own-text', 'Comments'), '<sz val="11"/><color rgb="FFFFFFFF"/>')
    },
    says: [at('OWN-TEXT', '“Comments” holds words that can hardly be seen in the file.'), CONDITION]
  },
  {
    is: 'our wording, softened',
    edit: (bid) =>
      bid.text(
        bid.at('own-text', 'Requirement'),
        'Must: Letters must reach general practice soon after they are signed.'
      ),
    says: [at('OWN-TEXT', 'The wording under “Requirement” is not what was sent out.'), 'removed: on the day']
  },
  {
    is: 'our question, altered',
    edit: (bid) => bid.text(bid.at('own-yes', 'Question'), 'Would you ever?'),
    says: [at('OWN-YES', 'The wording under “Question” is not what was sent out.')]
  },
  {
    is: 'a row taken out',
    edit: (bid) => bid.removeRow('own-text'),
    says: [at('OWN-TEXT', 'No row in the sheet can be read as this requirement, so there is no answer.')]
  },
  {
    is: 'a row twice',
    edit: (bid) => bid.text(`H${bid.copyRow('own-text')}`, CONDITION),
    says: [at('OWN-TEXT', 'Stands in the sheet twice. The first answer is used. This one is not read.'), CONDITION]
  },
  {
    is: 'the header row again',
    edit: (bid) => void bid.copyRow('id'),
    says: ['The header row stands in the sheet again.']
  },
  {
    is: 'rows sorted without their hidden ids',
    edit: (bid) => bid.swapRows('own-text', 'own-may', 'B'),
    says: [
      at(
        'OWN-TEXT',
        'The row does not have the hidden id that it was sent with. It is matched by its code and its wording.'
      )
    ]
  },
  {
    is: 'answers moved from requirement to requirement, with the wording',
    edit: (bid) => bid.swapRows('own-text', 'own-may', 'D'),
    says: ['cannot tell which requirement this answers. It is not read.', 'Every letter goes out within the hour']
  },
  {
    is: 'a code typed over and a hidden id from elsewhere',
    edit: (bid) => {
      bid.text(bid.at('own-text', 'Code'), 'OWN-YES')
    },
    says: ['cannot tell which requirement this answers. It is not read.', 'Every letter goes out within the hour']
  },
  {
    is: 'a column pushed in before the first',
    edit: (bid) => {
      bid.shift('A', 1)
      bid.text('A90', CONDITION)
    },
    says: ['This was written where nothing was asked for. Sheet Responses, cell A90', CONDITION]
  },
  {
    is: 'a header typed over',
    edit: (bid) => bid.text(`${bid.letterOf('Comments')}6`, 'Assumptions'),
    says: ['The header “Comments” was changed to “Assumptions”. The column is known by its place.']
  },
  {
    is: 'a second column of answers',
    edit: (bid) => {
      bid.text('T6', 'Answer')
      bid.text(`T${bid.at('own-text', 'Answer').slice(1)}`, CONDITION)
    },
    says: ['There is another column called “Answer”. It is not read.', CONDITION]
  }
]

function drawing(inside: string): string {
  const from = '<from><col>2</col><row>3</row></from>'
  return `<wsDr><twoCellAnchor>${from}${inside}</twoCellAnchor></wsDr>`
}

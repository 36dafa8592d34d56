import { xlsxFile } from '../../../kit/workbook/xlsx-file.js'
import { fill } from '../../../kit/words/fill.js'
import type { Pack } from '../../../pack/pack.js'
import { schedule } from '../schedule.js'
import { about } from './about-sheet.js'
import { guidance } from './guidance-sheet.js'
import { identity } from './identity-sheet.js'
import { policies, standards } from './list-sheets.js'
import { responses } from './responses-sheet.js'
import { scoring } from './scoring-sheet.js'
import { withTexts } from './sent-texts.js'

/** The tender workbook of `generator/docs/tender-workbook.md`. @param asOf an ISO day or instant */
export async function make(pack: Pack, asOf: string): Promise<Uint8Array> {
  const { name, buyer, edition } = pack
  const asked = schedule(pack)
  const sheets = [
    about(asked, asOf),
    responses(asked),
    scoring(asked),
    standards(asked),
    policies(asked),
    guidance(asked)
  ]
  return xlsxFile(
    [...sheets, withTexts(identity(asked, asOf), sheets)],
    {
      title: fill(WORDS.documents.workbook.title, { name }),
      creator: buyer ?? edition.handbook,
      description: fill(WORDS.documents.madeFrom, { handbook: edition.handbook, day: edition.day })
    },
    asOf
  )
}

import { xlsxFile } from '../../../kit/workbook/xlsx-file.js'
import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { carry, forSuppliers } from '../../../pack/carried-pack.js'
import type { Pack } from '../../../pack/pack.js'
import { schedule } from '../schedule.js'
import { about, type ForWhom } from './about-sheet.js'
import { Choices } from './choices-sheet.js'
import { guidance } from './guidance-sheet.js'
import { identity } from './identity-sheet.js'
import { policies } from './policies-sheet.js'
import { responses } from './responses-sheet.js'
import { scoring } from './scoring-sheet.js'
import { withTexts } from './sent-texts.js'
import { standards } from './standards-sheet.js'
import { texts } from './texts-sheet.js'

/** The evaluators' workbook of `generator/docs/tender-workbook.md`, with the whole pack inside. @param asOf an ISO day or instant */
export function make(pack: Pack, asOf: string): Promise<Uint8Array> {
  return book(pack, asOf, 'evaluators')
}

/** The response sheet: nothing of it is the buyer's alone. @param asOf an ISO day or instant */
export function makeForSuppliers(pack: Pack, asOf: string): Promise<Uint8Array> {
  return book(forSuppliers(pack), asOf, 'suppliers')
}

async function book(pack: Pack, asOf: string, forWhom: ForWhom): Promise<Uint8Array> {
  const { name, buyer, edition } = pack
  const asked = schedule(pack)
  const choices = new Choices(asked.requirements)
  const footer = [name, fill(WORDS.documents.edition, { handbook: edition.handbook, day: date(edition.day) })] as const
  const sheets = [
    about(asked, asOf, forWhom, footer),
    responses(asked, choices, footer),
    ...(forWhom === 'evaluators' ? [scoring(asked, footer)] : []),
    standards(asked, footer),
    policies(asked, footer),
    guidance(asked, footer),
    ...texts(asked, footer),
    choices.sheet(footer)
  ]
  const carried = await carry(pack)
  return xlsxFile(
    [...sheets, withTexts(identity({ asked, asOf, carried }, footer), sheets)],
    {
      title: fill(WORDS.documents.workbook.title, { name }),
      creator: buyer ?? edition.handbook,
      description: fill(WORDS.documents.madeFrom, { handbook: edition.handbook, day: edition.day })
    },
    asOf
  )
}

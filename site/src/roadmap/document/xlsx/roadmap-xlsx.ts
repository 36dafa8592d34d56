import { xlsxFile } from '../../../kit/workbook/xlsx-file.js'
import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import type { Edition } from '../../../pack/pack.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import type { Given } from '../outline/outline-blocks.js'
import { aboutSheet, identitySheet } from './about-roadmap-sheet.js'
import { emptyRows, rowsOf } from './form-rows.js'
import { type Book, formSheet, SPARE } from './form-sheet.js'
import { listsSheet, rangesOf } from './lists-sheet.js'
import { labels } from './read-places.js'
import { FORMS } from './workbook-forms.js'
import { listsOf } from './workbook-lists.js'

export { readWorkbook } from './read-workbook.js'

/** The roadmap as a workbook. @param asOf an ISO day or instant */
export function make({ data, roadmap, plan }: Given, asOf: string): Promise<Uint8Array> {
  return book(data, roadmap, rowsOf(data, roadmap, plan), roadmap.edition, asOf)
}

/** The same workbook with nothing in it, to fill away from the site. @param asOf an ISO day or instant */
export function makeTemplate(data: RoadmapData, edition: Edition, asOf: string): Promise<Uint8Array> {
  return book(data, undefined, emptyRows(data), edition, asOf)
}

function book(
  data: RoadmapData,
  roadmap: Roadmap | undefined,
  rows: ReturnType<typeof rowsOf>,
  edition: Edition,
  asOf: string
): Promise<Uint8Array> {
  const lists = listsOf(data)
  const title = roadmap?.name ?? WORDS.roadmap.workbook.template
  const madeFrom = fill(WORDS.documents.edition, { handbook: edition.handbook, day: date(edition.day) })
  const shared: Book = {
    lists,
    ranges: rangesOf(lists, rows.organisations.length + SPARE, rows.contracts.length + SPARE),
    organisations: labels(roadmap?.organisations ?? []),
    contracts: labels((roadmap?.contracts ?? []).map(({ id, title }) => ({ id, name: title }))),
    running: [title, madeFrom]
  }
  return xlsxFile(
    [
      aboutSheet(roadmap, edition, asOf, shared.running),
      ...FORMS.map((form) => formSheet(form, rows[form.key], shared)),
      listsSheet(lists, shared.running),
      identitySheet(roadmap, edition, restOf(roadmap))
    ],
    {
      title,
      creator: roadmap?.area ?? edition.handbook,
      description: fill(WORDS.documents.madeFrom, { handbook: edition.handbook, day: edition.day })
    },
    asOf
  )
}

/** What has no sheet: snapshots, and whatever a later version records. */
function restOf(roadmap: Roadmap | undefined): object {
  if (roadmap === undefined) {
    return {}
  }
  const { format: _, id, name, edition, made, changed, area, starts, capacity, organisations, ...lists } = roadmap
  const { answers, targets, decisions, ownSteps, risks, choices, universal, interfaces, contracts, texts, ...rest } =
    lists
  return rest
}

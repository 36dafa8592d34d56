import { docxFile } from '../kit/documents/docx-file.js'
import { type Edges, portrait } from '../kit/documents/docx-page.js'
import { date } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import { clauses } from './variation-clauses.js'
import { front, signatures } from './variation-front.js'
import type { Variation } from './variation.js'

/** A contract variation as a text document, to be filled in and agreed. @param asOf an ISO instant */
export async function make(variation: Variation, asOf: string): Promise<Uint8Array> {
  const { name, reference, buyer, now } = variation
  const edges: Edges = {
    title: fill(WORDS.changes.variation.running, { name }),
    mark: reference,
    foot: fill(WORDS.documents.edition, { handbook: now.handbook, day: date(now.day) })
  }
  const by = { author: now.handbook, date: new Date(asOf).toISOString() }
  return docxFile(
    [portrait(edges, [...front(variation, asOf), ...clauses(variation, by), ...signatures()])],
    {
      title: edges.title,
      subject: WORDS.changes.variation.title,
      creator: buyer || now.handbook,
      description: fill(WORDS.documents.madeFrom, { handbook: now.handbook, day: now.day })
    },
    asOf
  )
}

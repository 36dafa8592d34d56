import { docxFile } from '../../../kit/documents/docx-file.js'
import { landscape, portrait, type Edges } from '../../../kit/documents/docx-page.js'
import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { carry, CARRIED_IN_XML, forSuppliers } from '../../../pack/carried-pack.js'
import type { Pack } from '../../../pack/pack.js'
import { schedule } from '../schedule.js'
import { appendices } from './docx-appendices.js'
import { cover } from './docx-cover.js'
import { sections } from './docx-requirements.js'

/** The requirement schedule as a text document, which carries the pack as suppliers may have it. @param asOf an ISO day or instant */
export async function make(pack: Pack, asOf: string): Promise<Uint8Array> {
  const { name, buyer, reference = '', edition } = pack
  const asked = schedule(pack)
  const edges: Edges = {
    title: name,
    mark: reference,
    foot: fill(WORDS.documents.edition, { handbook: edition.handbook, day: date(edition.day) })
  }
  return docxFile(
    [portrait(edges, [...cover(asked, asOf), ...sections(asked)]), landscape(edges, appendices(asked))],
    {
      title: name,
      subject: WORDS.documents.schedule.title,
      creator: buyer || edition.handbook,
      description: fill(WORDS.documents.madeFrom, { handbook: edition.handbook, day: edition.day })
    },
    asOf,
    { namespace: CARRIED_IN_XML, pieces: await carry(forSuppliers(pack)) }
  )
}

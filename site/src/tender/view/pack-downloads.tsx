import { saveFile } from '../../kit/files/save.js'
import { fileName, make, type Format, type Writers } from '../documents/pack-files.js'
import { useDesk } from '../parts/tender-desk.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { Downloads } from '../../kit/form/downloads.js'

interface Section {
  readonly writers: Writers
  readonly undecided: number
}

const FORMATS = ['suppliers', 'docx', 'xlsx', 'json', 'csv', 'ocds'] as const satisfies readonly Format[]

/** What the pack can be saved as. */
export function DownloadSection({ writers, undecided }: Section) {
  const { editing, say, root } = useDesk()
  const later = (page: string) => `${root}tender/${page}/?pack=${encodeURIComponent(editing.work.id)}`
  const save = async (format: Format) => {
    const asOf = new Date().toISOString()
    saveFile(fileName(format, editing.work, asOf), await make(format, editing.work, asOf, writers))
  }
  return (
    <section class="app-pack__section" aria-labelledby="download">
      <h2 class="nhsuk-heading-m" id="download" tabIndex={-1}>
        {WORDS.tender.download.heading}
      </h2>
      {undecided > 0 && <p>{fill(WORDS.tender.download.undecided, { count: undecided })}</p>}
      <Downloads formats={FORMATS} words={WORDS.tender.download} save={save} onPrint={() => window.print()} say={say} />
      <p class="app-pack__next">
        {pieces(WORDS.tender.download.next, {
          market: <a href={later('market')}>{WORDS.tender.download.market}</a>,
          evaluate: <a href={later('evaluate')}>{WORDS.tender.download.evaluate}</a>,
          changes: <a href={later('changes')}>{WORDS.tender.download.changes}</a>,
          calendar: <a href={later('calendar')}>{WORDS.tender.download.calendar}</a>
        })}
      </p>
    </section>
  )
}

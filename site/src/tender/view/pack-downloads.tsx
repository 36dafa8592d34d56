import { useState } from 'preact/hooks'
import { saveFile } from '../../kit/files/save.js'
import { fileName, make, type Format, type Writers } from '../documents/pack-files.js'
import { useDesk } from '../parts/tender-desk.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { Button } from '../../kit/form/fields.js'

interface Downloads {
  readonly writers: Writers
  readonly undecided: number
}

const FORMATS = ['xlsx', 'docx', 'csv', 'ocds', 'json'] as const satisfies readonly Format[]

/** What the pack can be saved as. */
export function DownloadSection({ writers, undecided }: Downloads) {
  const { editing, say, root } = useDesk()
  const later = (page: string) => `${root}tender/${page}/?pack=${encodeURIComponent(editing.work.id)}`
  const [busy, setBusy] = useState<Format>()
  const [failed, setFailed] = useState<Format>()
  const download = async (format: Format) => {
    setBusy(format)
    setFailed(undefined)
    try {
      const { work: pack } = editing
      const asOf = new Date().toISOString()
      saveFile(fileName(format, pack, asOf), await make(format, pack, asOf, writers))
      say(WORDS.tender.download.done)
    } catch {
      setFailed(format)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <section class="app-pack__section" aria-labelledby="download">
      <h2 class="nhsuk-heading-m" id="download" tabIndex={-1}>
        {WORDS.tender.download.heading}
      </h2>
      {undecided > 0 && <p>{fill(WORDS.tender.download.undecided, { count: undecided })}</p>}
      {failed !== undefined && (
        <div class="nhsuk-error-summary" role="alert">
          <h3 class="nhsuk-error-summary__heading">{WORDS.tender.download.failed}</h3>
          <p>{WORDS.tender.download.failedHint}</p>
        </div>
      )}
      <ul class="app-pack__formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <Button idle={busy !== undefined} onPress={() => download(format)}>
              {busy === format
                ? fill(WORDS.tender.download.making, { name: WORDS.tender.download.formats[format].name })
                : WORDS.tender.download.formats[format].name}
            </Button>
            <p>{WORDS.tender.download.formats[format].use}</p>
          </li>
        ))}
        <li>
          <Button onPress={() => window.print()}>{WORDS.tender.download.print.name}</Button>
          <p>{WORDS.tender.download.print.use}</p>
        </li>
      </ul>
      <p class="app-pack__next">
        {pieces(WORDS.tender.download.next, {
          evaluate: <a href={later('evaluate')}>{WORDS.tender.download.evaluate}</a>,
          changes: <a href={later('changes')}>{WORDS.tender.download.changes}</a>
        })}
      </p>
    </section>
  )
}

import { useState } from 'preact/hooks'
import { saveFile } from '../../kit/files/save.js'
import { fileName, make, type Format, type Writers } from '../documents/pack-files.js'
import { useDesk } from '../parts/tender-desk.js'
import { Button } from '../../kit/form/fields.js'

interface Downloads {
  readonly writers: Writers
  readonly undecided: number
}

const FORMATS: readonly (readonly [Format, string, string])[] = [
  ['xlsx', 'Excel workbook', 'Suppliers answer in it, evaluators score in it.'],
  ['docx', 'Word document', 'The schedule with every clause, for the tender documents.'],
  ['csv', 'CSV', 'The requirements as a table, for other tools.'],
  ['ocds', 'OCDS', 'The requirements as open contracting data.'],
  [
    'json',
    'Pack',
    'The whole pack with your decisions. Keep it: this page and those for bids and changes open it again.'
  ]
]

/** What the pack can be saved as. */
export function DownloadSection({ writers, undecided }: Downloads) {
  const { editing, say, root } = useDesk()
  const later = (page: string) => `${root}tender/${page}/?pack=${encodeURIComponent(editing.pack.id)}`
  const [busy, setBusy] = useState<Format>()
  const [failed, setFailed] = useState<Format>()
  const download = async (format: Format) => {
    setBusy(format)
    setFailed(undefined)
    try {
      const { pack } = editing
      const asOf = new Date().toISOString()
      saveFile(fileName(format, pack, asOf), await make(format, pack, asOf, writers))
      say('The file is in your downloads')
    } catch {
      setFailed(format)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <section class="app-pack__section" aria-labelledby="download">
      <h2 class="nhsuk-heading-m" id="download" tabIndex={-1}>
        Download
      </h2>
      {undecided > 0 && <p>What is not decided yet ({undecided}) is in the files as if kept, and they say “draft”.</p>}
      {failed !== undefined && (
        <div class="nhsuk-error-summary" role="alert">
          <h3 class="nhsuk-error-summary__heading">The file could not be made</h3>
          <p>
            Check your connection and try again. The pack itself is safe; the “Pack” file works without a connection.
          </p>
        </div>
      )}
      <ul class="app-pack__formats">
        {FORMATS.map(([format, name, use]) => (
          <li key={format}>
            <Button idle={busy !== undefined} onPress={() => download(format)}>
              {busy === format ? `Making the ${name} …` : name}
            </Button>
            <p>{use}</p>
          </li>
        ))}
        <li>
          <Button onPress={() => window.print()}>Print</Button>
          <p>The schedule on paper, with everything you keep.</p>
        </li>
      </ul>
      <p class="app-pack__next">
        When the bids are in, <a href={later('evaluate')}>evaluate them</a>. Before you publish a pack made some time
        ago, <a href={later('changes')}>see what has changed since</a>.
      </p>
    </section>
  )
}

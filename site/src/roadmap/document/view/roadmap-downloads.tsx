import { useState } from 'preact/hooks'
import { saveFile } from '../../../kit/files/save.js'
import { Button } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { useRoadmap } from '../../parts/roadmap-desk.js'
import { fileName, type Format, make, type Writers } from '../files/roadmap-files.js'

const SAID = WORDS.roadmap.document
const FORMATS = Object.keys(SAID.formats) as readonly Format[]

/** What the roadmap can be saved as. */
export function RoadmapDownloads({ writers, onPrint }: { readonly writers: Writers; readonly onPrint: () => void }) {
  const desk = useRoadmap()
  const [busy, setBusy] = useState<Format>()
  const [failed, setFailed] = useState(false)
  const download = async (format: Format) => {
    setBusy(format)
    setFailed(false)
    try {
      const asOf = new Date().toISOString()
      saveFile(fileName(format, desk, asOf), await make(format, desk, asOf, writers))
      desk.say(SAID.done)
    } catch {
      setFailed(true)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <section class="app-pack__section" aria-labelledby="take-away">
      <h3 class="nhsuk-heading-s" id="take-away">
        {SAID.takeAway}
      </h3>
      {failed && (
        <div class="nhsuk-error-summary" role="alert">
          <h4 class="nhsuk-error-summary__heading">{SAID.failed}</h4>
          <p>{SAID.failedHint}</p>
        </div>
      )}
      <ul class="app-pack__formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <Button idle={busy !== undefined} onPress={() => download(format)}>
              {busy === format ? fill(SAID.making, { name: SAID.formats[format].name }) : SAID.formats[format].name}
            </Button>
            <p>{SAID.formats[format].use}</p>
          </li>
        ))}
        <li>
          <Button onPress={onPrint}>{SAID.print.name}</Button>
          <p>{SAID.print.use}</p>
        </li>
      </ul>
    </section>
  )
}

import { useState } from 'preact/hooks'
import { saveFile } from '../../../kit/files/save.js'
import { Button } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { useRoadmap } from '../../parts/roadmap-desk.js'
import { fileName, type Format, make } from '../files/roadmap-files.js'

const FORMATS = Object.keys(WORDS.roadmap.document.formats) as readonly Format[]

/** What the roadmap can be saved as. */
export function RoadmapDownloads({ onPrint }: { readonly onPrint: () => void }) {
  const desk = useRoadmap()
  const [busy, setBusy] = useState<Format>()
  const [failed, setFailed] = useState(false)
  const download = async (format: Format) => {
    setBusy(format)
    setFailed(false)
    try {
      const asOf = new Date().toISOString()
      saveFile(fileName(format, desk, asOf), await make(format, desk, asOf))
      desk.say(WORDS.roadmap.document.done)
    } catch {
      setFailed(true)
    } finally {
      setBusy(undefined)
    }
  }
  return (
    <section class="app-pack__section" aria-labelledby="take-away">
      <h3 class="nhsuk-heading-m" id="take-away">
        {WORDS.roadmap.document.takeAway}
      </h3>
      {failed && (
        <div class="nhsuk-error-summary" role="alert">
          <h4 class="nhsuk-error-summary__heading">{WORDS.roadmap.document.failed}</h4>
          <p>{WORDS.roadmap.document.failedHint}</p>
        </div>
      )}
      <ul class="app-pack__formats">
        {FORMATS.map((format) => (
          <li key={format}>
            <Button idle={busy !== undefined} onPress={() => download(format)}>
              {busy === format
                ? fill(WORDS.roadmap.document.making, { name: WORDS.roadmap.document.formats[format].name })
                : WORDS.roadmap.document.formats[format].name}
            </Button>
            <p>{WORDS.roadmap.document.formats[format].use}</p>
          </li>
        ))}
        <li>
          <Button onPress={onPrint}>{WORDS.roadmap.document.print.name}</Button>
          <p>{WORDS.roadmap.document.print.use}</p>
        </li>
      </ul>
    </section>
  )
}

import { saveFile } from '../../../kit/files/save.js'
import { Downloads } from '../../../kit/form/downloads.js'
import { useRoadmap } from '../../parts/roadmap-desk.js'
import { fileName, type Format, make } from '../files/roadmap-files.js'

const FORMATS = Object.keys(WORDS.roadmap.document.formats) as readonly Format[]

/** What the roadmap can be saved as. */
export function RoadmapDownloads({ onPrint }: { readonly onPrint: () => void }) {
  const desk = useRoadmap()
  const save = async (format: Format) => {
    const asOf = new Date().toISOString()
    saveFile(fileName(format, desk, asOf), await make(format, desk, asOf))
  }
  return (
    <section class="app-pack__section" aria-labelledby="take-away">
      <h3 class="nhsuk-heading-m" id="take-away">
        {WORDS.roadmap.document.takeAway}
      </h3>
      <Downloads formats={FORMATS} words={WORDS.roadmap.document} save={save} onPrint={onPrint} say={desk.say} />
    </section>
  )
}

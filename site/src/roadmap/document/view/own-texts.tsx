import { TextArea } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { useRoadmap } from '../../parts/roadmap-desk.js'
import type { OwnId } from '../outline/outline-blocks.js'

const TITLES = WORDS.roadmap.outline.sections
const PROMPTS = WORDS.roadmap.outline.prompts

/** Sections with a text of the planner's own, in the order of the document. */
const OWN_TEXTS = Object.keys(PROMPTS) as readonly OwnId[]

/** The planner's own text of each section, one fold each. @param open the section that is open at first */
export function OwnTexts({ open }: { readonly open?: string | undefined }) {
  const { roadmap } = useRoadmap()
  const written = OWN_TEXTS.filter((id) => roadmap.texts[id]?.trim()).length
  return (
    <section class="app-pack__section" aria-labelledby="own-texts">
      <h3 class="nhsuk-heading-m" id="own-texts">
        {WORDS.roadmap.document.texts.heading}
      </h3>
      <p>{fill(WORDS.roadmap.document.texts.lead, { written, count: OWN_TEXTS.length })}</p>
      {OWN_TEXTS.map((id) => (
        <OwnText key={id} id={id} open={id === open} />
      ))}
    </section>
  )
}

function OwnText({ id, open }: { readonly id: OwnId; readonly open: boolean }) {
  const { roadmap, change } = useRoadmap()
  const text = roadmap.texts[id] ?? ''
  const title = TITLES[id]
  const write = (value: string) =>
    change(
      fill(WORDS.roadmap.document.texts.did, { section: title }),
      (roadmap) => {
        const { [id]: _, ...others } = roadmap.texts
        return { ...roadmap, texts: value === '' ? others : { ...roadmap.texts, [id]: value } }
      },
      `text ${id}`
    )
  return (
    <details class="nhsuk-details" open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">
          {text.trim() === '' ? title : fill(WORDS.roadmap.document.texts.written, { section: title })}
        </span>
      </summary>
      <div class="nhsuk-details__text">
        <TextArea id={`text-${id}`} label={title} hint={PROMPTS[id]} rows={6} value={text} onInput={write} />
      </div>
    </details>
  )
}

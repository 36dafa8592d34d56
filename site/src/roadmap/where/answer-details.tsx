import { useState } from 'preact/hooks'
import { DateField, dayOf, partsOf } from '../../kit/form/date-field.js'
import { SmallRadios, TextArea, TextInput } from '../../kit/form/fields.js'
import { isDay } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { giveAnswer } from '../record/answering.js'
import type { Answer, Certainty } from '../record/roadmap-record.js'

const NO_DAY = { day: '', month: '', year: '' }
const CERTAINTIES: readonly (readonly [Certainty, string])[] = [
  ['high', WORDS.roadmap.where.details.high],
  ['medium', WORDS.roadmap.where.details.medium],
  ['low', WORDS.roadmap.where.details.low]
]
const FIELDS = ['evidence', 'link', 'certainty', 'owner', 'day', 'note'] as const

type Field = (typeof FIELDS)[number]

/** What an answer rests on. */
export function AnswerDetails({ answer, of }: { readonly answer: Answer; readonly of: string }) {
  const { change } = useRoadmap()
  const [day, setDay] = useState(answer.day === undefined ? NO_DAY : partsOf(answer.day))
  const [open] = useState(FIELDS.some((field) => answer[field] !== undefined))
  const typed = dayOf(day)
  const isWhole = day.day !== '' && day.month !== '' && day.year.length >= 4
  const set = (field: Field, value: string) => {
    if (value !== (answer[field] ?? '')) {
      const { [field]: _, ...rest } = answer
      const changed = value === '' ? rest : { ...rest, [field]: value }
      const key = `${field} ${answer.organisation} ${answer.capability}`
      change(fill(WORDS.roadmap.where.details.did[field], { of }), (roadmap) => giveAnswer(roadmap, changed), key)
    }
  }
  return (
    <details class="nhsuk-details" open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{WORDS.roadmap.where.details.heading}</span>
      </summary>
      <div class="nhsuk-details__text">
        <TextArea
          id="evidence"
          label={WORDS.roadmap.where.details.evidence}
          hint={WORDS.roadmap.where.details.evidenceHint}
          value={answer.evidence ?? ''}
          onInput={(value) => set('evidence', value)}
        />
        <TextInput
          id="link"
          label={WORDS.roadmap.where.details.link}
          value={answer.link ?? ''}
          onInput={(value) => set('link', value)}
        />
        <div class="nhsuk-form-group">
          <SmallRadios<Certainty | ''>
            name="certainty"
            legend={WORDS.roadmap.where.details.certainty}
            legendShown
            value={answer.certainty ?? ''}
            choices={CERTAINTIES}
            onChoose={(value) => set('certainty', value)}
          />
        </div>
        <TextInput
          id="owner"
          label={WORDS.roadmap.where.details.owner}
          value={answer.owner ?? ''}
          onInput={(value) => set('owner', value)}
        />
        <DateField
          id="day"
          small
          legend={WORDS.roadmap.where.details.day}
          hint={WORDS.roadmap.where.details.dayHint}
          value={day}
          error={isWhole && !isDay(typed) ? WORDS.roadmap.where.details.noDay : undefined}
          onChange={(parts) => {
            setDay(parts)
            const now = dayOf(parts)
            if (isDay(now) || now === '-00-00') {
              set('day', isDay(now) ? now : '')
            }
          }}
        />
        <TextArea
          id="note"
          label={WORDS.roadmap.where.details.note}
          rows={2}
          value={answer.note ?? ''}
          onInput={(value) => set('note', value)}
        />
      </div>
    </details>
  )
}

import { useState } from 'preact/hooks'
import { DateField, dayOf, partsOf } from '../../kit/form/date-field.js'
import { SmallRadios, TextArea, TextInput } from '../../kit/form/fields.js'
import { isDay } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { giveAnswer } from '../record/answering.js'
import type { Answer, Certainty } from '../record/roadmap-record.js'

const TEXTS = WORDS.roadmap.where.details
const NO_DAY = { day: '', month: '', year: '' }
const CERTAINTIES: readonly (readonly [Certainty, string])[] = [
  ['high', TEXTS.high],
  ['medium', TEXTS.medium],
  ['low', TEXTS.low]
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
      change(fill(TEXTS.did[field], { of }), (roadmap) => giveAnswer(roadmap, changed), key)
    }
  }
  return (
    <details class="nhsuk-details" open={open}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{TEXTS.heading}</span>
      </summary>
      <div class="nhsuk-details__text">
        <TextArea
          id="evidence"
          label={TEXTS.evidence}
          hint={TEXTS.evidenceHint}
          value={answer.evidence ?? ''}
          onInput={(value) => set('evidence', value)}
        />
        <TextInput id="link" label={TEXTS.link} value={answer.link ?? ''} onInput={(value) => set('link', value)} />
        <div class="nhsuk-form-group">
          <SmallRadios<Certainty | ''>
            name="certainty"
            legend={TEXTS.certainty}
            legendShown
            value={answer.certainty ?? ''}
            choices={CERTAINTIES}
            onChoose={(value) => set('certainty', value)}
          />
        </div>
        <TextInput id="owner" label={TEXTS.owner} value={answer.owner ?? ''} onInput={(value) => set('owner', value)} />
        <DateField
          id="day"
          legend={TEXTS.day}
          hint={TEXTS.dayHint}
          value={day}
          error={isWhole && !isDay(typed) ? TEXTS.noDay : undefined}
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
          label={TEXTS.note}
          rows={2}
          value={answer.note ?? ''}
          onInput={(value) => set('note', value)}
        />
      </div>
    </details>
  )
}

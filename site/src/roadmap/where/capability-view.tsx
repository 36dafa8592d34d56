import { useState } from 'preact/hooks'
import { Button, Select } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { answersTo, judge, takeBack, type Place } from '../record/answering.js'
import type { Judgement } from '../record/roadmap-record.js'
import { AnswerDetails } from './answer-details.js'
import { LevelRadios } from './level-radios.js'
import { OtherJudgements } from './other-judgements.js'
import { Seen } from './seen.js'
import { partOf } from './where-part.js'

/** One capability of one organisation: which of its levels is true today. */
export function CapabilityView(place: Place) {
  const { data, roadmap, change, say, go } = useRoadmap()
  const [error, setError] = useState<string>()
  const at = data.capabilities.findIndex(({ id }) => id === place.capability)
  const capability = data.capabilities[at]!
  const organisation = roadmap.organisations.find(({ id }) => id === place.organisation)!
  const isSeveral = roadmap.organisations.length > 1
  const answers = answersTo(roadmap, place)
  const own = answers.find(({ by }) => by === undefined)
  const shown = own ?? answers[0]
  const of = isSeveral
    ? fill(WORDS.roadmap.where.cellOf, { capability: capability.title, organisation: organisation.name })
    : capability.title
  const choose = (judgement: Judgement) => {
    setError(undefined)
    change(
      fill(WORDS.roadmap.where.did.answer, { of }),
      (roadmap) => judge(roadmap, place, judgement),
      `answer ${at} ${place.organisation}`
    )
  }
  const next = (event: Event) => {
    event.preventDefault()
    if (own?.judgement === 'not-applicable' && !own.reason?.trim()) {
      setError(WORDS.roadmap.where.noReason)
      return focusOn('reason')
    }
    const following = data.capabilities[at + 1]?.id
    go({
      name: 'where',
      ...(following !== undefined && { part: partOf({ ...place, capability: following }, roadmap) })
    })
  }
  const clear = () => {
    change(fill(WORDS.roadmap.where.did.clear, { of }), (roadmap) => takeBack(roadmap, own!))
    say(WORDS.roadmap.where.cleared)
    focusOn('level-0')
  }
  return (
    <form class="app-roadmap__capability" noValidate onSubmit={next}>
      <p class="app-roadmap__caption">
        <ScreenLink to={{ name: 'where' }}>{WORDS.roadmap.where.heading}</ScreenLink>{' '}
        <span>{fill(WORDS.roadmap.where.position, { place: at + 1, count: data.capabilities.length })}</span>
      </p>
      <h2 class="nhsuk-heading-l">{capability.title}</h2>
      <p>{capability.summary}</p>
      {isSeveral && (
        <Select
          id="organisation"
          label={WORDS.roadmap.where.organisation}
          value={place.organisation}
          choices={roadmap.organisations.map(({ id, name }) => [id, name || WORDS.roadmap.where.unnamed])}
          onChoose={(organisation) => {
            setError(undefined)
            go({ name: 'where', part: partOf({ ...place, organisation }, roadmap) }, true)
          }}
        />
      )}
      <OtherJudgements answers={answers} of={of} />
      <LevelRadios
        capability={capability}
        legend={fill(WORDS.roadmap.where.legend, { organisation: organisation.name || WORDS.roadmap.where.unnamed })}
        judgement={own?.judgement}
        reason={own?.reason ?? ''}
        error={error}
        onChoose={choose}
        onReason={(reason) => {
          setError(undefined)
          change(
            fill(WORDS.roadmap.where.did.reason, { of }),
            (roadmap) => ({
              ...roadmap,
              answers: roadmap.answers.map((one) => (one === own ? { ...one, reason } : one))
            }),
            `reason ${at} ${place.organisation}`
          )
        }}
      />
      <Seen capability={capability} />
      {own !== undefined && <AnswerDetails key={place.organisation} answer={own} of={of} />}
      <div class="app-roadmap__next">
        <button class="nhsuk-button" type="submit">
          {shown === undefined ? WORDS.roadmap.where.skip : WORDS.roadmap.where.saveAndNext}
        </button>
        {own !== undefined && (
          <Button variant="plain" onPress={clear}>
            {WORDS.roadmap.where.clear}
          </Button>
        )}
      </div>
    </form>
  )
}

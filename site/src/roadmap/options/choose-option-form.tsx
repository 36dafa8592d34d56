import { Button, SmallRadios, TextArea } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { dayOf } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { Need } from '../data/roadmap-data.js'
import { DayField } from '../parts/day-field.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { chooseOption, choiceFor, sayOfChoice, takeBackChoice } from './choose-option.js'
import { verdictOf, weigh } from './weigh.js'
import { reasonText } from './why-words.js'

const TEXTS = WORDS.roadmap.options.choice

/** What is chosen, and why. */
export function ChooseOption({ need }: { readonly need: Need }) {
  const { roadmap, change, say } = useRoadmap()
  const { id, options } = need
  const choice = choiceFor(roadmap, id)
  const weighed = weigh(need, roadmap.said?.[id] ?? {})
  const verdict = verdictOf(weighed)
  const better = verdict.kind === 'fits' || verdict.kind === 'may-fit' ? verdict.options.map(({ title }) => title) : []
  const isKnown = options.some(({ title }) => title === choice?.option)
  const chosen = weighed.find(({ option }) => option.title === choice?.option)
  const proposal = chosen === undefined ? '' : reasonText(chosen)
  const choose = (option: string) => {
    change(fill(TEXTS.did, { option }), (roadmap) => chooseOption(roadmap, id, option, dayOf(new Date())))
    say(fill(TEXTS.chosen, { option }))
  }
  const write = (because: string) =>
    change(TEXTS.didBecause, (roadmap) => sayOfChoice(roadmap, id, 'because', because), `because ${id}`)
  const takeBack = () => {
    change(TEXTS.didTakeBack, (roadmap) => takeBackChoice(roadmap, id))
    say(TEXTS.takenBack)
    focusOn('choice')
  }
  return (
    <section aria-labelledby="choice">
      <h3 class="nhsuk-heading-m" id="choice" tabIndex={-1}>
        {TEXTS.heading}
      </h3>
      <p>{TEXTS.lead}</p>
      {choice !== undefined && !isKnown && <p>{fill(TEXTS.gone, { option: choice.option })}</p>}
      <div class="nhsuk-form-group">
        <SmallRadios
          name="option"
          legend={TEXTS.legend}
          legendShown
          value={choice?.option ?? ''}
          choices={options.map(({ title }) => [title, title])}
          onChoose={choose}
        />
      </div>
      {choice !== undefined && (
        <>
          {isKnown && better.length > 0 && !better.includes(choice.option) && (
            <p class="nhsuk-inset-text">
              {fill(TEXTS.other, {
                options: listed(better.map((title) => fill(WORDS.roadmap.options.quoted, { title })))
              })}
            </p>
          )}
          <TextArea
            id="choice-because"
            label={TEXTS.because}
            hint={TEXTS.becauseHint}
            value={choice.because ?? ''}
            onInput={write}
          />
          {proposal !== '' && choice.because === undefined && (
            <Button
              onPress={() => {
                write(proposal)
                focusOn('choice-because')
              }}
            >
              {TEXTS.use}
            </Button>
          )}
          <DayField
            id="choice-day"
            label={TEXTS.day}
            value={choice.day}
            onSet={(day) => change(TEXTS.didDay, (roadmap) => sayOfChoice(roadmap, id, 'day', day))}
          />
          <Button onPress={takeBack}>{TEXTS.takeBack}</Button>
        </>
      )}
    </section>
  )
}

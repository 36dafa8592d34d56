import { Button } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import type { Need } from '../data/roadmap-data.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import type { Says } from '../record/roadmap-record.js'
import { sayOf, unsay } from './choose-option.js'
import { OptionOutcome } from './option-outcome.js'
import { sayingOf, statementsOf, verdictOf, weigh } from './weigh.js'
import { verdictText } from './why-words.js'

const SAYS: readonly Says[] = ['yes', 'no', 'not-sure']

/** What is true here, and what that says of each option. It hides none and chooses none. */
export function GuidedChoice({ need }: { readonly need: Need }) {
  const { roadmap, change, say } = useRoadmap()
  const statements = statementsOf(need)
  const said = roadmap.said?.[need.id] ?? {}
  const weighed = weigh(need, said)
  const verdict = verdictOf(weighed)
  const answer = (statement: string, says: Says) =>
    change(fill(WORDS.roadmap.options.guide.did, { says: WORDS.roadmap.options.guide[says] }), (roadmap) =>
      sayOf(roadmap, need.id, statement, says)
    )
  const clear = () => {
    change(WORDS.roadmap.options.guide.didClear, (roadmap) => unsay(roadmap, need.id))
    say(WORDS.roadmap.options.guide.cleared)
  }
  return (
    <section aria-labelledby="guide">
      <h3 class="nhsuk-heading-m" id="guide">
        {WORDS.roadmap.options.guide.heading}
      </h3>
      {statements.length === 0 ? (
        <p>{WORDS.roadmap.options.guide.none}</p>
      ) : (
        <>
          <p>{WORDS.roadmap.options.guide.lead}</p>
          <ol class="app-guide">
            {statements.map((statement, at) => (
              <li key={statement}>
                <Statement
                  name={`statement-${at}`}
                  statement={statement}
                  says={sayingOf(said, statement)}
                  onSay={(says) => answer(statement, says)}
                />
              </li>
            ))}
          </ol>
          <Button idle={verdict.kind === 'nothing-said' && Object.keys(said).length === 0} onPress={clear}>
            {WORDS.roadmap.options.guide.clear}
          </Button>
          <div class="app-box" aria-labelledby="outcome" role="region">
            <h4 class="app-box__title" id="outcome">
              {WORDS.roadmap.options.outcome}
            </h4>
            <p role="status">{verdictText(verdict)}</p>
            <ul class="app-guide__options">
              {weighed.map((one) => (
                <OptionOutcome key={one.option.title} weighed={one} />
              ))}
            </ul>
          </div>
        </>
      )}
    </section>
  )
}

interface Asked {
  readonly name: string
  readonly statement: string
  readonly says: Says | undefined
  readonly onSay: (says: Says) => void
}

function Statement({ name, statement, says, onSay }: Asked) {
  return (
    <fieldset class="nhsuk-fieldset app-guide__statement">
      <legend class="nhsuk-fieldset__legend">{statement}</legend>
      <div class="nhsuk-radios nhsuk-radios--small nhsuk-radios--inline">
        {SAYS.map((one) => (
          <div key={one} class="nhsuk-radios__item">
            <input
              class="nhsuk-radios__input"
              id={`${name}-${one}`}
              name={name}
              type="radio"
              checked={says === one}
              onChange={() => onSay(one)}
            />
            <label class="nhsuk-label nhsuk-radios__label" for={`${name}-${one}`}>
              {WORDS.roadmap.options.guide[one]}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}

import type { Requirement } from '../../pack/pack.js'
import { Button, Select } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { markOf, type Evaluation } from '../scores/evaluation.js'
import { AgreedScore } from './agreed-score.js'
import { AnswerCard } from './answer-card.js'
import { useDesk } from './evaluate-desk.js'
import { Link } from './view-link.js'
import { OwnScore } from './own-score.js'
import { RequirementFacts } from './requirement-facts.js'

/** One requirement at a time: an evaluator scores it, or all agree on a score. */
export function ScoringView({ mode }: { readonly mode: 'score' | 'agree' }) {
  const { evaluation, requirements, place, evaluator, go, scoreAs } = useDesk()
  const { evaluators, bids } = evaluation
  if (evaluators.length === 0) {
    return (
      <p>
        {pieces(WORDS.evaluate.scoring.nobody, {
          name: <Link to={{ view: 'bids' }}>{WORDS.evaluate.scoring.name}</Link>
        })}
      </p>
    )
  }
  const isDone = ({ id }: Requirement) => bids.every((bid) => isScored(evaluation, bid.id, id, mode, evaluator))
  const at = Math.max(
    0,
    requirements.findIndex(({ id }) => id === place.at)
  )
  const requirement = requirements[at]!
  const done = requirements.filter(isDone).length
  const move = (to: Requirement | undefined) => {
    if (to !== undefined) {
      go({ view: mode, at: to.id })
      focusOn('requirement')
    }
  }
  const open = [...requirements.slice(at + 1), ...requirements.slice(0, at)].find((one) => !isDone(one))
  return (
    <>
      <p>
        {mode === 'score'
          ? fill(WORDS.evaluate.scoring.done, { done, count: requirements.length })
          : WORDS.evaluate.scoring.agreedNote}
      </p>
      <div class="app-bids__chooser">
        {mode === 'score' && evaluators.length > 1 && (
          <Select
            id="score-as"
            label={WORDS.evaluate.scoring.as}
            value={evaluator ?? ''}
            choices={evaluators.map(({ id, name }) => [id, name])}
            onChoose={scoreAs}
          />
        )}
        <Chooser requirement={requirement} mode={mode} isDone={isDone} />
      </div>
      <RequirementFacts requirement={requirement} />
      <div class="app-bids__sides">
        {bids.map((bid) => (
          <section key={bid.id} class="app-bids__side" aria-label={bid.supplier}>
            <h4 class="nhsuk-heading-s">{bid.supplier}</h4>
            <AnswerCard bid={bid} requirement={requirement} />
            {mode === 'score' ? (
              <OwnScore key={requirement.id} bid={bid} requirement={requirement} />
            ) : (
              <AgreedScore key={requirement.id} bid={bid} requirement={requirement} />
            )}
          </section>
        ))}
      </div>
      <div class="app-bids__moves">
        <Button idle={at === 0} onPress={() => move(requirements[at - 1])}>
          {WORDS.evaluate.scoring.previous}
        </Button>
        <Button idle={at === requirements.length - 1} onPress={() => move(requirements[at + 1])}>
          {WORDS.evaluate.scoring.next}
        </Button>
        {mode === 'score' && (
          <Button idle={open === undefined} onPress={() => move(open)}>
            {WORDS.evaluate.scoring.nextWithout}
          </Button>
        )}
      </div>
    </>
  )
}

interface Choosing {
  readonly requirement: Requirement
  readonly mode: 'score' | 'agree'
  readonly isDone: (requirement: Requirement) => boolean
}

function Chooser({ requirement, mode, isDone }: Choosing) {
  const { evaluation, requirements, go } = useDesk()
  const done = mode === 'score' ? WORDS.evaluate.scoring.scored : WORDS.evaluate.scoring.agreed
  const named = ({ code, text }: Requirement) => `${code} ${text.title}`
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label" for="choose">
        {WORDS.evaluate.scoring.requirement}
      </label>
      <select
        class="nhsuk-select"
        id="choose"
        value={requirement.id}
        onChange={({ currentTarget }) => go({ view: mode, at: currentTarget.value })}
      >
        {evaluation.pack.groups.map(({ id, title }) => {
          const list = requirements.filter(({ group }) => group === id)
          return list.length === 0 ? null : (
            <optgroup key={id} label={title}>
              {list.map((one) => (
                <option key={one.id} value={one.id} selected={one.id === requirement.id}>
                  {isDone(one) ? fill(done, { requirement: named(one) }) : named(one)}
                </option>
              ))}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}

function isScored(
  evaluation: Evaluation,
  bid: string,
  requirement: string,
  mode: 'score' | 'agree',
  evaluator: string | undefined
): boolean {
  const mark = markOf(evaluation, bid, requirement)
  return mode === 'agree' ? mark.agreed !== undefined : evaluator !== undefined && mark.by.has(evaluator)
}

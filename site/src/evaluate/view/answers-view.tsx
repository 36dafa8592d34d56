import { useState } from 'preact/hooks'
import { useGrowing } from '../../kit/form/growing.js'
import { memo } from '../../kit/form/memo.js'
import type { Requirement } from '../../pack/pack.js'
import { Select } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import { isAnswered } from '../scores/bid.js'
import { markOf, type Evaluation } from '../scores/evaluation.js'
import { APART } from '../scores/reasons.js'
import { gateOf, settle } from '../scores/results.js'
import { complianceTitle } from '../scores/compliance.js'
import { useDesk } from './evaluate-desk.js'
import { Link } from './view-link.js'
import { rounded } from './score-words.js'
import { Row, Table } from '../../kit/form/data-table.js'

const NARROW = ['all', 'missing', 'unscored', 'apart', 'failed'] as const
type Narrow = (typeof NARROW)[number]

/** How many are drawn at a time. */
const ROWS = 24

/** Every requirement with what each supplier answered, side by side. */
export function AnswersView() {
  const { evaluation, requirements, say } = useDesk()
  const [narrow, setNarrow] = useState<Narrow>('all')
  const shown = requirements.filter((requirement) => fits(requirement, narrow, evaluation))
  const drawn = shown.slice(0, useGrowing(narrow, shown.length, ROWS))
  const groups = evaluation.pack.groups
    .map(({ id, title }) => ({ id, title, list: drawn.filter(({ group }) => group === id) }))
    .filter(({ list }) => list.length > 0)
  const total = (of: readonly Requirement[]) => fill(WORDS.evaluate.answers.count, { count: of.length })
  return (
    <>
      <Select
        id="narrow"
        label={WORDS.evaluate.answers.show}
        value={narrow}
        choices={NARROW.map((one) => [one, WORDS.evaluate.answers.choices[one]])}
        onChoose={(value) => {
          setNarrow(value as Narrow)
          say(total(requirements.filter((requirement) => fits(requirement, value as Narrow, evaluation))))
        }}
      />
      <p>{total(shown)}</p>
      {groups.map(({ id, title, list }) => (
        <section key={id} class="app-bids__group" aria-labelledby={`group-${id}`}>
          <h3 class="nhsuk-heading-s" id={`group-${id}`}>
            {title}
          </h3>
          <Table
            id={`answers-${id}`}
            caption={fill(WORDS.evaluate.answers.caption, { group: title })}
            columns={[WORDS.evaluate.answers.requirement, ...evaluation.bids.map(({ supplier }) => supplier)]}
          >
            {list.map((requirement) => (
              <AnswerRow key={requirement.id} requirement={requirement} evaluation={evaluation} />
            ))}
          </Table>
        </section>
      ))}
    </>
  )
}

interface Answered {
  readonly requirement: Requirement
  readonly evaluation: Evaluation
}

const AnswerRow = memo(({ requirement, evaluation }: Answered) => {
  const { id, code, text } = requirement
  return (
    <Row
      head={
        <Link to={{ view: 'score', at: id }}>
          {code} {text.title}
        </Link>
      }
      cells={evaluation.bids.map((bid) => {
        const answer = bid.answers.get(id)
        const { score } = settle(markOf(evaluation, bid.id, id))
        const isFailed = gateOf(requirement, score) === 'fail'
        return (
          <>
            {isAnswered(answer) ? (
              complianceTitle(answer!.compliance) || WORDS.evaluate.answer.answered
            ) : (
              <strong class="nhsuk-tag nhsuk-tag--orange">{WORDS.evaluate.answer.none}</strong>
            )}
            {score !== undefined && (
              <span class="app-bids__score">{fill(WORDS.evaluate.answers.score, { score: rounded(score) })}</span>
            )}
            {isFailed && <strong class="nhsuk-tag nhsuk-tag--red">{WORDS.evaluate.answers.fails}</strong>}
          </>
        )
      })}
    />
  )
})

function fits(requirement: Requirement, narrow: Narrow, evaluation: Evaluation): boolean {
  const { id } = requirement
  return (
    narrow === 'all' ||
    evaluation.bids.some((bid) => {
      const { score, spread } = settle(markOf(evaluation, bid.id, id))
      switch (narrow) {
        case 'missing':
          return !isAnswered(bid.answers.get(id))
        case 'unscored':
          return score === undefined
        case 'apart':
          return spread >= APART
        case 'failed':
          return gateOf(requirement, score) === 'fail'
      }
    })
  )
}

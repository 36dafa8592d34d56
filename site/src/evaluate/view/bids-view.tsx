import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { FileDrop } from '../../kit/form/file-drop.js'
import { Button, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { isAnswered, type Bid } from '../scores/bid.js'
import { renamed, withEvaluator, withoutBid, withoutEvaluator } from '../scores/evaluation.js'
import { SCORING } from '../scores/compliance.js'
import { mergeSheet, sayMerged } from '../keeping/merge.js'
import { BidQueries, OpenCount } from './bid-queries.js'
import { useDesk } from './evaluate-desk.js'
import { Link } from './view-link.js'

interface Loading {
  readonly busy: boolean
  readonly onFiles: (files: readonly File[]) => void
}

/** The suppliers' sheets and the evaluators' names. */
export function BidsView({ busy, onFiles }: Loading) {
  const { evaluation } = useDesk()
  return (
    <>
      <FileDrop
        id="sheets"
        label={WORDS.evaluate.bids.sheets}
        hint={WORDS.evaluate.bids.sheetsHint}
        accept=".xlsx,.json"
        multiple
        busy={busy}
        onFiles={onFiles}
      />
      {evaluation.bids.map((bid) => (
        <BidCard key={bid.id} bid={bid} />
      ))}
      <Evaluators />
    </>
  )
}

function BidCard({ bid }: { readonly bid: Bid }) {
  const { evaluation, requirements, changeWithUndo } = useDesk()
  const { supplier, contact, file, answers, scores } = bid
  const missing = requirements.filter(({ id }) => !isAnswered(answers.get(id))).length
  return (
    <section class="app-bids__bid" aria-label={supplier}>
      <h3 class="nhsuk-heading-s">{supplier}</h3>
      <p class="app-meta">
        <span>{file}</span>
        {contact && <span>{contact}</span>}
        <span>
          {fill(WORDS.evaluate.bids.answered, {
            answered: requirements.length - missing,
            count: requirements.length
          })}
        </span>
        <span>
          <OpenCount bid={bid} />
        </span>
      </p>
      {missing > 0 && (
        <p>
          <Link to={{ view: 'answers' }}>
            {pieces(WORDS.evaluate.bids.missing, {
              count: missing,
              from: <Heard>{fill(WORDS.evaluate.bids.missingFrom, { supplier })}</Heard>
            })}
          </Link>
        </p>
      )}
      <BidQueries bid={bid} />
      {scores !== undefined && (
        <p>
          {fill(WORDS.evaluate.bids.scores, { sheet: SCORING })}{' '}
          <Button
            variant="plain"
            onPress={() => {
              const merged = mergeSheet(evaluation, bid)
              changeWithUndo(merged.evaluation, sayMerged(merged))
              focusOn('view')
            }}
          >
            {pieces(WORDS.evaluate.bids.useScores, {
              whose: <Heard>{fill(WORDS.evaluate.bids.useScoresWhose, { supplier })}</Heard>
            })}
          </Button>
        </p>
      )}
      <Button
        onPress={() => {
          changeWithUndo(withoutBid(evaluation, bid.id), fill(WORDS.evaluate.bids.takenOut, { supplier }))
          focusOn('view')
        }}
      >
        {pieces(WORDS.evaluate.bids.takeOut, { name: <Heard>{supplier}</Heard> })}
      </Button>
    </section>
  )
}

function Evaluators() {
  const { evaluation, change, changeWithUndo, say, scoreAs, evaluator } = useDesk()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const { evaluators } = evaluation
  const add = () => {
    const trimmed = name.trim()
    if (trimmed === '' || evaluators.some((one) => one.name === trimmed)) {
      setError(
        trimmed === ''
          ? WORDS.evaluate.evaluators.nameMissing
          : fill(WORDS.evaluate.evaluators.nameTwice, { name: trimmed })
      )
      focusOn('evaluator')
      return
    }
    const added = withEvaluator(evaluation, trimmed)
    change(added)
    if (evaluator === undefined) {
      scoreAs(added.evaluators.at(-1)!.id)
    }
    setName('')
    setError(undefined)
    say(fill(WORDS.evaluate.evaluators.added, { name: trimmed }))
    focusOn('evaluator')
  }
  return (
    <section aria-labelledby="evaluators">
      <h3 class="nhsuk-heading-m" id="evaluators" tabIndex={-1}>
        {WORDS.evaluate.evaluators.heading}
      </h3>
      {evaluators.map(({ id, name }) => (
        <div key={id} class="app-bids__evaluator">
          <TextInput
            id={`name-${id}`}
            label={fill(WORDS.evaluate.evaluators.name, { number: id.slice(1) })}
            quiet
            value={name}
            onInput={(value) => change(renamed(evaluation, id, value))}
          />
          <Button
            onPress={() => {
              changeWithUndo(withoutEvaluator(evaluation, id), fill(WORDS.evaluate.evaluators.takenOut, { name }))
              focusOn('evaluators')
            }}
          >
            {pieces(WORDS.evaluate.bids.takeOut, { name: <Heard>{name}</Heard> })}
          </Button>
        </div>
      ))}
      <form
        class="app-bids__evaluator"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput
          id="evaluator"
          label={evaluators.length === 0 ? WORDS.evaluate.evaluators.first : WORDS.evaluate.evaluators.another}
          error={error}
          value={name}
          onInput={setName}
        />
        <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          {WORDS.evaluate.evaluators.add}
        </button>
      </form>
      {evaluation.bids.length > 0 && evaluators.length > 0 && (
        <p>
          <Link to={{ view: 'score' }} class="nhsuk-button">
            {WORDS.evaluate.evaluators.start}
          </Link>
        </p>
      )}
    </section>
  )
}

/** What only those who hear the page need. */
function Heard({ children }: { readonly children: ComponentChildren }) {
  return <span class="nhsuk-u-visually-hidden">{children}</span>
}

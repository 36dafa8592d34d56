import { useState } from 'preact/hooks'
import { count } from '../../kit/dom/say.js'
import { FileDrop } from '../../kit/form/file-drop.js'
import { Button, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { isAnswered, type Bid } from '../scores/bid.js'
import { renamed, withEvaluator, withoutBid, withoutEvaluator } from '../scores/evaluation.js'
import { codeOf, sayFinding } from '../scores/findings.js'
import { mergeSheet, sayMerged } from '../keeping/merge.js'
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
        label="Load the response sheets"
        hint="The .xlsx files that suppliers sent back, several at once if you like, or what another evaluator saved here (.json). Everything stays on your computer."
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
  const { supplier, contact, file, answers, findings, scores } = bid
  const missing = requirements.filter(({ id }) => !isAnswered(answers.get(id))).length
  return (
    <section class="app-bids__bid" aria-label={supplier}>
      <h3 class="nhsuk-heading-s">{supplier}</h3>
      <p class="app-meta">
        <span>{file}</span>
        {contact && <span>{contact}</span>}
        <span>
          {requirements.length - missing} of {requirements.length} answered
        </span>
      </p>
      {missing > 0 && (
        <p>
          <Link to={{ view: 'answers' }}>
            {count(missing, 'answer is', 'answers are')} missing
            <span class="nhsuk-u-visually-hidden"> from {supplier}</span>
          </Link>
        </p>
      )}
      {findings.length > 0 && (
        <details class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">
              {count(findings.length, 'thing', 'things')} to look at in this file
            </span>
          </summary>
          <div class="nhsuk-details__text">
            <ul class="nhsuk-list nhsuk-list--bullet">
              {findings.map((finding, i) => {
                const code = codeOf(finding, evaluation.pack)
                return (
                  <li key={i}>
                    {code !== undefined && <strong>{code}: </strong>}
                    {sayFinding(finding)}
                  </li>
                )
              })}
            </ul>
          </div>
        </details>
      )}
      {scores !== undefined && (
        <p>
          Its sheet Scoring holds scores. Use them only if your evaluators gave them: suppliers can write there, too.{' '}
          <Button
            variant="plain"
            onPress={() => {
              const merged = mergeSheet(evaluation, bid)
              changeWithUndo(merged.evaluation, sayMerged(merged))
              focusOn('view')
            }}
          >
            Use these scores<span class="nhsuk-u-visually-hidden"> of {supplier}</span>
          </Button>
        </p>
      )}
      <Button
        onPress={() => {
          changeWithUndo(withoutBid(evaluation, bid.id), `${supplier} is taken out, with its scores.`)
          focusOn('view')
        }}
      >
        Take out<span class="nhsuk-u-visually-hidden"> {supplier}</span>
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
      setError(trimmed === '' ? 'Enter the evaluator’s name' : `${trimmed} is on the list already`)
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
    say(`${trimmed} is added`)
    focusOn('evaluator')
  }
  return (
    <section aria-labelledby="evaluators">
      <h3 class="nhsuk-heading-m" id="evaluators" tabIndex={-1}>
        Who evaluates?
      </h3>
      {evaluators.map(({ id, name }) => (
        <div key={id} class="app-bids__evaluator">
          <TextInput
            id={`name-${id}`}
            label={`Name of evaluator ${id.slice(1)}`}
            quiet
            value={name}
            onInput={(value) => change(renamed(evaluation, id, value))}
          />
          <Button
            onPress={() => {
              changeWithUndo(withoutEvaluator(evaluation, id), `${name} is taken out, with their scores.`)
              focusOn('evaluators')
            }}
          >
            Take out<span class="nhsuk-u-visually-hidden"> {name}</span>
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
          label={evaluators.length === 0 ? 'Your name' : 'Another evaluator’s name'}
          error={error}
          value={name}
          onInput={setName}
        />
        <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
          Add
        </button>
      </form>
      {evaluation.bids.length > 0 && evaluators.length > 0 && (
        <p>
          <Link to={{ view: 'score' }}>Start scoring</Link>
        </p>
      )}
    </section>
  )
}

import { WordDiff } from '../../kit/form/word-diff.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { doneAbout, findingsOf, sayQuery } from '../queries/open-queries.js'
import type { Bid, Finding, FindingKind } from '../scores/bid.js'
import { codeOf, sayPlace } from '../scores/findings.js'
import { DealForm, Reopen } from './deal-form.js'
import { useDesk } from './evaluate-desk.js'
import { Link } from './view-link.js'

const SAYS = WORDS.evaluate.queries
/** What is quoted below the sentence, since it may be long. */
const QUOTED = new Set<FindingKind>([
  ...(['unread-cells', 'unread-sheet', 'unread-note', 'unread-drawing', 'unread-picture', 'unread-object'] as const),
  ...(['unread-page', 'row-refused', 'twice', 'faint', 'same-text'] as const)
])
/** So much of a text is shown before the reader asks for the rest. */
const SHORT = 240

interface OfOne {
  readonly bid: Bid
  /** Its id. */
  readonly requirement: string
}

/** What there is to ask about one answer, below it: what is open, then what was dealt with. */
export function FindingList({ bid, requirement }: OfOne) {
  const { evaluation } = useDesk()
  const findings = findingsOf(evaluation, bid).filter((finding) => finding.requirement === requirement)
  const id = `queries-${evaluation.bids.indexOf(bid)}`
  return findings.length === 0 ? null : (
    <div id={id} tabIndex={-1}>
      <Findings bid={bid} findings={findings} id={id} />
    </div>
  )
}

interface Listed {
  readonly bid: Bid
  readonly findings: readonly Finding[]
  /** Of what stands around the list, where the reader is after a change. */
  readonly id: string
  /** Each names its requirement, and leads to it. */
  readonly linked?: boolean
}

export function Findings({ bid, findings, id, linked = false }: Listed) {
  const { evaluation } = useDesk()
  const isOpen = (finding: Finding) => doneAbout(evaluation, bid, finding) === undefined
  const open = findings.filter(isOpen)
  const dealt = findings.filter((finding) => !isOpen(finding))
  const list = (of: readonly Finding[]) => (
    <ul class="app-queries">
      {of.map((finding) => (
        <Item
          key={findings.indexOf(finding)}
          {...{ bid, finding, linked, after: id }}
          id={`${id}-${findings.indexOf(finding)}`}
        />
      ))}
    </ul>
  )
  return (
    <>
      {open.length > 0 && list(open)}
      {dealt.length > 0 && (
        <details class="nhsuk-details app-queries__dealt">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">{fill(SAYS.dealt, { count: dealt.length })}</span>
          </summary>
          <div class="nhsuk-details__text">{list(dealt)}</div>
        </details>
      )}
    </>
  )
}

interface One {
  readonly id: string
  readonly bid: Bid
  readonly finding: Finding
  readonly linked: boolean
  readonly after: string
}

function Item({ id, bid, finding, linked, after }: One) {
  const { evaluation } = useDesk()
  const { kind, requirement, value = '', asked = '' } = finding
  const code = codeOf(finding, evaluation.pack)
  const said = sayQuery(finding, evaluation)
  const place = sayPlace(finding)
  const done = doneAbout(evaluation, bid, finding)
  const which = fill(SAYS.dealWhich, { code: code ?? '', finding: said })
  return (
    <li>
      <p>
        {linked && requirement !== undefined
          ? pieces(SAYS.on, { code: <Link to={{ view: 'score', at: requirement }}>{code}</Link>, finding: said })
          : said}{' '}
        {place !== '' && <span class="app-queries__place">{place}</span>}
      </p>
      {QUOTED.has(kind) && value !== '' && <Quoted text={value} />}
      {kind === 'wording-altered' && <WordDiff before={asked} after={value} />}
      {done === undefined ? (
        <DealForm {...{ id, bid, which, after }} findings={[finding]} label={SAYS.deal} />
      ) : (
        <p>
          {done === '' ? SAYS.doneBare : fill(SAYS.done, { note: done })} <Reopen {...{ bid, finding, which, after }} />
        </p>
      )}
    </li>
  )
}

/** Text of a supplier's, as text; what is long is cut, and can be read to its end. */
function Quoted({ text }: { readonly text: string }) {
  return text.length <= SHORT ? (
    <blockquote class="app-queries__quote">{text}</blockquote>
  ) : (
    <>
      <blockquote class="app-queries__quote">{text.slice(0, SHORT)}…</blockquote>
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{SAYS.rest}</span>
        </summary>
        <div class="nhsuk-details__text app-queries__quote">{text}</div>
      </details>
    </>
  )
}

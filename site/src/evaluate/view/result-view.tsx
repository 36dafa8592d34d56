import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { weightOf } from '../scores/evaluation.js'
import { results, type Result } from '../scores/results.js'
import { useDesk } from './evaluate-desk.js'
import { Link } from './view-link.js'
import { GATE_COLOURS, percent, points, rounded } from './score-words.js'
import { SensitivitySection } from './sensitivity-section.js'
import { Row, Table } from '../../kit/form/data-table.js'

const SAYS = WORDS.evaluate.result

/** Who ranks where, why, and how sure that is. */
export function ResultView() {
  const { evaluation, requirements } = useDesk()
  const ranked = results(evaluation)
  const missing = ranked.reduce((sum, { unscored }) => sum + unscored.length, 0)
  const weights = requirements.reduce((sum, requirement) => sum + weightOf(requirement), 0)
  return (
    <>
      <p class="app-lead">{sentence(ranked)}</p>
      {missing > 0 && (
        <div class="nhsuk-inset-text">
          <p>
            <span class="nhsuk-u-visually-hidden">{WORDS.evaluate.notices.information} </span>
            {fill(SAYS.notFinal, { count: missing })} <Link to={{ view: 'score' }}>{SAYS.goOn}</Link>
          </p>
        </div>
      )}
      {Math.abs(weights - 100) > 0.05 && <p>{fill(SAYS.weights, { total: percent(weights) })}</p>}
      <Ranking ranked={ranked} />
      <Failures ranked={ranked} />
      <GroupScores ranked={ranked} />
      <SensitivitySection ranked={ranked} />
    </>
  )
}

function sentence(ranked: readonly Result[]): string {
  const first = ranked.filter(({ rank }) => rank === 1)
  if (first.length === 0) {
    return SAYS.none
  }
  const leaders = { count: first.length, suppliers: listed(first.map(({ bid }) => bid.supplier)) }
  return fill(SAYS.first, { ...leaders, points: points(first[0]!.total) })
}

function Ranking({ ranked }: { readonly ranked: readonly Result[] }) {
  const numeric = [2, 4, 5]
  return (
    <Table
      id="ranking"
      caption={SAYS.ranking}
      columns={[SAYS.supplier, SAYS.rank, SAYS.score, SAYS.passOrFail, SAYS.unscored, SAYS.unanswered]}
      numeric={numeric}
    >
      {ranked.map(({ bid, rank, total, gate, unscored, unanswered }) => (
        <Row
          key={bid.id}
          head={bid.supplier}
          numeric={numeric}
          cells={[
            rank ?? SAYS.notRanked,
            points(total),
            <strong class={`nhsuk-tag nhsuk-tag--${GATE_COLOURS[gate]}`}>{WORDS.evaluate.gates[gate]}</strong>,
            unscored.length,
            unanswered.length
          ]}
        />
      ))}
    </Table>
  )
}

function Failures({ ranked }: { readonly ranked: readonly Result[] }) {
  const { requirements } = useDesk()
  const failing = ranked.filter(({ failed }) => failed.length > 0)
  return failing.length === 0 ? null : (
    <section aria-labelledby="failures">
      <h3 class="nhsuk-heading-m" id="failures">
        {SAYS.failures}
      </h3>
      {failing.map(({ bid, failed }) => (
        <div key={bid.id}>
          <h4 class="nhsuk-heading-s">{bid.supplier}</h4>
          <ul class="nhsuk-list nhsuk-list--bullet">
            {requirements
              .filter(({ id }) => failed.includes(id))
              .map(({ id, code, text }) => (
                <li key={id}>
                  <Link to={{ view: 'agree', at: id }}>
                    {code} {text.title}
                  </Link>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function GroupScores({ ranked }: { readonly ranked: readonly Result[] }) {
  const { evaluation } = useDesk()
  const weighed = ranked[0]!.groups.filter(({ weight }) => weight > 0)
  const groups = evaluation.pack.groups.filter(({ id }) => weighed.some(({ group }) => group === id))
  const numeric = ranked.map((_, i) => i + 2).concat(1)
  return (
    <section aria-labelledby="by-group">
      <h3 class="nhsuk-heading-m" id="by-group">
        {SAYS.byGroup}
      </h3>
      <Table
        id="group-scores"
        caption={SAYS.groupScores}
        columns={[SAYS.group, SAYS.most, ...ranked.map(({ bid }) => bid.supplier)]}
        numeric={numeric}
      >
        {groups.map(({ id, title }) => (
          <Row
            key={id}
            head={title}
            numeric={numeric}
            cells={[
              rounded(weighed.find(({ group }) => group === id)!.weight),
              ...ranked.map(({ groups }) => rounded(groups.find(({ group }) => group === id)!.earned))
            ]}
          />
        ))}
      </Table>
    </section>
  )
}

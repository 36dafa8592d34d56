import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { lotResults } from '../../award/award.js'
import type { LotStandings, Standing } from '../../award/lot-standing.js'
import { useDesk } from '../evaluate-desk.js'
import { points } from '../score-words.js'
import { AsideSection } from './aside-section.js'
import { GroupScores } from './group-scores.js'
import { NotYet } from './not-yet.js'
import { SensitivitySection } from './sensitivity-section.js'
import { SplitSection } from './split-section.js'
import { StandingsTable } from './standings-table.js'

const SAYS = WORDS.evaluate.result

/** Who ranks where in one lot, or in all as one. */
export function LotResult({ of }: { readonly of: LotStandings }) {
  const { evaluation } = useDesk()
  const { lot, standings, complete } = of
  const results = lotResults(evaluation, lot)
  const isAside = (id: string) => standings.every(({ bid }) => bid.id !== id)
  const outside = evaluation.bids.filter(({ id }) => isAside(id)).map(({ supplier }) => supplier)
  return (
    <section class="app-bids__lot" aria-labelledby={lot && `lot-${lot.id}`}>
      {lot && (
        <h3 class="nhsuk-heading-m" id={`lot-${lot.id}`}>
          {lot.name}
        </h3>
      )}
      {standings.length === 0 ? (
        <p>{SAYS.noBids}</p>
      ) : (
        <>
          {complete ? <Leader standings={standings} /> : <NotYet of={of} results={results} />}
          <StandingsTable of={of} results={results} />
          {outside.length > 0 && <p>{fill(SAYS.unpriced, { count: outside.length, suppliers: listed(outside) })}</p>}
          <AsideSection of={of} results={results} />
          <GroupScores of={of} results={results} />
          {complete && <SplitSection of={of} />}
          {complete && <SensitivitySection of={of} results={results} />}
        </>
      )}
    </section>
  )
}

function Leader({ standings }: { readonly standings: readonly Standing[] }) {
  const { formula } = useDesk().evaluation.award.scheme
  const first = standings.filter(({ rank }) => rank === 1)
  if (first.length === 0) {
    return <p class="app-lead">{SAYS.none}</p>
  }
  const [{ whole, cost, price }] = first as [Standing]
  const isPerPound = formula === 'quality-per-pound' && cost !== undefined && price === undefined
  const said = {
    ...{ count: first.length, points: points(whole!) },
    suppliers: listed(first.map(({ bid }) => bid.supplier))
  }
  return (
    <>
      <p class="app-lead">{isPerPound ? fill(SAYS.firstPerPound, said) : fill(SAYS.first, said)}</p>
      {first.length > 1 && <p>{SAYS.tie}</p>}
    </>
  )
}

import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import type { LotStandings, Standing } from '../../award/lot-standing.js'
import type { Result } from '../../scores/results.js'
import { Link } from '../view-link.js'

const SAYS = WORDS.evaluate.result

interface Parts {
  readonly of: LotStandings
  readonly results: readonly Result[]
}

/** What is still to do before anybody is ranked. */
export function NotYet({ of, results }: Parts) {
  const running = of.standings.filter(({ aside }) => aside === undefined)
  const scores = results
    .filter(({ bid }) => running.some((one) => one.bid.id === bid.id))
    .reduce((sum, { unscored }) => sum + unscored.length, 0)
  const unpriced = running.filter(({ missing }) => missing.includes('price'))
  const absent = unpriced.filter(({ cost }) => cost === undefined)
  const free = unpriced.filter(({ cost }) => cost !== undefined)
  return (
    <>
      <p class="app-lead">{SAYS.notYet}</p>
      <div class="nhsuk-inset-text">
        <p>
          <span class="nhsuk-u-visually-hidden">{WORDS.evaluate.notices.information} </span>
          {SAYS.notYetNote}
        </p>
        {scores > 0 && (
          <p>
            {fill(SAYS.missingScores, { count: scores })} <Link to={{ view: 'score' }}>{SAYS.goOn}</Link>
          </p>
        )}
        {absent.length > 0 && (
          <p>
            {fill(SAYS.missingPrices, named(absent))} <Link to={{ view: 'price' }}>{SAYS.goPrice}</Link>
          </p>
        )}
        {free.length > 0 && <p>{fill(SAYS.costsNothing, named(free))}</p>}
      </div>
    </>
  )
}

function named(standings: readonly Standing[]): { readonly count: number; readonly suppliers: string } {
  return { count: standings.length, suppliers: listed(standings.map(({ bid }) => bid.supplier)) }
}

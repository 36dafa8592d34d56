import { useState } from 'preact/hooks'
import { Button } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import { priceOf } from '../../award/award.js'
import { withPrice, withoutPrice } from '../../award/award-edits.js'
import { wholeLifeCost, yearCosts } from '../../award/whole-life.js'
import type { Lot, Price } from '../../scheme/award-scheme.js'
import type { Bid } from '../../scores/bid.js'
import { useDesk } from '../evaluate-desk.js'
import { ExtraCosts } from './extra-costs.js'
import { PercentField, PoundsField } from './number-field.js'

const SAYS = WORDS.evaluate.prices

interface Parts {
  readonly bid: Bid
  readonly lot?: Lot
}

/** A price counts once both amounts are known: what is not said is not taken for nothing. */
type Draft = Partial<Price>

/** What one supplier asks for one lot, or for all. */
export function BidPrice({ bid, lot }: Parts) {
  const { evaluation, change, changeWithUndo, say } = useDesk()
  const { scheme } = evaluation.award
  const price = priceOf(evaluation.award, bid.id, lot)
  const [draft, setDraft] = useState<Draft>({})
  const id = `price-${lot?.id ?? 'all'}-${evaluation.bids.indexOf(bid)}`
  const put = (to: Price) => {
    change(withPrice(evaluation, to))
    say(fill(SAYS.said, { supplier: bid.supplier, cost: pounds(wholeLifeCost(yearCosts(to, scheme))) }))
  }
  const amount = (which: 'capital' | 'running') => (value: number | undefined) => {
    const { [which]: _, ...others } = price ?? draft
    const next: Draft = value === undefined ? others : { ...others, [which]: value }
    const { capital, running } = next
    if (capital !== undefined && running !== undefined) {
      put({ bid: bid.id, ...(lot && { lot: lot.id }), extras: [], ...next, capital, running })
      setDraft({})
    } else {
      if (price !== undefined) {
        change(withoutPrice(evaluation, bid.id, lot?.id))
      }
      setDraft(next)
    }
  }
  const indexed = (indexation: number | undefined) => {
    const { indexation: _, ...plain } = price!
    put(indexation === undefined ? plain : { ...plain, indexation })
  }
  const known = price ?? draft
  const isHalf = price === undefined && (draft.capital !== undefined || draft.running !== undefined)
  return (
    <div class="app-bids__bid" role="group" aria-labelledby={`${id}-name`}>
      <p class="nhsuk-heading-s" id={`${id}-name`}>
        {bid.supplier} {lot && <span class="nhsuk-u-visually-hidden">{fill(SAYS.ofLot, { lot: lot.name })}</span>}
      </p>
      <div class="app-price__fields">
        <PoundsField
          {...{ id: `${id}-capital`, label: SAYS.capital, hint: SAYS.capitalHint, value: known.capital }}
          onAmount={amount('capital')}
          onWrong={() => amount('capital')(undefined)}
        />
        <PoundsField
          {...{ id: `${id}-running`, label: SAYS.running, hint: SAYS.runningHint, value: known.running }}
          onAmount={amount('running')}
          onWrong={() => amount('running')(undefined)}
        />
        {price !== undefined && (
          <PercentField
            {...{ id: `${id}-indexation`, label: SAYS.indexation, least: -50, most: 100, value: price.indexation }}
            hint={fill(SAYS.indexationHint, { indexation: scheme.indexation })}
            onAmount={indexed}
          />
        )}
      </div>
      {isHalf && <p>{SAYS.half}</p>}
      {price !== undefined && (
        <>
          <ExtraCosts id={id} price={price} years={scheme.years} onChange={put} />
          <p class="app-price__cost">
            {fill(SAYS.cost, { cost: pounds(wholeLifeCost(yearCosts(price, scheme))), count: scheme.years })}
          </p>
          <Button
            onPress={() =>
              changeWithUndo(withoutPrice(evaluation, bid.id, lot?.id), fill(SAYS.takenOut, { supplier: bid.supplier }))
            }
          >
            {SAYS.takeOut} <span class="nhsuk-u-visually-hidden">{bid.supplier}</span>
          </Button>
        </>
      )}
    </div>
  )
}

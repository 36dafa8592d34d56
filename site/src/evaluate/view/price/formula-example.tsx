import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import { award, countsPrice } from '../../award/award.js'
import { PER_POUNDS, priceScore } from '../../award/price-score.js'
import type { Evaluation } from '../../scores/evaluation.js'
import { useDesk } from '../evaluate-desk.js'
import { points } from '../score-words.js'

const SAYS = WORDS.evaluate.formulas
const WHOLE = 100

/** A bid in a worked example; the quality is absent while it is not scored in full. */
interface Example {
  readonly supplier: string
  readonly cost: number
  readonly quality?: number
}

/** For as long as no price is here. */
const INVENTED: readonly Example[] = [
  { supplier: SAYS.invented.first, cost: 100_000, quality: 60 },
  { supplier: SAYS.invented.second, cost: 120_000, quality: 80 },
  { supplier: SAYS.invented.third, cost: 230_000, quality: 90 }
]

/** What the formula makes of the bids that are priced, step by step. */
export function FormulaExample() {
  const { evaluation } = useDesk()
  const own = ownExample(evaluation)
  const bids = own.length > 0 ? own : INVENTED
  return (
    <>
      <p>{own.length > 0 ? SAYS.ownExample : SAYS.inventedExample}</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {bids.map((bid, i) => (
          <li key={i}>{step(evaluation, bid, bids)}</li>
        ))}
      </ul>
    </>
  )
}

/** The bids of the first lot that run and are priced. */
function ownExample(evaluation: Evaluation): Example[] {
  if (!countsPrice(evaluation.award)) {
    return []
  }
  return award(evaluation)[0]!.standings.flatMap(({ bid, cost, quality, missing, aside }) =>
    cost === undefined || aside !== undefined
      ? []
      : [{ supplier: bid.supplier, cost, ...(!missing.includes('scores') && { quality }) }]
  )
}

function step(evaluation: Evaluation, { supplier, cost, quality }: Example, bids: readonly Example[]): string {
  const { formula } = evaluation.award.scheme
  const costs = bids.map((bid) => bid.cost)
  const lowest = Math.min(...costs)
  const mean = costs.reduce((sum, one) => sum + one, 0) / costs.length
  const score = priceScore(formula, costs)?.(cost) ?? 0
  const said = { ...{ supplier, cost: pounds(cost), score: points(score) }, lowest: pounds(lowest), mean: pounds(mean) }
  switch (formula) {
    case 'relative-to-lowest':
      return fill(cost === lowest ? SAYS.isLowest : SAYS[formula].step, said)
    case 'linear':
      return cost === lowest
        ? fill(SAYS.isLowest, said)
        : lowest === 0
          ? fill(SAYS.lowestFree, said)
          : fill(score === 0 ? SAYS[formula].floor : SAYS[formula].step, said)
    case 'from-mean':
      return mean === 0
        ? fill(SAYS.meanFree, said)
        : fill(SAYS[formula][score === 0 ? 'floor' : score === WHOLE ? 'ceiling' : 'step'], said)
    case 'quality-per-pound':
      return cost === 0
        ? fill(SAYS.free, said)
        : quality === undefined
          ? fill(SAYS.unscored, said)
          : fill(SAYS[formula].step, {
              ...{ supplier, cost: pounds(cost), quality: points(quality) },
              score: points((quality / cost) * PER_POUNDS)
            })
  }
}

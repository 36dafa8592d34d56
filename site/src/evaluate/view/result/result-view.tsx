import { date } from '../../../kit/words/dates.js'
import { fill, pieces } from '../../../kit/words/fill.js'
import { award, countsPrice } from '../../award/award.js'
import { weightOf } from '../../scores/evaluation.js'
import { useDesk } from '../evaluate-desk.js'
import { percent } from '../score-words.js'
import { Link } from '../view-link.js'
import { LotResult } from './lot-result.js'

const SAYS = WORDS.evaluate.result

/** Who ranks where, why, and how sure that is: a lot at a time. */
export function ResultView() {
  const { evaluation, requirements } = useDesk()
  const { late } = evaluation.award.scheme
  const weights = requirements.reduce((sum, requirement) => sum + weightOf(requirement), 0)
  return (
    <>
      {late !== undefined && (
        <div class="nhsuk-inset-text">
          <p>
            <span class="nhsuk-u-visually-hidden">{WORDS.evaluate.notices.information} </span>
            {fill(SAYS.late, { day: date(late) })}
          </p>
        </div>
      )}
      {!countsPrice(evaluation.award) && (
        <p>{pieces(SAYS.notPriced, { link: <Link to={{ view: 'price' }}>{SAYS.notPricedLink}</Link> })}</p>
      )}
      {Math.abs(weights - 100) > 0.05 && <p>{fill(SAYS.weights, { total: percent(weights) })}</p>}
      {award(evaluation).map((of) => (
        <LotResult key={of.lot?.id} of={of} />
      ))}
    </>
  )
}

import { fill } from '../../../kit/words/fill.js'
import type { Lot } from '../../scheme/award-scheme.js'
import { useDesk } from '../evaluate-desk.js'
import { Link } from '../view-link.js'
import { BidPrice } from './bid-price.js'

const SAYS = WORDS.evaluate.prices

/** What each supplier asks, a lot at a time. */
export function PricesSection() {
  const { lots } = useDesk().evaluation.award.scheme
  const { bids } = useDesk().evaluation
  return (
    <section class="app-price__part" aria-labelledby="prices">
      <h3 class="nhsuk-heading-m" id="prices">
        {SAYS.heading}
      </h3>
      <p>
        {SAYS.lead} {lots.length > 0 && SAYS.leadLots}
      </p>
      {bids.length === 0 ? (
        <p>
          {SAYS.noBids} <Link to={{ view: 'bids' }}>{WORDS.evaluate.views.load}</Link>
        </p>
      ) : lots.length === 0 ? (
        <LotPrices />
      ) : (
        lots.map((lot) => <LotPrices key={lot.id} lot={lot} />)
      )}
    </section>
  )
}

function LotPrices({ lot }: { readonly lot?: Lot }) {
  const { bids } = useDesk().evaluation
  return (
    <>
      {lot && <h4 class="nhsuk-heading-s">{fill(SAYS.forLot, { lot: lot.name })}</h4>}
      {bids.map((bid) => (
        <BidPrice key={bid.id} bid={bid} {...(lot && { lot })} />
      ))}
    </>
  )
}

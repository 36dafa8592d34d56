import { Row, Table } from '../../../kit/form/data-table.js'
import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import type { Standing } from '../../award/lot-standing.js'
import { paidIn } from '../../award/whole-life.js'
import type { Lot } from '../../scheme/award-scheme.js'

const SAYS = WORDS.evaluate.costs
const NUMERIC = [1, 2, 3, 4, 5, 6]
const FACTOR_DIGITS = 4

interface Parts {
  readonly id: string
  readonly standing: Standing
  readonly lot?: Lot
}

/** How the whole-life cost of one bid comes about. */
export function BidCosts({ id, standing: { bid, years, cost }, lot }: Parts) {
  const sum = (of: (year: (typeof years)[number]) => number) => pounds(years.reduce((sum, year) => sum + of(year), 0))
  const caption =
    lot === undefined
      ? fill(SAYS.ofBid, { supplier: bid.supplier })
      : fill(SAYS.ofBidInLot, { supplier: bid.supplier, lot: lot.name })
  return (
    <details class="nhsuk-details">
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{caption}</span>
      </summary>
      <div class="nhsuk-details__text">
        <Table
          id={id}
          caption={caption}
          columns={[SAYS.year, SAYS.capital, SAYS.running, SAYS.extras, SAYS.paid, SAYS.factor, SAYS.counts]}
          numeric={NUMERIC}
        >
          {years.map((year) => (
            <Row
              key={year.year}
              head={fill(SAYS.yearNumber, { year: year.year })}
              numeric={NUMERIC}
              cells={[
                ...[pounds(year.capital), pounds(year.running), pounds(year.extras), pounds(paidIn(year))],
                year.factor.toFixed(FACTOR_DIGITS),
                pounds(paidIn(year) * year.factor)
              ]}
            />
          ))}
          <Row
            head={SAYS.sum}
            numeric={NUMERIC}
            cells={[
              ...[sum(({ capital }) => capital), sum(({ running }) => running), sum(({ extras }) => extras)],
              ...[sum(paidIn), '', pounds(cost!)]
            ]}
          />
        </Table>
      </div>
    </details>
  )
}

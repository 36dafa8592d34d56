import { Row, Table } from '../../../kit/form/data-table.js'
import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import { award } from '../../award/award.js'
import type { LotStandings, Standing } from '../../award/lot-standing.js'
import { paidIn } from '../../award/whole-life.js'
import { useDesk } from '../evaluate-desk.js'
import { BidCosts } from './bid-costs.js'

const SAYS = WORDS.evaluate.costs

/** What each bid costs over the whole life, year by year. */
export function CostSection() {
  const { evaluation } = useDesk()
  const lots = award(evaluation).filter(({ standings }) => standings.some(({ cost }) => cost !== undefined))
  return lots.length === 0 ? null : (
    <section class="app-price__part" aria-labelledby="costs">
      <h3 class="nhsuk-heading-m" id="costs">
        {SAYS.heading}
      </h3>
      <p>{SAYS.lead}</p>
      {lots.map((of) => (
        <LotCosts key={of.lot?.id} of={of} />
      ))}
    </section>
  )
}

function LotCosts({ of: { lot, standings } }: { readonly of: LotStandings }) {
  const { bids } = useDesk().evaluation
  const priced = bids.flatMap((bid) =>
    standings.filter((one) => one.bid.id === bid.id && one.cost !== undefined)
  ) as (Standing & { readonly cost: number })[]
  const numeric = priced.map((_, i) => i + 1)
  const sum = ({ years }: Standing) => years.reduce((sum, year) => sum + paidIn(year), 0)
  return (
    <>
      {lot && <h4 class="nhsuk-heading-s">{lot.name}</h4>}
      <Table
        id={`costs-${lot?.id ?? 'all'}`}
        caption={lot === undefined ? SAYS.caption : fill(SAYS.captionOf, { lot: lot.name })}
        columns={[SAYS.year, ...priced.map(({ bid }) => bid.supplier)]}
        numeric={numeric}
      >
        {priced[0]!.years.map(({ year }, i) => (
          <Row
            key={year}
            head={fill(SAYS.yearNumber, { year })}
            numeric={numeric}
            cells={priced.map(({ years }) => pounds(paidIn(years[i]!)))}
          />
        ))}
        <Row head={SAYS.sum} numeric={numeric} cells={priced.map((one) => pounds(sum(one)))} />
        <Row
          head={SAYS.whole}
          numeric={numeric}
          cells={priced.map(({ cost }) => (
            <b>{pounds(cost)}</b>
          ))}
        />
      </Table>
      {priced.map((standing, i) => (
        <BidCosts
          key={standing.bid.id}
          id={`costs-${lot?.id ?? 'all'}-${i}`}
          standing={standing}
          {...(lot && { lot })}
        />
      ))}
    </>
  )
}

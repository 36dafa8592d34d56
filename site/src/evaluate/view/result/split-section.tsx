import { Row, Table } from '../../../kit/form/data-table.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import type { LotStandings } from '../../award/lot-standing.js'
import { contenders, splitSway } from '../../award/sensitivity.js'
import { useDesk } from '../evaluate-desk.js'
import { percent } from '../score-words.js'
import { LeadsPlot } from './leads-plot.js'
import { WHOLE_SCALE } from './likely-scale.js'
import { PartHeading } from './part-heading.js'

const SAYS = WORDS.evaluate.leads

/** Who leads as the share of quality goes from none to all. */
export function SplitSection({ of }: { readonly of: LotStandings }) {
  const { evaluation } = useDesk()
  const split = splitSway(of, evaluation.award.scheme)
  const order = contenders(of).map(({ bid }) => bid)
  const id = of.lot?.id ?? 'all'
  const isHere = (from: number, to: number) => from <= split!.weight && split!.weight <= to
  return split === undefined || order.length < 2 ? null : (
    <section aria-labelledby={`split-${id}`}>
      <PartHeading of={of} id={`split-${id}`} text={SAYS.split} />
      <LeadsPlot
        id={`split-leads-${id}`}
        labelledBy={`split-${id}`}
        desc={SAYS.splitBar}
        rows={[{ ...split, id: 'split', title: SAYS.splitTitle }]}
        order={order}
        {...WHOLE_SCALE}
      />
      <Table
        id={`split-table-${id}`}
        caption={of.lot === undefined ? SAYS.splitCaption : fill(SAYS.splitCaptionOf, { lot: of.lot.name })}
        columns={[SAYS.splitFrom, SAYS.splitTo, SAYS.splitLeads]}
        numeric={[1]}
      >
        {split.leads.map(({ from, to, leaders }) => {
          const names = listed(leaders.map((leader) => order.find(({ id }) => id === leader)!.supplier))
          return (
            <Row
              key={from}
              head={percent(from)}
              numeric={[1]}
              cells={[percent(to), isHere(from, to) ? fill(SAYS.splitNow, { leaders: names }) : names]}
            />
          )
        })}
      </Table>
    </section>
  )
}

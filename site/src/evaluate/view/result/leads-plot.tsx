import type { Lead, Sway } from '../../award/envelope.js'
import type { Bid } from '../../scores/bid.js'
import { ChartFigure } from '../../../kit/charts/chart-figure.js'
import { Lines, Tick } from '../../../kit/charts/chart-marks.js'
import { ChartRow, ChartRows } from '../../../kit/charts/chart-row.js'
import { scaleOf } from '../../../kit/charts/chart-scale.js'
import { LetteredStretches, letterOf } from '../../../kit/charts/lettered-stretches.js'
import { listed } from '../../../kit/words/listed.js'
import { percent } from '../score-words.js'

const SAYS = WORDS.evaluate.leads

/** A weight, and who leads as it changes. */
export interface PlotRow extends Sway {
  readonly id: string
  readonly title: string
}

interface Plot {
  readonly id: string
  /** The id of the heading that is its title. */
  readonly labelledBy: string
  readonly desc: string
  readonly rows: readonly PlotRow[]
  /** The bids, the best first: the first is A. */
  readonly order: readonly Bid[]
  /** Where bars begin at 0 and end, and what is marked between, all as percentages. */
  readonly top: number
  readonly step: number
  /** What the table is called; absent where a table of the same stands on the page. */
  readonly caption?: string
}

/** A bar for each weight, cut where others come to lead. Letters tell the bids apart, tints help. */
export function LeadsPlot({ id, labelledBy, desc, rows, order, top, step, caption }: Plot) {
  const places = new Map(order.map((bid, at) => [bid.id, at]))
  const letters = (leaders: readonly string[]) => leaders.map((id) => letterOf(places.get(id)!)).join(' = ')
  const leading = new Set(rows.flatMap(({ leads }) => within(leads, top).flatMap(({ leaders }) => leaders)))
  const place = scaleOf(0, top)
  const marked = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step)
  return (
    <ChartFigure
      id={id}
      labelledBy={labelledBy}
      desc={desc}
      signs={order
        .filter((bid) => leading.has(bid.id))
        .map((bid) => {
          const whole = { from: 0, to: 100, text: letters([bid.id]), place: places.get(bid.id)! }
          return { text: bid.supplier, drawn: <LetteredStretches stretches={[whole]} /> }
        })}
      {...(caption !== undefined && {
        table: {
          caption,
          columns: [SAYS.group, SAYS.splitFrom, SAYS.splitTo, SAYS.splitLeads],
          rows: rows.flatMap(({ title, leads }) =>
            within(leads, top).map(({ from, to, leaders }) => [
              title,
              percent(from),
              percent(to),
              listed(leaders.map((id) => order[places.get(id)!]!.supplier))
            ])
          )
        }
      })}
    >
      <ChartRows axis={[marked.map((weight) => ({ at: place(weight), text: percent(weight) }))]}>
        {rows.map(({ id, title, weight, leads }) => (
          <ChartRow key={id} name={title} note={percent(weight)} behind={<Lines at={marked.map(place)} kind="grid" />}>
            <LetteredStretches
              mark={place(weight)}
              stretches={within(leads, top).map(({ from, to, leaders }) => ({
                ...{ from: place(from), to: place(to) },
                text: letters(leaders),
                place: places.get(leaders[0]!)!
              }))}
            />
            <Tick at={place(weight)} />
          </ChartRow>
        ))}
      </ChartRows>
    </ChartFigure>
  )
}

/** The stretches below the end of the bar, the last cut there. */
export function within(leads: readonly Lead[], top: number): Lead[] {
  return leads.filter(({ from }) => from < top).map((lead) => ({ ...lead, to: Math.min(lead.to, top) }))
}

import type { Lead, Sway } from '../../award/envelope.js'
import type { Bid } from '../../scores/bid.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { percent } from '../score-words.js'

/** A weight, and who leads as it changes. */
export interface PlotRow extends Sway {
  readonly id: string
  readonly title: string
}

interface Plot {
  readonly rows: readonly PlotRow[]
  /** The bids, the best first: the first is A. */
  readonly order: readonly Bid[]
  /** Where bars begin at 0 and end, and what is marked between, all as percentages. */
  readonly top: number
  readonly step: number
}

const HEIGHT = 36
const AXIS_HEIGHT = 28
const TICK = 6
const TINTS = 6
/** In a narrower stretch a letter has no room; the table says what it would. */
const ROOM = 4
const WHOLE = 100

/** A bar for each weight, cut where others come to lead. Letters tell the bids apart, tints help. */
export function LeadsPlot({ rows, order, top, step }: Plot) {
  const place = (id: string) => order.findIndex((bid) => bid.id === id)
  const letters = (leaders: readonly string[]) => leaders.map((id) => letterOf(place(id))).join(' = ')
  const leading = new Set(rows.flatMap(({ leads }) => within(leads, top).flatMap(({ leaders }) => leaders)))
  const at = (weight: number) => `${(weight / top) * WHOLE}%`
  return (
    <figure class="app-plot">
      <figcaption class="app-plot__key">
        {order
          .filter(({ id }) => leading.has(id))
          .map(({ id, supplier }) => (
            <span key={id} class={`app-plot__name app-plot__name--${place(id) % TINTS}`}>
              <b>{letterOf(place(id))}</b> {supplier}
            </span>
          ))}
      </figcaption>
      {rows.map(({ id, title, weight, leads }) => (
        <div key={id} class="app-plot__row">
          <p class="app-plot__title">
            {title} <span class="app-plot__weight">{percent(weight)}</span>
          </p>
          <svg class="app-plot__bar" width="100%" height={HEIGHT} role="img" aria-label={said(title, weight, leads)}>
            {within(leads, top).map(({ from, to, leaders }) => (
              <g key={from} class={`app-plot__lead app-plot__lead--${place(leaders[0]!) % TINTS}`}>
                <rect x={at(from)} y="4" width={at(to - from)} height={HEIGHT - 8} />
                {((to - from) / top) * WHOLE >= ROOM && (
                  <text x={at((from + to) / 2)} y={HEIGHT / 2} dy="0.35em" text-anchor="middle">
                    {letters(leaders)}
                  </text>
                )}
              </g>
            ))}
            <line class="app-plot__now" x1={at(weight)} x2={at(weight)} y1="0" y2={HEIGHT} />
          </svg>
        </div>
      ))}
      <svg class="app-plot__axis" width="100%" height={AXIS_HEIGHT} aria-hidden="true">
        {Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step).map((weight) => (
          <g key={weight}>
            <line x1={at(weight)} x2={at(weight)} y1="0" y2={TICK} />
            <text
              x={at(weight)}
              y={AXIS_HEIGHT - TICK}
              text-anchor={weight === 0 ? 'start' : weight === top ? 'end' : 'middle'}
            >
              {percent(weight)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )

  function said(group: string, weight: number, leads: readonly Lead[]): string {
    const stretches = within(leads, top).map(({ from, to, leaders }) =>
      fill(WORDS.evaluate.leads.stretch, {
        leaders: listed(leaders.map((id) => order[place(id)]!.supplier)),
        from: percent(from),
        to: percent(to)
      })
    )
    return fill(WORDS.evaluate.leads.bar, { group, weight: percent(weight), stretches: stretches.join('; ') })
  }
}

/** The stretches below the end of the bar, the last cut there. */
export function within(leads: readonly Lead[], top: number): Lead[] {
  return leads.filter(({ from }) => from < top).map((lead) => ({ ...lead, to: Math.min(lead.to, top) }))
}

function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`
}

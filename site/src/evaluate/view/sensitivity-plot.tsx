import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { Bid } from '../scores/bid.js'
import type { Sensitivity } from '../scores/sensitivity.js'
import { percent } from './score-words.js'

interface Plot {
  readonly all: readonly Sensitivity[]
  /** The bids, the best first: the first is A. */
  readonly order: readonly Bid[]
  readonly titles: ReadonlyMap<string, string>
}

const HEIGHT = 36
const TINTS = 6
/** In a narrower stretch a letter has no room; the table says what it would. */
const ROOM = 4

/** A bar for each group, cut where others come to lead. Letters tell the bids apart, tints help. */
export function SensitivityPlot({ all, order, titles }: Plot) {
  const place = (id: string) => order.findIndex((bid) => bid.id === id)
  const letters = (leaders: readonly string[]) => leaders.map((id) => letterOf(place(id))).join(' = ')
  const leading = new Set(all.flatMap(({ leads }) => leads.flatMap(({ leaders }) => leaders)))
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
      {all.map(({ group, weight, leads }) => {
        const title = titles.get(group) ?? group
        const stretches = leads.map(({ from, to, leaders }) =>
          fill(WORDS.evaluate.plot.stretch, {
            leaders: listed(leaders.map((id) => order[place(id)]!.supplier)),
            from: percent(from),
            to: percent(to)
          })
        )
        return (
          <div key={group} class="app-plot__row">
            <p class="app-plot__title">
              {title} <span class="app-plot__weight">{percent(weight)}</span>
            </p>
            <svg
              class="app-plot__bar"
              width="100%"
              height={HEIGHT}
              role="img"
              aria-label={fill(WORDS.evaluate.plot.bar, {
                group: title,
                weight: percent(weight),
                stretches: stretches.join('; ')
              })}
            >
              {leads.map(({ from, to, leaders }) => (
                <g key={from} class={`app-plot__lead app-plot__lead--${place(leaders[0]!) % TINTS}`}>
                  <rect x={`${from}%`} y="4" width={`${to - from}%`} height={HEIGHT - 8} />
                  {to - from >= ROOM && (
                    <text x={`${(from + to) / 2}%`} y={HEIGHT / 2} dy="0.35em" text-anchor="middle">
                      {letters(leaders)}
                    </text>
                  )}
                </g>
              ))}
              <line class="app-plot__now" x1={`${weight}%`} x2={`${weight}%`} y1="0" y2={HEIGHT} />
            </svg>
          </div>
        )
      })}
      <p class="app-plot__axis" aria-hidden="true">
        <span>{percent(0)}</span>
        <span>{percent(50)}</span>
        <span>{percent(100)}</span>
      </p>
    </figure>
  )
}

function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`
}

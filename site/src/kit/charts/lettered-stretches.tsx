import { ROOMS, hasRoom } from './axis-labels.js'
import { across } from './chart-scale.js'

const HEIGHT = 24
const TINTS = 6

export interface LetteredStretch {
  /** In per cent. */
  readonly from: number
  readonly to: number
  readonly text: string
  /** Whose tint it has, counted from 0. */
  readonly place: number
}

interface Stretches {
  readonly stretches: readonly LetteredStretch[]
  /** Where a mark stands that no letter may lie under, in per cent. */
  readonly mark?: number
}

/** A bar cut into stretches. Letters tell them apart, tints help; in too narrow a stretch its letters have no room. */
export function LetteredStretches({ stretches, mark = 0 }: Stretches) {
  return stretches.map(({ from, to, text, place }) => {
    const [left, right] = beside(mark, from, to)
    const isIn = (layout: keyof typeof ROOMS) => hasRoom(text, right - left, ROOMS[layout])
    return (
      <g key={from} class={`app-chart__tint--${place % TINTS}`}>
        <rect x={across(from)} y={-HEIGHT / 2} width={across(to - from)} height={HEIGHT} />
        {isIn('wide') && (
          <text
            class={isIn('narrow') ? undefined : 'app-chart__wide'}
            x={across((left + right) / 2)}
            dy="0.35em"
            text-anchor="middle"
          >
            {text}
          </text>
        )}
      </g>
    )
  })
}

/** The longer part of a stretch where a mark cuts it in two. */
function beside(mark: number, from: number, to: number): [left: number, right: number] {
  return mark <= from || mark >= to ? [from, to] : mark - from > to - mark ? [from, mark] : [mark, to]
}

/** A to Z, then A1 to Z1 and on. */
export function letterOf(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26))
  return place < 26 ? letter : `${letter}${Math.floor(place / 26)}`
}

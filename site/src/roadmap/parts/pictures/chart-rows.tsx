import type { ComponentChildren } from 'preact'
import { wrapped } from './wrapped.js'

/** The patterns that tell bars apart. */
export type Pattern = 'hatched' | 'dotted'
export type Paint = (pattern: Pattern) => string

export interface ChartRow {
  readonly key: string
  /** A heading over the rows that follow. */
  readonly heading?: string
  readonly title: string
  readonly note: string
  /** Drawn in a place of its own, 16 pixels high and as wide as there is room: x in per cent. @param paint of patterns */
  readonly bar: (paint: Paint) => ComponentChildren
}

interface Chart {
  readonly id: string
  readonly title: string
  readonly desc: string
  readonly rows: readonly ChartRow[]
  /** Behind the bars, from `top` to `bottom`; names stand above `top`. @param most how many names there is room for */
  readonly axis: (most: number, top: number, bottom: number) => ComponentChildren
}

const LINE = 18
const BAR = 16
const AXIS = 28
const HEADING = 34

/** Names beside bars where there is room, above them where there is not. */
const LAYOUTS = {
  wide: { letters: 32, left: 36, names: 5, gap: 12 },
  narrow: { letters: 34, left: 0, names: 2, gap: 14 }
} as const

/** Rows of bars along one axis, for wide places and for narrow ones. */
export function Chart(chart: Chart) {
  return (
    <>
      <Drawn {...chart} layout="wide" />
      <Drawn {...chart} layout="narrow" />
    </>
  )
}

function Drawn({ id, title, desc, rows, axis, layout }: Chart & { readonly layout: keyof typeof LAYOUTS }) {
  const { letters, left, names, gap } = LAYOUTS[layout]
  const name = `${id}-${layout}`
  let bottom = AXIS
  const placed = rows.map((row) => {
    const lines = wrapped(row.title, letters)
    const top = bottom + (row.heading === undefined ? 0 : HEADING)
    const words = (lines.length + (row.note === '' ? 0 : 1)) * LINE
    bottom = top + (left > 0 ? Math.max(words, BAR) : words + BAR + 2) + gap
    return { row, lines, top, words }
  })
  return (
    <svg
      class={`app-picture__${layout}`}
      width="100%"
      height={bottom}
      role="img"
      aria-labelledby={`${name}-title`}
      aria-describedby={`${name}-desc`}
    >
      <title id={`${name}-title`}>{title}</title>
      <desc id={`${name}-desc`}>{desc}</desc>
      <Patterns prefix={name} />
      <svg class="app-picture__plot" x={`${left}%`} width={`${100 - left}%`} height={bottom}>
        {axis(names, AXIS, bottom)}
      </svg>
      {placed.map(({ row, lines, top, words }) => (
        <g key={row.key}>
          {row.heading !== undefined && (
            <text class="app-picture__heading" y={top - 10}>
              {row.heading}
            </text>
          )}
          <text class="app-picture__name" y={top + 13}>
            {lines.map((line, at) => (
              <tspan key={at} x="0" dy={at === 0 ? 0 : LINE}>
                {line}
              </tspan>
            ))}
            {row.note !== '' && (
              <tspan class="app-picture__note" x="0" dy={LINE}>
                {row.note}
              </tspan>
            )}
          </text>
          <svg
            class="app-picture__plot"
            x={`${left}%`}
            y={left > 0 ? top + Math.max(0, (words - BAR) / 2) : top + words + 2}
            width={`${100 - left}%`}
            height={BAR}
          >
            {row.bar((pattern) => `url(#${name}-${pattern})`)}
          </svg>
        </g>
      ))}
    </svg>
  )
}

/** A pattern is found only in a picture that is shown, so each has its own. */
export function Patterns({ prefix }: { readonly prefix: string }) {
  return (
    <defs>
      <pattern
        id={`${prefix}-hatched`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="app-picture__paper" width="6" height="6" />
        <rect class="app-picture__ink" width="2" height="6" />
      </pattern>
      <pattern id={`${prefix}-dotted`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="app-picture__paper" width="6" height="6" />
        <circle class="app-picture__ink" cx="2" cy="2" r="1.2" />
      </pattern>
    </defs>
  )
}

import type { ComponentChildren } from 'preact'
import { ROOMS, labelsFor, type Tick } from './axis-labels.js'
import { across } from './chart-scale.js'

interface RowParts {
  readonly name: ComponentChildren
  /** All that the row shows, in words. */
  readonly note: ComponentChildren
  /** Lines as high as the row. */
  readonly behind: ComponentChildren
  /** Marks around the middle of the row: x in per cent, y from it in pixels. */
  readonly children: ComponentChildren
}

/** One line of a chart: its name and what it shows in words, and beside or beneath them its picture. */
export function ChartRow({ name, note, behind, children }: RowParts) {
  return (
    <li class="app-chart__row">
      <div class="app-chart__name">
        {name} <span class="app-chart__note">{note}</span>
      </div>
      <div class="app-chart__plot" aria-hidden="true">
        <svg class="app-drawing" focusable="false">
          {behind}
          <svg y="50%" overflow="visible">
            {children}
          </svg>
        </svg>
      </div>
    </li>
  )
}

interface Rows {
  /** A heading over the rows, and its id. */
  readonly heading?: { readonly id: string; readonly text: string }
  /** Lines of names of places along the top. */
  readonly axis: readonly (readonly Tick[])[]
  readonly children: ComponentChildren
}

/** Rows along one axis. */
export function ChartRows({ heading, axis, children }: Rows) {
  return (
    <>
      {heading && (
        <p class="app-chart__heading" id={heading.id}>
          {heading.text}
        </p>
      )}
      <ul class="app-chart__rows" aria-labelledby={heading?.id}>
        <li class="app-chart__row app-chart__row--axis" aria-hidden="true">
          <div class="app-chart__axis">
            {axis.map((ticks, at) => (
              <AxisLine key={at} ticks={ticks} />
            ))}
          </div>
        </li>
        {children}
      </ul>
    </>
  )
}

/** The names of places that have room, for wide places and for narrow ones. */
function AxisLine({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (['wide', 'narrow'] as const).map((layout) => (
    <svg key={layout} class={`app-drawing app-chart__ticks app-chart__${layout}`} focusable="false">
      {labelsFor(ticks, ROOMS[layout]).map(({ at, text, anchor }) => (
        <text key={at} data-hand="note" x={across(at)} y="75%" text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  ))
}

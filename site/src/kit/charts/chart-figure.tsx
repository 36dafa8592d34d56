import type { ComponentChildren } from 'preact'
import { Row, Table } from '../form/data-table.js'

/** What a sign in a chart means. */
export interface Sign {
  readonly text: string
  /** 32 pixels wide; marks stand around its middle as in a row. */
  readonly drawn: ComponentChildren
}

/** What a chart is made of. The first cell of a row is its head. */
export interface ChartTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Figure {
  readonly id: string
  /** Absent where the heading before it is its title. */
  readonly title?: string
  /** The id of that heading. */
  readonly labelledBy?: string
  /** How to read it. */
  readonly desc: string
  readonly signs?: readonly Sign[]
  readonly children: ComponentChildren
  /** Absent where a table of the same stands on the page. */
  readonly table?: ChartTable
}

/** A chart with how to read it, what its signs mean, and the table it is made of folded beneath. */
export function ChartFigure({ id, title, labelledBy, desc, signs = [], children, table }: Figure) {
  return (
    <figure class="app-picture app-chart" id={id} aria-labelledby={labelledBy ?? `${id}-title`}>
      <figcaption>
        <p class="app-picture__caption">
          {title !== undefined && <strong id={`${id}-title`}>{title}</strong>} {desc}
        </p>
        {signs.length > 0 && (
          <ul class="app-chart__key">
            {signs.map(({ text, drawn }, at) => (
              <li key={at}>
                <svg
                  class="app-drawing"
                  width="32"
                  height="24"
                  viewBox="0 -12 32 24"
                  aria-hidden="true"
                  focusable="false"
                >
                  {drawn}
                </svg>
                {text}
              </li>
            ))}
          </ul>
        )}
      </figcaption>
      {children}
      {table && (
        <details class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">{WORDS.kit.charts.asTable}</span>
          </summary>
          <div class="nhsuk-details__text">
            <Table id={`${id}-table`} caption={table.caption} columns={table.columns}>
              {table.rows.map(([head = '', ...cells], at) => (
                <Row key={at} head={head} cells={cells} />
              ))}
            </Table>
          </div>
        </details>
      )}
    </figure>
  )
}

import type { ComponentChildren } from 'preact'
import { Row, Table } from '../../../kit/form/data-table.js'
import { Patterns, type Paint } from './chart-rows.js'

interface Parts {
  readonly id: string
  readonly signs: readonly Sign[]
  readonly children: ComponentChildren
  readonly table: Numbers
}

/** What a sign in a picture means. */
export interface Sign {
  readonly text: string
  /** 24 pixels wide and 16 high. */
  readonly draw: (paint: Paint) => ComponentChildren
}

/** What a picture is made of. The first cell of a row is its head. */
export interface Numbers {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A picture with what its signs mean, and the table it is made of folded beneath. */
export function Picture({ id, signs, children, table }: Parts) {
  return (
    <figure class="app-picture">
      {signs.length > 0 && (
        <figcaption>
          <ul class="app-picture__key">
            {signs.map(({ text, draw }, at) => (
              <li key={at}>
                <svg width="24" height="16" aria-hidden="true" focusable="false">
                  <Patterns prefix={`${id}-key-${at}`} />
                  {draw((pattern) => `url(#${id}-key-${at}-${pattern})`)}
                </svg>
                {text}
              </li>
            ))}
          </ul>
        </figcaption>
      )}
      {children}
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{WORDS.roadmap.pictures.asTable}</span>
        </summary>
        <div class="nhsuk-details__text">
          <Table id={`${id}-table`} caption={table.caption} columns={table.columns}>
            {table.rows.map(([head = '', ...cells], at) => (
              <Row key={at} head={head} cells={cells} />
            ))}
          </Table>
        </div>
      </details>
    </figure>
  )
}

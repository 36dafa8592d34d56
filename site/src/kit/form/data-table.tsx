import type { ComponentChildren } from 'preact'

interface TableParts {
  readonly id: string
  readonly caption: string
  readonly columns: readonly string[]
  /** The places of columns with numbers. */
  readonly numeric?: readonly number[]
  readonly children: ComponentChildren
}

/** A table that scrolls inside its own region where it is too wide. */
export function Table({ id, caption, columns, numeric = [], children }: TableParts) {
  return (
    <div class="nhsuk-scroll">
      <div class="nhsuk-scroll__content" role="region" aria-labelledby={id} tabIndex={0}>
        <table class="nhsuk-table">
          <caption class="nhsuk-table__caption nhsuk-u-visually-hidden" id={id}>
            {caption}
          </caption>
          <thead class="nhsuk-table__head">
            <tr class="nhsuk-table__row">
              {columns.map((column, i) => (
                <th
                  key={i}
                  scope="col"
                  class={`nhsuk-table__header${numeric.includes(i) ? ' nhsuk-table__header--numeric' : ''}`}
                >
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="nhsuk-table__body">{children}</tbody>
        </table>
      </div>
    </div>
  )
}

interface RowParts {
  readonly head: ComponentChildren
  readonly cells: readonly ComponentChildren[]
  /** The places of cells with numbers, counted from the head at 0. */
  readonly numeric?: readonly number[]
}

export function Row({ head, cells, numeric = [] }: RowParts) {
  return (
    <tr class="nhsuk-table__row">
      <th scope="row" class="nhsuk-table__header">
        {head}
      </th>
      {cells.map((cell, i) => (
        <td key={i} class={`nhsuk-table__cell${numeric.includes(i + 1) ? ' nhsuk-table__cell--numeric' : ''}`}>
          {cell}
        </td>
      ))}
    </tr>
  )
}

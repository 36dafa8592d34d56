import { useState } from 'preact/hooks'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { Life, Moment } from '../dates/moments.js'

const { table: SAYS } = WORDS.calendar

type Column = keyof typeof SAYS.columns
type Line = readonly [life: Life, moment: Moment]

const COLUMNS: readonly Column[] = ['date', 'standard', 'what', 'sure', 'source']

const TEXT: Readonly<Record<Column, (line: Line) => string>> = {
  date: ([, { first, last }]) => `${first} ${last}`,
  standard: ([{ title }]) => title,
  what: ([, { text }]) => text,
  sure: ([, { sure }]) => sure,
  source: ([, { source }]) => source?.title ?? ''
}

interface Table {
  readonly lives: readonly Life[]
  readonly root: string
  readonly say: (text: string) => void
}

/** Every date of these standards, in the order of the column that is chosen. */
export function DatesTable({ lives, root, say }: Table) {
  const [[column, isDown], setOrder] = useState<readonly [Column, boolean]>(['date', false])
  const lines = lives.flatMap((life) => life.moments.map((moment): Line => [life, moment]))
  const text = TEXT[column]
  lines.sort((a, b) => text(isDown ? b : a).localeCompare(text(isDown ? a : b), WORDS.language.code))
  const choose = (chosen: Column) => {
    const down = chosen === column && !isDown
    setOrder([chosen, down])
    say(fill(down ? SAYS.sortedDown : SAYS.sortedUp, { column: SAYS.columns[chosen] }))
  }
  return (
    <div class="nhsuk-scroll">
      <div class="nhsuk-scroll__content" role="region" aria-labelledby="dates-caption" tabIndex={0}>
        <table class="nhsuk-table">
          <caption class="nhsuk-table__caption nhsuk-u-visually-hidden" id="dates-caption">
            {SAYS.caption}
          </caption>
          <thead class="nhsuk-table__head">
            <tr class="nhsuk-table__row">
              {COLUMNS.map((one) => (
                <th
                  key={one}
                  scope="col"
                  class="nhsuk-table__header"
                  aria-sort={one !== column ? 'none' : isDown ? 'descending' : 'ascending'}
                >
                  <button type="button" class="app-years__sort" onClick={() => choose(one)}>
                    {SAYS.columns[one]}
                    <span aria-hidden="true">{one !== column ? '' : isDown ? ' ▼' : ' ▲'}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="nhsuk-table__body">
            {lines.map(([life, { id, date, text, sure, source }]) => (
              <tr key={id} class="nhsuk-table__row">
                <td class="nhsuk-table__cell">{dateText(date)}</td>
                <th scope="row" class="nhsuk-table__header">
                  {life.lost ? (
                    life.title
                  ) : (
                    <a href={`${root}standards/${encodeURIComponent(life.id)}/`}>{life.title}</a>
                  )}
                </th>
                <td class="nhsuk-table__cell">{text}</td>
                <td class="nhsuk-table__cell">{sure}</td>
                <td class="nhsuk-table__cell">
                  {source === undefined ? SAYS.onItsPage : <a href={source.url}>{source.title}</a>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

import type { WriteSheet } from 'hucre'
import { headers, sheet, text } from '../../../kit/workbook/sheet.js'
import type { ColumnKind } from './workbook-forms.js'
import { FIRST_ROW, formMark, HEADER_ROW, KEY_ROW } from './workbook-forms.js'
import type { Choice, ListKey, Lists } from './workbook-lists.js'

/** Where the choices of a kind of column are: `'Lists'!$D$5:$D$11`. */
export type ListRanges = Readonly<Partial<Record<ColumnKind, string>>>

const SAID = WORDS.roadmap.workbook
const COLUMNS = ['list', 'key', 'word', 'means'] as const

interface Entry extends Choice {
  readonly list: ListKey
}

/** Everything that can be chosen, with what it means. */
export function listsSheet(lists: Lists, running: readonly [string, string]): WriteSheet {
  const entries = entriesOf(lists)
  const last = HEADER_ROW + entries.length
  return sheet({
    name: SAID.sheets.lists,
    widths: [0, 26, 0, 46, 90],
    rows: [
      [undefined, text(SAID.sheets.lists, 'title')],
      [undefined, text(SAID.leads.lists, 'plain')],
      [formMark('lists'), ...COLUMNS].map((mark) => text(mark, 'hidden')),
      [undefined, ...headers(SAID.lists.list, SAID.lists.key, SAID.lists.word, SAID.lists.means)],
      ...entries.map(({ list, key, word, means = '' }) => [
        text(list, 'hidden'),
        text(SAID.lists.names[list]),
        text(key),
        text(word, 'strong'),
        text(means)
      ])
    ],
    header: HEADER_ROW,
    hiddenRows: [KEY_ROW],
    filter: `B${HEADER_ROW}:E${last}`,
    open: true,
    running
  })
}

/** @param organisations how many rows the sheet of organisations has */
export function rangesOf(lists: Lists, organisations: number, contracts: number): ListRanges {
  const entries = entriesOf(lists)
  const own = Object.fromEntries(
    (Object.keys(lists) as ListKey[])
      .filter((list) => lists[list].length > 0)
      .map((list) => {
        const first = FIRST_ROW + entries.findIndex((entry) => entry.list === list)
        return [list, rangeIn(SAID.sheets.lists, 'D', first, first + lists[list].length - 1)]
      })
  )
  return {
    ...own,
    organisation: rangeIn(SAID.sheets.organisations, 'B', FIRST_ROW, FIRST_ROW + organisations - 1),
    contract: rangeIn(SAID.sheets.contracts, 'B', FIRST_ROW, FIRST_ROW + contracts - 1)
  }
}

function entriesOf(lists: Lists): Entry[] {
  return (Object.keys(lists) as ListKey[]).flatMap((list) => lists[list].map((choice) => ({ list, ...choice })))
}

function rangeIn(name: string, column: string, first: number, last: number): string {
  return `'${name.replaceAll("'", "''")}'!$${column}$${first}:$${column}$${last}`
}

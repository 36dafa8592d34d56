import { element } from '../kit/dom/element.js'
import { fill } from '../kit/words/fill.js'
import { fullName, shortName, type Comparable } from './choice.js'
import { differs, inAll, type Group, type Item, type Row } from './rows.js'

const MOST_ITEMS = 40

export interface Shown {
  readonly chosen: readonly Comparable[]
  readonly folder: string
  readonly groups: readonly Group[]
  readonly onlyDifferences: boolean
}

/**
 * A comparison as a table: a column for each thing compared, a body for each group of rows. Small screens stack its cells, so roles keep
 * it a table there and every cell repeats whose it is.
 */
export function table({ chosen, folder, groups, onlyDifferences }: Shown): HTMLTableElement {
  const titles = chosen.map(shortName)
  const names = chosen.map((one) =>
    element(
      'th',
      { scope: 'col', role: 'columnheader' },
      element('a', { href: `../${folder}/${encodeURIComponent(one.id)}/` }, fullName(one))
    )
  )
  return element(
    'table',
    { class: 'app-compare__table', role: 'table' },
    element(
      'caption',
      { class: 'nhsuk-u-visually-hidden' },
      fill(WORDS.compare.table.caption, { titles: chosen.map(({ title }) => title).join(', ') })
    ),
    element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, element('td', { role: 'cell' }), ...names)),
    ...groups.map((group) => body(group, titles, onlyDifferences))
  )
}

function body(group: Group, titles: readonly string[], onlyDifferences: boolean): HTMLElement {
  const heading = element(
    'th',
    { scope: 'rowgroup', role: 'rowheader', colspan: titles.length + 1, class: 'app-compare__group' },
    element('h3', {}, group.title)
  )
  return element(
    'tbody',
    { role: 'rowgroup' },
    element('tr', { role: 'row' }, heading),
    ...group.rows.map((row) => line(row, titles, { marked: !group.differences, onlyDifferences }))
  )
}

interface Manner {
  /** Whether a row says that it differs. */
  readonly marked: boolean
  readonly onlyDifferences: boolean
}

function line(row: Row, titles: readonly string[], { marked, onlyDifferences }: Manner): HTMLElement {
  const different = differs(row)
  const header = element(
    'th',
    { scope: 'row', role: 'rowheader' },
    row.href === undefined ? row.label : element('a', { href: row.href }, row.label)
  )
  if (row.tag !== undefined) {
    header.append(' ', tag(row.tag.text, row.tag.colour))
  }
  if (different && marked) {
    header.append(' ', element('span', { class: 'app-compare__mark' }, WORDS.compare.table.differs))
  }
  const shared = different ? inAll(row) : new Set<string>()
  return element(
    'tr',
    { role: 'row', class: different ? 'app-compare__row app-compare__row--differs' : 'app-compare__row' },
    header,
    ...row.cells.map((cell, at) =>
      element(
        'td',
        { role: 'cell' },
        element('span', { class: 'app-compare__name', 'aria-hidden': true }, titles[at]!),
        ...content(cell, row, shared, titles.length, onlyDifferences)
      )
    )
  )
}

/** A cell of things that some share: first those that not all have. */
function content(
  cell: readonly Item[],
  { none }: Row,
  shared: ReadonlySet<string>,
  columns: number,
  onlyDifferences: boolean
): Node[] {
  if (cell.length === 0) {
    return [element('p', { class: 'app-compare__none' }, none)]
  }
  if (shared.size === 0) {
    return items(cell)
  }
  const own = cell.filter(({ key }) => !shared.has(key))
  const common = cell.filter(({ key }) => shared.has(key))
  const { length: count } = common
  const [apart, together, howMany] =
    columns === 2
      ? [WORDS.compare.table.onlyHere, WORDS.compare.table.inBoth, fill(WORDS.compare.table.howManyInBoth, { count })]
      : [
          WORDS.compare.table.notInAll,
          fill(WORDS.compare.table.inAll, { columns }),
          fill(WORDS.compare.table.howManyInAll, { columns, count })
        ]
  return [
    ...(own.length === 0 ? [] : [part(apart), ...items(own)]),
    ...(onlyDifferences ? [part(howMany)] : [part(together), ...items(common)])
  ]
}

function part(text: string): HTMLElement {
  return element('p', { class: 'app-compare__part' }, text)
}

function items(cell: readonly Item[]): Node[] {
  if (cell.length === 1) {
    return [element('div', { class: 'app-compare__item' }, ...item(cell[0]!))]
  }
  const shown = cell.slice(0, MOST_ITEMS).map((one) => element('li', {}, ...item(one)))
  const count = cell.length - shown.length
  const rest = count > 0 ? [element('li', {}, fill(WORDS.compare.table.more, { count }))] : []
  return [element('ul', { class: 'app-compare__items' }, ...shown, ...rest)]
}

function item({ text, href, tag: colour, note }: Item): (Node | string)[] {
  const external = href !== undefined && /^https?:/.test(href)
  const named =
    href === undefined
      ? colour === undefined
        ? text
        : tag(text, colour)
      : element('a', { href, ...(external && { rel: 'external' }) }, text)
  return note === undefined ? [named] : [named, ' ', element('span', { class: 'app-relations__note' }, note)]
}

function tag(text: string, colour: string): HTMLElement {
  return element('strong', { class: `nhsuk-tag nhsuk-tag--${colour}` }, text)
}

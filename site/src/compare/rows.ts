/** One thing that a cell says. */
export interface Item {
  /** Two cells say the same when their items have the same keys. */
  readonly key: string
  readonly text: string
  readonly href?: string
  readonly tag?: string
  readonly note?: string
}

/** One line of a comparison, with a cell for each thing compared. */
export interface Row {
  readonly label: string
  readonly href?: string
  readonly tag?: { readonly text: string; readonly colour: string }
  readonly cells: readonly (readonly Item[])[]
  /** What an empty cell says. */
  readonly none: string
}

export interface Group {
  readonly title: string
  readonly rows: readonly Row[]
  /** It holds differences only, so that no row need say so. */
  readonly differences?: true
  /** A remark below the title. */
  readonly note?: string
}

/** Several rows are the same in every column when there is one column only. */
export function differs({ cells }: Row): boolean {
  const said = cells.map((cell) =>
    cell
      .map(({ key }) => key)
      .sort()
      .join('\n')
  )
  return said.some((keys) => keys !== said[0])
}

/** The keys that every cell has. */
export function inAll({ cells }: Row): ReadonlySet<string> {
  const [first = [], ...others] = cells
  const sets = others.map((cell) => new Set(cell.map(({ key }) => key)))
  return new Set(first.map(({ key }) => key).filter((key) => sets.every((set) => set.has(key))))
}

/** The groups with those rows alone that differ. */
export function onlyDifferences(groups: readonly Group[]): Group[] {
  return groups.map((group) => ({ ...group, rows: group.rows.filter(differs) })).filter(({ rows }) => rows.length > 0)
}

/** How many rows there are, and how many of them differ. */
export function tally(groups: readonly Group[]): { rows: number; different: number } {
  const rows = groups.flatMap((group) => group.rows)
  return { rows: rows.length, different: rows.filter(differs).length }
}

/** One item that is only text. */
export function text(value: string | undefined): Item[] {
  return value === undefined || value === '' ? [] : [{ key: value, text: value }]
}

/** A number, which is never absent. */
export function number(value: number): Item[] {
  return text(value.toLocaleString(WORDS.language.code))
}

/** Without the rows that say nothing at all. */
export function said(rows: readonly Row[]): Row[] {
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0))
}

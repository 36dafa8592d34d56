const BYTE_ORDER_MARK = '\ufeff'
const FORMULA = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/
const NUMBER = /^[+-]?\d+(\.\d+)?$/
const NEEDS_QUOTES = /[",\r\n]/

/**
 * Rows of text as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. `generator/docs/csv.md` says what all tables
 * have in common.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(field).join(',') + '\r\n').join('')
}

/** A cell that no spreadsheet takes for a formula. */
export function asText(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell
}

/** The text of a CSV file: UTF-8, or else what Excel on Windows saves as plain CSV. */
export function csvText(bytes: BufferSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The rows of a CSV file, also one whose cells are parted by semicolons; empty rows at its end are left out. */
export function rowsOf(file: string): string[][] {
  const text = file.replace(BYTE_ORDER_MARK, '')
  const [first = ''] = text.split(/[\r\n]/, 1)
  const parted = first.includes(';') && !first.includes(',') ? ';' : ','
  const cell = new RegExp(`(?:"((?:[^"]|"")*)(?:"|$)|([^${parted}\\r\\n]*))(${parted}|\\r\\n?|\\n|$)`, 'gy')
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.matchAll(cell)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end !== parted) {
      rows.push(row)
      row = []
    }
  }
  const last = rows.findLastIndex((cells) => cells.some((one) => one !== ''))
  return rows.slice(0, last + 1)
}

function field(cell: string): string {
  const safe = asText(cell)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

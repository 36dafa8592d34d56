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

function field(cell: string): string {
  const safe = asText(cell)
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

import { csv } from '../../kit/files/csv.js'
import { cellText } from './register-cells.js'
import type { Given, Register } from './register-fields.js'
import { rowsOf } from './register-rows.js'

/** A register with the titles of its columns, as it can be pasted again. */
export function registerCsv({ name, fields }: Register, given: Given): string {
  return csv([
    fields.map(({ label }) => label),
    ...rowsOf(given.roadmap, name).map((row) => fields.map((field) => cellText(field, row[field.key], given)))
  ])
}

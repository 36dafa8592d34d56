import type { WriteSheet } from 'hucre'
import { fingerprint } from '../../../pack/fingerprint.js'
import type { Schedule } from '../schedule.js'
import { FIRST_ROW } from './answer-cells.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { type Row, sheet, text } from '../../../kit/workbook/sheet.js'

export const FORMAT = 'handbook-tender-workbook'
export const FORMAT_VERSION = '1'
export const IDENTITY_SHEET = '_pack'

/** Which pack the workbook was made from, for programs. */
export function identity({ pack, requirements }: Schedule, asOf: string): WriteSheet {
  const { edition } = pack
  const rows: Row[] = [
    words('format', FORMAT, FORMAT_VERSION),
    words('pack', pack.id, pack.name, pack.changed),
    words('edition', edition.handbook, edition.day, edition.build, edition.address),
    words('made', asOf),
    ...Object.entries(SHEET_WORDS).map((word) => words('word', ...word)),
    ...requirements.map((requirement, place) =>
      words('requirement', requirement.id, requirement.code, fingerprint(requirement), String(FIRST_ROW + place))
    )
  ]
  return { ...sheet({ name: IDENTITY_SHEET, widths: [14, 40, 24, 24, 24], rows }), veryHidden: true }
}

function words(...values: readonly string[]): Row {
  return values.map((value) => text(value, 'hidden'))
}

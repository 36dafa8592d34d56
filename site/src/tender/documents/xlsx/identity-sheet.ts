import type { WriteSheet } from 'hucre'
import { fingerprint } from '../../../pack/fingerprint.js'
import type { Schedule } from '../schedule.js'
import { SHEET_WORDS } from '../../../pack/workbook-words.js'
import { type Row, sheet, text } from '../../../kit/workbook/sheet.js'
import { FIRST_ROW } from './response-columns.js'
import { IDENTITY_SHEET } from './sheet-names.js'

export const FORMAT = 'handbook-tender-workbook'
export const FORMAT_VERSION = '1'

/** What the sheet for programs is made from. */
interface Identified {
  readonly asked: Schedule
  readonly asOf: string
  /** A whole pack in pieces. */
  readonly carried: readonly string[]
}

/** Which pack the workbook was made from, and that pack itself, for programs. */
export function identity(
  { asked: { pack, requirements }, asOf, carried }: Identified,
  footer: readonly [string, string]
): WriteSheet {
  const { edition } = pack
  const rows: Row[] = [
    words('format', FORMAT, FORMAT_VERSION),
    words('pack', pack.id, pack.name, pack.changed),
    words('edition', edition.handbook, edition.day, edition.build, edition.address),
    words('made', asOf),
    ...Object.entries(SHEET_WORDS).map((word) => words('word', ...word)),
    ...requirements.map((requirement, place) =>
      words('requirement', requirement.id, requirement.code, fingerprint(requirement), String(FIRST_ROW + place))
    ),
    ...carried.map((piece, place) => words('carried', String(place), piece))
  ]
  return { ...sheet({ name: IDENTITY_SHEET, widths: [14, 40, 24, 24, 24], rows, footer }), veryHidden: true }
}

function words(...values: readonly string[]): Row {
  return values.map((value) => text(value, 'hidden'))
}

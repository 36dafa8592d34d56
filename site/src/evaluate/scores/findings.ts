import type { Pack } from '../../pack/pack.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import { date } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { Finding } from './bid.js'
import { SCORING, columnTitle } from './compliance.js'

const SAYS = WORDS.evaluate.queries

/** The other bid that a finding names, and the code of its requirement. */
export interface Beside {
  readonly supplier: string
  readonly code: string
}

/** What a finding says, without naming the requirement. @param beside of the other bid, where it names one */
export function sayFinding(finding: Finding, beside: Beside = { supplier: '', code: '' }): string {
  return fill(SAYS.said[finding.kind], { ...partsOf(finding), ...beside })
}

/** What a finding says in the texts about it, except what another bid is called. */
export function partsOf({ column = '', value = '', asked = '', cell = '' }: Finding) {
  return {
    column: columnTitle(column),
    value,
    asked,
    row: /\d+/.exec(cell)?.[0] ?? '',
    day: dayOf(value),
    meets: SHEET_WORDS.meets,
    scoring: SCORING
  }
}

/** Where in the file something was found; empty where that is not said. */
export function sayPlace({ sheet, cell }: Finding): string {
  if (sheet === undefined) {
    return ''
  }
  return cell === undefined
    ? fill(SAYS.whereSheet, { sheet })
    : fill(cell.includes(':') ? SAYS.whereCells : SAYS.where, { sheet, cell })
}

/** The same for the same finding in the same file, whenever it is read; of what is about no requirement, by its cell. */
export function findingKey({
  kind,
  requirement,
  column,
  value,
  sheet,
  cell,
  other,
  otherRequirement
}: Finding): string {
  const place = requirement === undefined ? [sheet, cell] : []
  return [kind, requirement, column, value, ...place, other, otherRequirement]
    .map((part = '') => part)
    .join(' ')
    .trim()
}

/** The code of the requirement that a finding is about. */
export function codeOf({ requirement }: Pick<Finding, 'requirement'>, { requirements }: Pack): string | undefined {
  return requirement === undefined
    ? undefined
    : (requirements.find(({ id }) => id === requirement)?.code ?? requirement)
}

function dayOf(instant: string): string {
  return Number.isNaN(Date.parse(instant)) ? fill(WORDS.evaluate.notices.value, { value: instant }) : date(instant)
}

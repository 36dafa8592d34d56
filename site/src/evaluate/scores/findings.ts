import type { Pack } from '../../pack/pack.js'
import { date } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { Finding } from './bid.js'
import { SCORING, columnTitle } from './compliance.js'

/** What a finding says, without naming the requirement. */
export function sayFinding({ kind, column = '', value = '' }: Finding): string {
  return fill(WORDS.evaluate.findings[kind], {
    column: columnTitle(column),
    value,
    day: dayOf(value),
    sheet: SCORING
  })
}

/** The same for the same finding in the same file, whenever it is read. */
export function findingKey({ kind, requirement = '', column = '', value = '' }: Finding): string {
  return [kind, requirement, column, value].join(' ').trim()
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

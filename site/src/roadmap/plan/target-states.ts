import type { TargetState } from './plan.js'
import type { Schedule } from './scheduling.js'
import type { Wanted } from './wanted.js'

/** @param unlimited the schedule with any number of hands */
export function stateOf(wanted: Wanted, spans: Schedule, unlimited: Schedule): TargetState {
  const { target, organisation, applies, rung, due } = wanted
  const common = { target, organisation, ...(due !== undefined && { due }), missing: rung?.missing ?? [] }
  if (rung === undefined) {
    return { ...common, state: applies ? 'met' : 'not-applicable' }
  }
  if (rung.missing.length > 0) {
    return { ...common, state: 'blocked' }
  }
  const end = spans.get(rung)!.end - 1
  if (due === undefined || end <= due) {
    return { ...common, state: 'planned', end }
  }
  const enoughHands = unlimited.get(rung)!.end - 1 <= due
  return { ...common, state: 'late', end, late: { months: end - due, enoughHands } }
}

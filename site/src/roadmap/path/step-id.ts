import type { StepKey } from '../record/roadmap-record.js'

/** The id of a step's element: keys have blanks, ids must not. */
export function stepId(key: StepKey): string {
  return `step-${key.replaceAll(' ', '.')}`
}

/** The id of a step's element once it is done or left out. */
export function outId(key: StepKey): string {
  return `out-${key.replaceAll(' ', '.')}`
}

import type { Level, StepKey } from '../record/roadmap-record.js'

/** The step of an organisation to a level of a capability from the one below. */
export interface NamedStep {
  readonly organisation: string
  readonly capability: string
  readonly to: Exclude<Level, 0>
}

const KEY = /^(\S+) (\S+) ([1-4])$/

export function stepKey({ organisation, capability, to }: NamedStep): StepKey {
  return `${organisation} ${capability} ${to}`
}

/** @return nothing where the key names no step */
export function readStepKey(key: StepKey): NamedStep | undefined {
  const [, organisation, capability, to] = KEY.exec(key) ?? []
  return organisation === undefined || capability === undefined
    ? undefined
    : { organisation, capability, to: Number(to) as NamedStep['to'] }
}

/** Whether it is a level that a step leads to; what comes from a file may be anything. */
export function isStepLevel(level: unknown): level is NamedStep['to'] {
  return level === 1 || level === 2 || level === 3 || level === 4
}

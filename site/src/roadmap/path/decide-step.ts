import type { OwnStep, Roadmap, StepDecision, StepKey } from '../record/roadmap-record.js'

/** What can be said of a step of either kind. */
export type Said = Omit<StepDecision, 'step'>

/** What can be said of a step of the planner's own. */
export type SaidOfOwn = Omit<OwnStep, 'id'>

/** Says something of a step of the plan; undefined takes it back. A decision that says nothing is none. */
export function decideStep<F extends keyof Said>(
  roadmap: Roadmap,
  step: StepKey,
  field: F,
  value: Said[F] | undefined
): Roadmap {
  const before: StepDecision = roadmap.decisions.find((decision) => decision.step === step) ?? { step }
  const after = kept(withField<StepDecision, F>(before, field, value))
  const decisions = roadmap.decisions.filter((decision) => decision.step !== step)
  return { ...roadmap, decisions: Object.keys(after).length === 1 ? decisions : [...decisions, after] }
}

export function addOwnStep(roadmap: Roadmap, id: string): Roadmap {
  return { ...roadmap, ownSteps: [...roadmap.ownSteps, { id, title: '' }] }
}

export function removeOwnStep(roadmap: Roadmap, id: string): Roadmap {
  return { ...roadmap, ownSteps: roadmap.ownSteps.filter((one) => one.id !== id) }
}

/** Says something of a step of the planner's own; undefined takes it back. */
export function setOwnStep<F extends keyof SaidOfOwn>(
  roadmap: Roadmap,
  id: string,
  field: F,
  value: SaidOfOwn[F] | undefined
): Roadmap {
  const ownSteps = roadmap.ownSteps.map((one) => (one.id === id ? kept(withField<OwnStep, F>(one, field, value)) : one))
  return { ...roadmap, ownSteps }
}

/** A reason stays only with what is left out. */
function kept<T extends Said>(said: T): T {
  return said.state === 'left-out' ? said : withField(said, 'reason', undefined)
}

function withField<T extends object, F extends keyof T>(of: T, field: F, value: T[F] | undefined): T {
  const { [field]: _, ...rest } = of
  return (value === undefined ? rest : { ...rest, [field]: value }) as T
}

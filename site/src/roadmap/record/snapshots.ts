import { answerTo, isLevel } from './answering.js'
import type { Judgement, Organisation, Roadmap, Snapshot, SnapshotStep } from './roadmap-record.js'

/** What a roadmap said at some time. */
export type Stand = Pick<Snapshot, 'organisations' | 'answers' | 'targets'>

/** What became of an answer. */
export type Turn = 'rose' | 'fell' | 'new' | 'gone' | 'other'

export interface Difference {
  readonly organisation: Organisation
  readonly capability: string
  readonly turn: Turn
  readonly before: Judgement | undefined
  readonly now: Judgement | undefined
}

/** Adds what the roadmap says on a day, to compare with later. @param steps of the plan */
export function takeSnapshot(roadmap: Roadmap, steps: readonly SnapshotStep[], day: string, name: string): Roadmap {
  const { organisations, answers, targets } = roadmap
  return { ...roadmap, snapshots: [...roadmap.snapshots, { day, name, organisations, answers, targets, steps }] }
}

/** What has changed in the answers, organisation by organisation, in the order of the capabilities. */
export function differences(before: Stand, now: Stand, capabilities: readonly { readonly id: string }[]): Difference[] {
  const organisations = [
    ...now.organisations,
    ...before.organisations.filter(({ id }) => now.organisations.every((one) => one.id !== id))
  ]
  return organisations.flatMap((organisation) =>
    capabilities.flatMap(({ id: capability }) => {
      const place = { organisation: organisation.id, capability }
      const [was, is] = [before, now].map((stand) => answerTo(stand, place)?.judgement)
      return was === is ? [] : [{ organisation, capability, turn: turnOf(was, is), before: was, now: is }]
    })
  )
}

function turnOf(before: Judgement | undefined, now: Judgement | undefined): Turn {
  if (before === undefined || now === undefined) {
    return before === undefined ? 'new' : 'gone'
  }
  if (isLevel(before) && isLevel(now)) {
    return now > before ? 'rose' : 'fell'
  }
  return 'other'
}

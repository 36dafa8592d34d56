import type { RoadmapData } from '../data/roadmap-data.js'
import type { Roadmap } from './roadmap-record.js'

/** A roadmap of an earlier edition, with the ids of this one. */
export function migrate(roadmap: Roadmap, { renamed = {} }: RoadmapData): Roadmap {
  const now = (id: string) => (Object.hasOwn(renamed, id) ? renamed[id]! : id)
  const used = [...roadmap.answers, ...roadmap.targets, ...roadmap.snapshots.flatMap(({ answers }) => answers)]
  if (!used.some(({ capability }) => now(capability) !== capability) && !roadmap.decisions.some(isOld)) {
    return roadmap
  }
  return {
    ...roadmap,
    ...moved(roadmap),
    decisions: roadmap.decisions.map((decision) => ({ ...decision, step: stepNow(decision.step) })),
    snapshots: roadmap.snapshots.map((snapshot) => ({
      ...snapshot,
      ...moved(snapshot),
      steps: snapshot.steps.map((step) => ({ ...step, step: stepNow(step.step) }))
    }))
  }

  function isOld({ step }: { readonly step: string }): boolean {
    return stepNow(step) !== step
  }

  function stepNow(step: string): string {
    return step.split(' ').map(now).join(' ')
  }

  function moved({ answers, targets }: Pick<Roadmap, 'answers' | 'targets'>): Pick<Roadmap, 'answers' | 'targets'> {
    const renamedIn = <T extends { readonly capability: string }>(one: T) => ({
      ...one,
      capability: now(one.capability)
    })
    return { answers: answers.map(renamedIn), targets: targets.map(renamedIn) }
  }
}

/** Ids of capabilities in a roadmap that this edition does not know. What is said of them stays in the roadmap. */
export function unknownCapabilities({ answers, targets }: Roadmap, { capabilities }: RoadmapData): string[] {
  const known = new Set(capabilities.map(({ id }) => id))
  return [...new Set([...answers, ...targets].map(({ capability }) => capability))].filter((id) => !known.has(id))
}

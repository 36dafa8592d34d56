import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { stepName } from '../parts/roadmap-titles.js'
import { differenceFrom } from '../plan/difference.js'
import type { Plan } from '../plan/plan.js'
import { readStepKey } from '../plan/step-key.js'
import type { Roadmap, Snapshot, StepKey } from '../record/roadmap-record.js'

const TEXTS = WORDS.roadmap.path.difference
const FEW = 5

/** What has become of the plan of a snapshot, a sentence each. */
export function differenceText(data: RoadmapData, roadmap: Roadmap, { steps }: Snapshot, plan: Plan): string[] {
  if (steps.length === 0) {
    return [TEXTS.noPath]
  }
  const { added, gone, moved } = differenceFrom(steps, plan)
  const name = (key: StepKey) => {
    const step = readStepKey(key)
    return step === undefined ? key : stepName(data, roadmap, step)
  }
  const moves = moved.map(({ step, end, start }) => ({ step: name(step), by: end === 0 ? start : end }))
  const further = moves.length - FEW
  const sentences = [
    ...(added.length > 0 ? [fill(TEXTS.added, { count: added.length, steps: few(added.map(name)) })] : []),
    ...(gone.length > 0 ? [fill(TEXTS.gone, { count: gone.length, steps: few(gone.map(name)) })] : []),
    ...moves
      .slice(0, FEW)
      .map(({ step, by }) => fill(by < 0 ? TEXTS.earlier : TEXTS.later, { step, count: Math.abs(by) })),
    ...(further > 0 ? [fill(TEXTS.more, { count: further })] : [])
  ]
  return sentences.length === 0 ? [TEXTS.same] : sentences
}

/** The first names, and how many more there are. */
function few(names: readonly string[]): string {
  const further = names.length - FEW
  return listed(further > 1 ? [...names.slice(0, FEW), fill(TEXTS.further, { count: further })] : names)
}

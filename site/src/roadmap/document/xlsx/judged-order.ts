import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Answer, Roadmap } from '../../record/roadmap-record.js'

/** A place of the baseline, with one of its judgements; without one where nobody has answered. */
export interface Judged {
  readonly organisation: string
  readonly capability: string
  readonly answer?: Answer
}

/** Every place of the baseline by organisation, then what is answered beyond the handbook's capabilities. */
export function judgedOrder({ capabilities }: RoadmapData, { organisations, answers }: Roadmap): Judged[] {
  const at = (organisation: string, capability: string) =>
    answers.filter((answer) => answer.organisation === organisation && answer.capability === capability)
  const places = organisations.flatMap(({ id: organisation }) =>
    capabilities.flatMap(({ id: capability }): Judged[] => {
      const some = at(organisation, capability)
      return some.length === 0
        ? [{ organisation, capability }]
        : some.map((answer) => ({ organisation, capability, answer }))
    })
  )
  const placed = new Set(places.map(({ answer }) => answer))
  return [
    ...places,
    ...answers
      .filter((answer) => !placed.has(answer))
      .map((answer) => ({ organisation: answer.organisation, capability: answer.capability, answer }))
  ]
}

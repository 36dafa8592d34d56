import type { Answer, Judgement, Level, Roadmap, Target } from '../record/roadmap-record.js'

/** What is judged of an organisation: the lowest level, where several judge; absent where nobody has. */
export function answerOf({ answers }: Roadmap, organisation: string, capability: string): Answer | undefined {
  return answers
    .filter((answer) => answer.organisation === organisation && answer.capability === capability)
    .reduce<Answer | undefined>((low, one) => (low === undefined || rank(one) < rank(low) ? one : low), undefined)
}

/** The level an answer says, or none. */
export function levelOf(answer: Answer | undefined): Level | undefined {
  return typeof answer?.judgement === 'number' ? answer.judgement : undefined
}

/** The targets that count for an organisation: its own, or those for all. */
export function targetsOf({ targets }: Roadmap, organisation: string): Target[] {
  const own = new Set(targets.filter((one) => one.organisation === organisation).map(({ capability }) => capability))
  return targets.filter((one) => one.organisation === (own.has(one.capability) ? organisation : undefined))
}

function rank({ judgement }: { readonly judgement: Judgement }): number {
  return typeof judgement === 'number' ? judgement : judgement === 'not-applicable' ? 5 : 6
}

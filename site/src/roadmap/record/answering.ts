import { KEYS } from './roadmap-parts.js'
import type { Answer, Judgement, Level, Organisation, Roadmap } from './roadmap-record.js'

/** What an answer is to. */
export interface Place {
  readonly organisation: string
  readonly capability: string
}

const key = KEYS.answers

/** All that is said of a place: the organisation's own answer first. */
export function answersTo(of: Pick<Roadmap, 'answers'>, { organisation, capability }: Place): readonly Answer[] {
  return of.answers
    .filter((answer) => answer.organisation === organisation && answer.capability === capability)
    .sort((a, b) => Number(a.by !== undefined) - Number(b.by !== undefined))
}

const RANKS: readonly Judgement[] = [0, 1, 2, 3, 4, 'not-known', 'not-applicable']

/** The one that counts: of several the one that says least, as the plan takes it. */
export function answerTo(of: Pick<Roadmap, 'answers'>, place: Place): Answer | undefined {
  const rank = ({ judgement }: Answer) => RANKS.indexOf(judgement)
  return [...answersTo(of, place)].sort((a, b) => rank(a) - rank(b))[0]
}

/** Whether those who judge differ. */
export function isDisputed(answers: readonly Answer[]): boolean {
  return answers.some(({ judgement }) => judgement !== answers[0]!.judgement)
}

export function isLevel(judgement: Judgement): judgement is Level {
  return typeof judgement === 'number'
}

/** Puts an answer in the place of the same judge's. */
export function giveAnswer(roadmap: Roadmap, answer: Answer): Roadmap {
  const { answers } = roadmap
  return answers.some((one) => key(one) === key(answer))
    ? { ...roadmap, answers: answers.map((one) => (key(one) === key(answer) ? answer : one)) }
    : { ...roadmap, answers: [...answers, answer] }
}

/** What the organisation itself judges, with all that was said besides. A reason stays only where it is one. */
export function judge(roadmap: Roadmap, place: Place, judgement: Judgement): Roadmap {
  const own = answersTo(roadmap, place).find(({ by }) => by === undefined)
  const { reason, ...rest }: Place & Partial<Answer> = own ?? place
  return giveAnswer(roadmap, {
    ...rest,
    judgement,
    ...(judgement === 'not-applicable' && reason !== undefined && { reason })
  })
}

export function takeBack(roadmap: Roadmap, answer: Answer): Roadmap {
  return { ...roadmap, answers: roadmap.answers.filter((one) => key(one) !== key(answer)) }
}

/** Makes one of several judgements the organisation's own, and drops the others. */
export function settle(roadmap: Roadmap, { by: _, ...answer }: Answer): Roadmap {
  const others = roadmap.answers.filter(
    ({ organisation, capability }) => organisation !== answer.organisation || capability !== answer.capability
  )
  return { ...roadmap, answers: [...others, answer] }
}

/** How many of all places have an answer. */
export function answeredOf(
  { organisations, answers }: Pick<Roadmap, 'organisations' | 'answers'>,
  capabilities: readonly { readonly id: string }[]
): { readonly answered: number; readonly total: number } {
  const known = new Set(capabilities.map(({ id }) => id))
  const places = new Set(
    answers
      .filter(({ capability }) => known.has(capability))
      .map(({ organisation, capability }) => `${organisation} ${capability}`)
  )
  return { answered: places.size, total: organisations.length * capabilities.length }
}

export function addOrganisation(roadmap: Roadmap, organisation: Organisation): Roadmap {
  return { ...roadmap, organisations: [...roadmap.organisations, organisation] }
}

/** @param code empty where there is none */
export function renameOrganisation(roadmap: Roadmap, id: string, name: string, code: string): Roadmap {
  const renamed = { id, name, ...(code !== '' && { code }) }
  return { ...roadmap, organisations: roadmap.organisations.map((one) => (one.id === id ? renamed : one)) }
}

/** Removes an organisation with everything that is said of it, but not from snapshots. One always stays. */
export function removeOrganisation(roadmap: Roadmap, id: string): Roadmap {
  if (roadmap.organisations.length < 2) {
    return roadmap
  }
  const others = <T extends { readonly organisation?: string }>(entries: readonly T[]) =>
    entries.filter(({ organisation }) => organisation !== id)
  const contracts = others(roadmap.contracts)
  const gone = new Set(roadmap.contracts.filter((row) => !contracts.includes(row)).map((row) => row.id))
  return {
    ...roadmap,
    organisations: roadmap.organisations.filter((one) => one.id !== id),
    answers: others(roadmap.answers),
    targets: others(roadmap.targets),
    decisions: roadmap.decisions.filter(({ step }) => !step.startsWith(`${id} `)),
    ownSteps: others(roadmap.ownSteps),
    universal: others(roadmap.universal),
    contracts,
    interfaces: roadmap.interfaces.map(({ contract, ...row }) =>
      contract === undefined || gone.has(contract) ? row : { ...row, contract }
    )
  }
}

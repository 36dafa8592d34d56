import type { Organisation, Roadmap, UniversalState } from '../record/roadmap-record.js'

export type State = UniversalState['state']

export const STATES: readonly State[] = ['live', 'partly', 'not', 'not-known']

export function stateOf({ universal }: Pick<Roadmap, 'universal'>, id: string, organisation: string) {
  return universal.find((one) => one.id === id && one.organisation === organisation)
}

/** @param state nothing to take it out, with its note */
export function setState(roadmap: Roadmap, id: string, organisation: string, state: State | undefined): Roadmap {
  const before = stateOf(roadmap, id, organisation)
  if (before === undefined) {
    return state === undefined ? roadmap : withStates(roadmap, [...roadmap.universal, { id, organisation, state }])
  }
  return withStates(
    roadmap,
    roadmap.universal.flatMap((one) => (one !== before ? [one] : state === undefined ? [] : [{ ...one, state }]))
  )
}

/** A note is kept only where something is said. */
export function setNote(roadmap: Roadmap, id: string, organisation: string, note: string): Roadmap {
  const before = stateOf(roadmap, id, organisation)
  return withStates(
    roadmap,
    roadmap.universal.map((one) => {
      const { note: _, ...others } = one
      return one !== before ? one : { ...others, ...(note !== '' && { note }) }
    })
  )
}

/** Says the same of every organisation of which nothing is said yet. */
export function setRest(roadmap: Roadmap, id: string, state: State): Roadmap {
  return roadmap.organisations
    .filter((organisation) => stateOf(roadmap, id, organisation.id) === undefined)
    .reduce((made, organisation) => setState(made, id, organisation.id, state), roadmap)
}

/** Which organisations are in each state, and of which nothing is said. */
export function statesOf(roadmap: Pick<Roadmap, 'universal' | 'organisations'>, id: string) {
  const inState = (state: State | undefined): readonly Organisation[] =>
    roadmap.organisations.filter((organisation) => stateOf(roadmap, id, organisation.id)?.state === state)
  return [...STATES, undefined]
    .map((state) => ({ state, organisations: inState(state) }))
    .filter(({ organisations }) => organisations.length > 0)
}

function withStates(roadmap: Roadmap, universal: Roadmap['universal']): Roadmap {
  return { ...roadmap, universal }
}

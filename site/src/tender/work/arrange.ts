import { following } from '../../pack/decide.js'
import type { Group, Pack, Requirement } from '../../pack/pack.js'

/** Ids of the buyer's own groups and requirements begin so. */
export const OWN = 'own-'

export type Way = -1 | 1

/** Moves a requirement past its neighbour in the same group, where there is one. */
export function move(pack: Pack, id: string, way: Way): Pack {
  const group = pack.requirements.find((one) => one.id === id)?.group
  const places = pack.requirements.flatMap((one, place) => (one.group === group ? [place] : []))
  const at = places.findIndex((place) => pack.requirements[place]!.id === id)
  const requirements = swapped(pack.requirements, places[at], places[at + way])
  return requirements === pack.requirements ? pack : { ...pack, requirements }
}

/** Moves a group past its neighbour, where there is one. */
export function moveGroup(pack: Pack, id: string, way: Way): Pack {
  const at = pack.groups.findIndex((group) => group.id === id)
  const groups = at < 0 ? pack.groups : swapped(pack.groups, at, at + way)
  return groups === pack.groups ? pack : { ...pack, groups }
}

/** Puts a requirement at the end of another group. */
export function regroup(pack: Pack, id: string, group: string): Pack {
  const moved = pack.requirements.find((one) => one.id === id)
  return moved === undefined || moved.group === group
    ? pack
    : { ...pack, requirements: [...pack.requirements.filter((one) => one !== moved), { ...moved, group }] }
}

/** @param key makes its id unique */
export function addGroup(pack: Pack, key: string, title: string): Pack {
  return { ...pack, groups: [...pack.groups, { id: OWN + key, title }] }
}

export function renameGroup(pack: Pack, id: string, title: string): Pack {
  return { ...pack, groups: pack.groups.map((group) => (group.id === id ? { id, title } : group)) }
}

/** Removes a group, if it is empty. */
export function removeGroup(pack: Pack, id: string): Pack {
  return pack.requirements.some(({ group }) => group === id)
    ? pack
    : { ...pack, groups: pack.groups.filter((group) => group.id !== id) }
}

/** Adds a requirement of the buyer's own, still to be written. @param key makes its id unique */
export function addOwn(pack: Pack, key: string, group: string): Pack {
  const own: Requirement = {
    id: OWN + key,
    code: freeCode(pack.requirements),
    group,
    decision: 'keep',
    text: {
      title: '',
      statement: '',
      level: 'should',
      question: '',
      response: { dataType: 'text' },
      verification: 'document',
      verificationNote: '',
      stage: 'award',
      scoring: { kind: 'scaled', bands: BANDS, weight: 'medium' },
      explainAllowed: false
    },
    weight: 0,
    because: [],
    standards: [],
    policies: []
  }
  return following(pack, [...pack.requirements, own])
}

/** Removes a requirement of the buyer's own; the handbook's are dropped instead. */
export function removeOwn(pack: Pack, id: string): Pack {
  return isOwn(id)
    ? following(
        pack,
        pack.requirements.filter((one) => one.id !== id)
      )
    : pack
}

export function isOwn(id: string): boolean {
  return id.startsWith(OWN)
}

/** Requirements by group, in the order of the schedule. Groups without any are there too. */
export function byGroup({ groups, requirements }: Pack): { group: Group; requirements: Requirement[] }[] {
  const lists = new Map<string, Requirement[]>(groups.map(({ id }) => [id, []]))
  for (const requirement of requirements) {
    lists.get(requirement.group)?.push(requirement)
  }
  return groups.map((group) => ({ group, requirements: lists.get(group.id)! }))
}

const BANDS = [
  WORDS.tender.bands.none,
  WORDS.tender.bands.claimed,
  WORDS.tender.bands.partly,
  WORDS.tender.bands.met,
  WORDS.tender.bands.proven
]

function freeCode(requirements: readonly Requirement[]): string {
  const taken = new Set(requirements.map(({ code }) => code))
  for (let number = 1; ; number++) {
    const code = `OWN-${String(number).padStart(2, '0')}`
    if (!taken.has(code)) {
      return code
    }
  }
}

function swapped<T>(list: readonly T[], a: number | undefined, b: number | undefined): readonly T[] {
  if (a === undefined || b === undefined || list[a] === undefined || list[b] === undefined) {
    return list
  }
  const copy = [...list]
  ;[copy[a], copy[b]] = [list[b], list[a]]
  return copy
}

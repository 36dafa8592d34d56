import { randomId } from '../../kit/keeping/random-id.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { mergeAnswers } from './merge-answers.js'
import { KEYS, PART_NAMES, type PartName, type Parts } from './roadmap-parts.js'
import { MOST_ORGANISATIONS } from './roadmap-shape.js'
import type { Aside, Roadmap } from './roadmap-record.js'
import { inOurs, sameOrganisations } from './same-organisation.js'

export interface MergedRoadmap {
  readonly roadmap: Roadmap
  /** What came in, for the reader. */
  readonly said: readonly string[]
}

/**
 * Brings another roadmap into this one. Where both judge the same differently, both judgements stay; where both say something else differently,
 * what is here stays, and that is said.
 *
 * @returns undefined where there would be too many organisations
 */
export function mergeRoadmap(into: Roadmap, other: Roadmap): MergedRoadmap | undefined {
  const same = sameOrganisations(into, other)
  const taken = new Set(into.organisations.map(({ id }) => id))
  const fresh = other.organisations
    .filter(({ id }) => !same.has(id))
    .map((organisation) => ({ from: organisation.id, organisation: withFreeId(organisation, taken) }))
  if (into.organisations.length + fresh.length > MOST_ORGANISATIONS) {
    return undefined
  }
  const ids = new Map([
    ...[...same].map(([from, { id }]) => [from, id] as const),
    ...fresh.map(({ from, organisation }) => [from, organisation.id] as const)
  ])
  const idOf = (id: string) => ids.get(id) ?? id
  const judged = mergeAnswers(
    into.answers,
    inOurs('answers', other.answers, idOf),
    other.area || other.name || WORDS.roadmap.merged.other
  )
  const lists = PART_NAMES.filter((part) => part !== 'answers').map((part) => mergeList(part, into, other, idOf))
  const texts = mergeTexts(into.texts, other.texts)
  const aside = [...(into.aside ?? []), ...newAside(into.aside, other.aside)]
  const roadmap: Roadmap = {
    ...into,
    ...Object.fromEntries(lists.map(({ part, entries }) => [part, entries])),
    organisations: [...into.organisations, ...fresh.map(({ organisation }) => organisation)],
    answers: judged.answers,
    texts: texts.texts,
    ...((into.said ?? other.said) && { said: { ...other.said, ...into.said } }),
    ...(aside.length > 0 && { aside })
  }
  const counts = [...lists, { part: 'texts' as const, ...texts }]
  const names = fresh.map(({ organisation }) => organisation.name)
  const said = [
    ...(names.length > 0
      ? [fill(WORDS.roadmap.merged.organisations, { count: names.length, names: listed(names) })]
      : []),
    ...(['added', 'completed', 'disputed'] as const).flatMap((what) =>
      judged[what] > 0 ? [fill(WORDS.roadmap.merged[what], { count: judged[what] })] : []
    ),
    ...(['came', 'stays'] as const).flatMap((what) => {
      const some = counts.filter((list) => list[what] > 0)
      const parts = some.map((list) => fill(WORDS.roadmap.merged.parts[list.part], { count: list[what] }))
      return parts.length > 0 ? [fill(WORDS.roadmap.merged[what], { parts: listed(parts) })] : []
    })
  ]
  return { roadmap, said: said.length === 0 ? [WORDS.roadmap.merged.nothing] : said }
}

interface MergedList {
  readonly part: Exclude<PartName, 'answers'>
  readonly entries: readonly object[]
  readonly came: number
  /** How many are otherwise in the other roadmap. */
  readonly stays: number
}

function mergeList<P extends Exclude<PartName, 'answers'>>(
  part: P,
  into: Roadmap,
  other: Roadmap,
  idOf: (id: string) => string
): MergedList {
  const entries: Parts[P][] = [...(into[part] as readonly Parts[P][])]
  const keyOf = KEYS[part] as (entry: Parts[P]) => string
  const there = new Map(entries.map((entry) => [keyOf(entry), entry]))
  let [came, stays] = [0, 0]
  for (const entry of inOurs(part, other[part] as readonly Parts[P][], idOf)) {
    const ours = there.get(keyOf(entry))
    if (ours === undefined) {
      entries.push(entry)
      came++
    } else if (contentOf(ours) !== contentOf(entry)) {
      stays++
    }
  }
  return { part, entries, came, stays }
}

function mergeTexts(ours: Roadmap['texts'], others: Roadmap['texts']) {
  const fresh = Object.keys(others).filter((section) => !ours[section] && others[section])
  const stays = Object.keys(others).filter((section) => ours[section] && others[section] !== ours[section])
  const texts = { ...ours, ...Object.fromEntries(fresh.map((section) => [section, others[section]!])) }
  return { texts, came: fresh.length, stays: stays.length }
}

/** What an entry says, however its fields are ordered. */
function contentOf(entry: object): string {
  return JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function newAside(ours: readonly Aside[] = [], others: readonly Aside[] = []): readonly Aside[] {
  const known = new Set(ours.map(({ json }) => json))
  return others.filter(({ json }) => !known.has(json))
}

function withFreeId<T extends { readonly id: string }>(organisation: T, taken: ReadonlySet<string>): T {
  return taken.has(organisation.id) ? { ...organisation, id: randomId() } : organisation
}

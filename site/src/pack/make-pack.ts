import {
  answer,
  type Applies,
  type Ground,
  type PolicyApplies,
  type Question,
  type StandardApplies
} from '../catalogue/applicability.js'
import type { Catalogue, Criterion, CriterionWording, Frame, Named, Wording } from '../catalogue/data.js'
import type { Group, Pack, PolicyItem, Purpose, Requirement, StandardItem, SystemName, Text } from './pack.js'
import { gated } from './pass-mark.js'
import { suggestWeights } from './weights.js'

/** What a new pack says of itself. */
export interface Making {
  readonly id: string
  readonly name: string
  /** ISO instant. */
  readonly now: string
  /** Where the handbook is read. */
  readonly address: string
  readonly purpose?: Purpose | undefined
}

/** The group of what has no topic. */
export const OTHER: Group = { id: 'other', title: WORDS.pack.otherGroup }

/** Everything that applies, with nothing decided yet. */
export function makePack(catalogue: Catalogue, wording: Wording, question: Question, making: Making): Pack {
  const { frame } = catalogue
  const { standards, criteria, policies } = answer(catalogue, question)
  const words = new Map(wording.criteria.map((words) => [words.id, words]))
  const topics = new Set(frame.topics.map(([id]) => id))
  const all = criteria.map((applies) => requirement(applies, words, topics))
  const groups = groupsOf(all, frame.topics)
  const requirements = groups.flatMap(({ id }) => all.filter(({ group }) => group === id))
  return {
    format: 1,
    id: making.id,
    name: making.name,
    edition: { handbook: frame.handbook, day: frame.day, build: frame.build, address: making.address },
    made: making.now,
    changed: making.now,
    ...(making.purpose && { purpose: making.purpose }),
    question,
    systems: systemNames(frame, question, standards, criteria),
    settings: frame.settings.filter(([id]) => question.settings.includes(id)),
    groups,
    requirements: suggestWeights(requirements),
    standards: standards.map(standard),
    policies: policies.map(policy)
  }
}

/** The systems asked about, and those they inherit something from. */
function systemNames(
  { systems }: Frame,
  question: Question,
  ...lists: readonly (readonly { readonly because: readonly Ground[] }[])[]
): SystemName[] {
  const grounds = lists.flatMap((list) => list.flatMap(({ because }) => because))
  const named = new Set([
    ...question.systems,
    ...grounds.flatMap(({ system, inheritedFrom = system }) => [system, inheritedFrom])
  ])
  return systems.filter(({ id }) => named.has(id)).map(({ id, title, cpv }) => ({ id, title, cpv }))
}

function groupsOf(requirements: readonly Requirement[], topics: readonly Named[]): Group[] {
  const used = new Set(requirements.map(({ group }) => group))
  const known = topics.filter(([id]) => used.has(id)).map(([id, title]) => ({ id, title }))
  return used.has(OTHER.id) ? [...known, OTHER] : known
}

function requirement(
  { entity, because }: Applies<Criterion>,
  words: ReadonlyMap<string, CriterionWording>,
  topics: ReadonlySet<string>
): Requirement {
  const text = textOf(entity, words)
  const [topic = OTHER.id] = entity.topics ?? []
  return {
    id: entity.id,
    code: entity.code,
    group: topics.has(topic) ? topic : OTHER.id,
    decision: 'undecided',
    text,
    published: text,
    weight: 0,
    because,
    standards: entity.standards ?? [],
    policies: entity.policies ?? []
  }
}

function textOf({ id, title, statement, level }: Criterion, words: ReadonlyMap<string, CriterionWording>): Text {
  const wording = words.get(id)
  if (wording === undefined) {
    throw new Error(`the wording of ${id} is missing`)
  }
  const { id: _, ...rest } = wording
  return gated({ title, statement, level, ...rest })
}

function standard({ entity, because, status, group, binding = { level: group } }: StandardApplies): StandardItem {
  return {
    id: entity.id,
    title: entity.title,
    codes: entity.codes ?? [],
    group,
    status,
    decision: 'undecided',
    ...present(binding, 'legalBasis', 'from', 'by', 'since'),
    ...present(entity, 'issued', 'version', 'url'),
    events: entity.events ?? [],
    dates: entity.dates ?? [],
    evidence: entity.evidence ?? [],
    because
  }
}

function policy({ entity, standards, criteria, duties }: PolicyApplies): PolicyItem {
  const { id, title, kind } = entity
  return { id, title, kind, decision: 'undecided', ...present(entity, 'from', 'to'), duties, standards, criteria }
}

/** Some properties of an object, without those that are absent. */
function present<T extends object, K extends keyof T>(of: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => of[key] !== undefined).map((key) => [key, of[key]])) as Pick<T, K>
}

import { strongest } from '../../catalogue/binding.js'
import { OBLIGATIONS } from '../../catalogue/choices.js'
import type { Criterion, DataFile, Entity, Policy, Standard } from '../../catalogue/data.js'
import { detailed, loadDetails } from '../../catalogue/load.js'
import { sinceLine } from '../../catalogue/since-when.js'
import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import type { Labels } from './labels.js'
import { natural, type Order } from './order.js'
import { TITLES, plainTag, reference, tag } from './entity-tags.js'

/** What is said of a kind whose entities are put side by side. */
export type ComparedWords = typeof WORDS.browse.compare.standard | typeof WORDS.browse.compare.systemType

type Content = readonly (Node | string)[]

/** A column of the table. The first one names the entity. */
export interface Column<E extends Entity> {
  readonly title: string
  readonly content: (entity: E, labels: Labels) => Content
}

/** What lists of a kind say of its entities, and how they can be ordered. */
export interface Kind<E extends Entity> {
  readonly id: string
  /** What its list is called in addresses and in files that programs read. */
  readonly list: string
  readonly words: typeof WORDS.browse.standard | typeof WORDS.browse.criterion | typeof WORDS.browse.policy
  readonly codes?: (entity: E) => readonly string[]
  /** The first is the list's own. */
  readonly orders: readonly [Order<E>, ...Order<E>[]]
  /** What a card shows below the summary. */
  readonly facts: (entity: E, labels: Labels) => Content
  readonly columns: readonly Column<E>[]
  /** What files say besides title, codes, facets and summary. */
  readonly more: readonly (readonly [name: string, value: (entity: E) => string])[]
  /** Completes entities by what their list does not hold, before they are taken away. */
  readonly complete?: (entities: readonly E[], place: HTMLElement, list: DataFile) => Promise<readonly E[]>
  /** What is said where entities can be put side by side. */
  readonly compared?: ComparedWords
}

const COLUMNS = WORDS.browse.columns
const FILE = WORDS.files.csv
const title = (entity: Entity) => natural(entity.title)
const byTitle: Order<Entity> = { id: 'title', title: WORDS.browse.orders.title }
const rank = (ids: readonly string[], id: string) => String.fromCharCode(97 + ids.indexOf(id))
const LEVELS = ['must', 'should', 'could']

const standard: Kind<Standard> = {
  id: 'standard',
  list: 'standards',
  words: WORDS.browse.standard,
  compared: WORDS.browse.compare.standard,
  complete: async (entities, place, list) => detailed(entities, await loadDetails(place, list)),
  codes: ({ codes }) => codes ?? [],
  orders: [
    byTitle,
    { id: 'obligation', title: WORDS.browse.orders.obligation, key: (one) => rank(OBLIGATIONS, strongest(one).level) },
    { id: 'code', title: WORDS.browse.orders.code, key: ({ codes }) => codes?.[0] && natural(codes[0]) },
    { id: 'newest', title: WORDS.browse.orders.newest, key: newestDate, descending: true }
  ],
  facts: (one, labels) => [
    obligation(one, labels),
    tag(labels.of('status', one.status), one.status),
    ...(one.codes ?? []).map(reference),
    ...sinceWhen(one).map(reference)
  ],
  columns: [
    { title: COLUMNS.code, content: ({ codes = [] }) => [codes.join(', ')] },
    { title: COLUMNS.obligation, content: (one, labels) => [obligation(one, labels)] },
    { title: COLUMNS.since, content: sinceWhen },
    { title: COLUMNS.status, content: ({ status }, labels) => [tag(labels.of('status', status), status)] },
    { title: COLUMNS.owner, content: (entity, labels) => [labels.all(entity, 'owner').join(', ')] }
  ],
  more: [
    [FILE.legalBasis, (one) => strongest(one).legalBasis ?? ''],
    [FILE.bindingFrom, (one) => strongest(one).from ?? ''],
    [FILE.inUseSince, (one) => strongest(one).since ?? ''],
    [FILE.complyBy, (one) => strongest(one).by ?? ''],
    [FILE.version, ({ version = '' }) => version]
  ]
}

const criterion: Kind<Criterion> = {
  id: 'criterion',
  list: 'criteria',
  words: WORDS.browse.criterion,
  codes: ({ code }) => [code],
  orders: [
    { id: 'code', title: WORDS.browse.orders.code },
    { id: 'level', title: WORDS.browse.orders.level, key: ({ level }) => rank(LEVELS, level) },
    { id: 'title', title: WORDS.browse.orders.title, key: title }
  ],
  facts: ({ level, live, past }, labels) => [
    tag(labels.of('level', level), level),
    ...(live ? [] : [past ? tag(TITLES.retired, 'retired') : tag(TITLES.draft, 'draft')])
  ],
  columns: [
    { title: COLUMNS.level, content: ({ level }, labels) => [tag(labels.of('level', level), level)] },
    { title: COLUMNS.topic, content: (entity, labels) => [labels.all(entity, 'topic').join(', ')] },
    { title: COLUMNS.verification, content: (entity, labels) => [labels.all(entity, 'verification').join(', ')] }
  ],
  more: [[FILE.requirement, ({ statement }) => statement]]
}

const policy: Kind<Policy> = {
  id: 'policy',
  list: 'policies',
  words: WORDS.browse.policy,
  orders: [byTitle, { id: 'newest', title: WORDS.browse.orders.newest, key: newestDate, descending: true }],
  facts: ({ kind, status, from }, labels) => [
    plainTag(labels.of('kind', kind)),
    tag(labels.of('status', status), status),
    ...(from === undefined ? [] : [reference(fill(WORDS.browse.from, { date: dateText(from) }))])
  ],
  columns: [
    { title: COLUMNS.kind, content: ({ kind }, labels) => [labels.of('kind', kind)] },
    { title: COLUMNS.status, content: ({ status }, labels) => [tag(labels.of('status', status), status)] },
    { title: COLUMNS.from, content: ({ from }) => [from === undefined ? '' : dateText(from)] },
    { title: COLUMNS.owner, content: (entity, labels) => [labels.all(entity, 'owner').join(', ')] }
  ],
  more: [
    [FILE.from, ({ from = '' }) => from],
    [FILE.to, ({ to = '' }) => to]
  ]
}

/** The kinds whose lists can be narrowed, by their part of addresses. */
export const KINDS = { standards: standard, criteria: criterion, policies: policy }

function obligation(standard: Standard, labels: Labels): HTMLElement {
  const { level } = strongest(standard)
  return tag(labels.of('obligation', level), level)
}

function sinceWhen(standard: Standard): string[] {
  return sinceLine(strongest(standard))
}

function newestDate(entity: Standard | Policy): string | undefined {
  const changes = 'events' in entity ? (entity.events ?? []).map(([, date]) => date) : []
  const from = 'obligations' in entity ? strongest(entity).from : entity.from
  return [from, entity.issued, entity.modified, ...changes]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1)
}

import type { Criterion, Entity, Policy, Standard } from '../../catalogue/data.js'
import { dateText } from '../../kit/words/dates.js'
import type { Labels } from './labels.js'
import { natural, type Order } from './order.js'
import { plainTag, reference, tag } from './entity-tags.js'

type Content = readonly (Node | string)[]

/** A column of the table. The first one names the entity. */
export interface Column<E extends Entity> {
  readonly title: string
  readonly content: (entity: E, labels: Labels) => Content
}

/** What lists of a kind say of its entities, and how they can be ordered. */
export interface Kind<E extends Entity> {
  readonly id: string
  readonly one: string
  readonly many: string
  readonly codes: (entity: E) => readonly string[]
  /** The first is the list's own. */
  readonly orders: readonly [Order<E>, ...Order<E>[]]
  /** What a card shows below the summary. */
  readonly facts: (entity: E, labels: Labels) => Content
  readonly columns: readonly Column<E>[]
  /** What files say besides title, codes, facets and summary. */
  readonly more: readonly (readonly [name: string, value: (entity: E) => string])[]
  /** Whether entities can be put side by side. */
  readonly compared?: true
}

const title = (entity: Entity) => natural(entity.title)
const byTitle: Order<Entity> = { id: 'title', title: 'title' }
const rank = (ids: readonly string[], id: string) => String.fromCharCode(97 + ids.indexOf(id))
const OBLIGATIONS = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']
const LEVELS = ['must', 'should', 'could']

const standard: Kind<Standard> = {
  id: 'standard',
  one: 'standard',
  many: 'standards',
  compared: true,
  codes: ({ codes }) => codes ?? [],
  orders: [
    byTitle,
    { id: 'obligation', title: 'how binding', key: ({ obligation }) => rank(OBLIGATIONS, obligation) },
    { id: 'code', title: 'code', key: ({ codes }) => codes?.[0] && natural(codes[0]) },
    { id: 'newest', title: 'newest', key: newestDate, descending: true }
  ],
  facts: ({ obligation, status, codes = [] }, labels) => [
    tag(labels.of('obligation', obligation), obligation),
    tag(labels.of('status', status), status),
    ...codes.map(reference)
  ],
  columns: [
    { title: 'Code', content: ({ codes = [] }) => [codes.join(', ')] },
    {
      title: 'Obligation',
      content: ({ obligation }, labels) => [tag(labels.of('obligation', obligation), obligation)]
    },
    { title: 'Status', content: ({ status }, labels) => [tag(labels.of('status', status), status)] },
    { title: 'Owner', content: (entity, labels) => [labels.all(entity, 'owner').join(', ')] }
  ],
  more: [
    ['Legal basis', ({ legalBasis = '' }) => legalBasis],
    ['Binding from', ({ from = '' }) => from],
    ['Comply by', ({ by = '' }) => by],
    ['Version', ({ version = '' }) => version]
  ]
}

const criterion: Kind<Criterion> = {
  id: 'criterion',
  one: 'criterion',
  many: 'criteria',
  codes: ({ code }) => [code],
  orders: [
    { id: 'code', title: 'code' },
    { id: 'level', title: 'level', key: ({ level }) => rank(LEVELS, level) },
    { id: 'title', title: 'title', key: title }
  ],
  facts: ({ level, live, past }, labels) => [
    tag(labels.of('level', level), level),
    ...(live ? [] : [past ? tag('Retired', 'retired') : tag('Draft', 'draft')])
  ],
  columns: [
    { title: 'Level', content: ({ level }, labels) => [tag(labels.of('level', level), level)] },
    { title: 'Topic', content: (entity, labels) => [labels.all(entity, 'topic').join(', ')] },
    { title: 'Checked by', content: (entity, labels) => [labels.all(entity, 'verification').join(', ')] }
  ],
  more: [['Statement', ({ statement }) => statement]]
}

const policy: Kind<Policy> = {
  id: 'policy',
  one: 'policy',
  many: 'policies',
  codes: () => [],
  orders: [byTitle, { id: 'newest', title: 'newest', key: newestDate, descending: true }],
  facts: ({ kind, status, from }, labels) => [
    plainTag(labels.of('kind', kind)),
    tag(labels.of('status', status), status),
    ...(from === undefined ? [] : [reference(`From ${dateText(from)}`)])
  ],
  columns: [
    { title: 'Kind', content: ({ kind }, labels) => [labels.of('kind', kind)] },
    { title: 'Status', content: ({ status }, labels) => [tag(labels.of('status', status), status)] },
    { title: 'From', content: ({ from }) => [from === undefined ? '' : dateText(from)] },
    { title: 'Owner', content: (entity, labels) => [labels.all(entity, 'owner').join(', ')] }
  ],
  more: [
    ['From', ({ from = '' }) => from],
    ['To', ({ to = '' }) => to]
  ]
}

/** The kinds whose lists can be narrowed, by their part of addresses. */
export const KINDS = { standards: standard, criteria: criterion, policies: policy }

function newestDate(entity: Standard | Policy): string | undefined {
  const changes = 'events' in entity ? (entity.events ?? []).map(([, date]) => date) : []
  return [entity.from, entity.issued, entity.modified, ...changes]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1)
}

import { csv } from '../kit/files/csv.js'
import type { Entity } from '../catalogue/data.js'
import type { Kind } from './finding/browse-kinds.js'
import type { Labels } from './finding/labels.js'

/** A result that is taken away: what was asked, and what the handbook has for it. */
export interface TakenAway<E extends Entity> {
  readonly kind: Kind<E>
  readonly labels: Labels
  /** The result in words. */
  readonly title: string
  /** Where the result is read. */
  readonly address: string
  readonly handbook: string
  readonly build: string
  readonly entities: readonly E[]
  readonly addressOf: (entity: E) => string
}

/** The result as a table: a row each, with the values of a facet in one field. */
export function asCsv<E extends Entity>({ kind, labels, entities, addressOf }: TakenAway<E>): string {
  const { facets } = labels
  const { title, summary, address } = WORDS.files.csv
  const codes = kind.codes
  const more = kind.more.map(([name]) => name)
  const rows = entities.map((entity) => [
    ...(codes === undefined ? [] : [codes(entity).join('; ')]),
    entity.title,
    ...facets.map(({ id }) => labels.all(entity, id).join('; ')),
    ...kind.more.map(([, value]) => value(entity)),
    entity.summary,
    addressOf(entity)
  ])
  const code = codes === undefined ? [] : [WORDS.files.csv.code]
  return csv([[...code, title, ...facets.map(({ title }) => title), ...more, summary, address], ...rows])
}

/** The result with all that the data says of each entity, facets by their ids. */
export function asJson<E extends Entity>(result: TakenAway<E>): string {
  const { kind, labels, title, address, handbook, build, entities, addressOf } = result
  return JSON.stringify(
    {
      handbook,
      build,
      title,
      address,
      [kind.list]: entities.map((entity) => {
        const { facets, ...own } = entity
        const values = labels.facets.map(({ id, values }, at) => [
          id,
          (facets[at] ?? []).flatMap((n) => values[n]?.[0] ?? [])
        ])
        return { ...own, address: addressOf(entity), facets: Object.fromEntries(values) }
      })
    },
    null,
    2
  )
}

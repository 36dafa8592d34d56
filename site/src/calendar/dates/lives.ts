import { answer, isOutOfUse, type Question, type StandardApplies } from '../../catalogue/applicability.js'
import { OBLIGATIONS } from '../../catalogue/choices.js'
import type { Binding, Catalogue, Dates, Obligation, Standard } from '../../catalogue/data.js'
import type { Pack, StandardItem } from '../../pack/pack.js'
import { mayFall, spanOf, type DaySpan } from './day-span.js'
import { isChange, type Life, type Moment } from './moments.js'
import { MomentsOf } from './moments-of.js'

/** A day by which every obligation has begun. */
const AT_LAST = '9999-12-31'

/**
 * The standards that apply today or on the day asked about, by what they bind then, those with something to come first.
 *
 * @param today ISO day
 */
export function livesOf(catalogue: Catalogue, dates: Dates, question: Question, today: string): Life[] {
  const on = (day: string) =>
    new Map(answer(catalogue, { ...question, day }).standards.map((one) => [one.entity.id, one]))
  const [then, now, last] = [on(question.day), on(today), on(AT_LAST)]
  const moments = new MomentsOf(dates)
  return [...new Map([...then, ...now]).keys()]
    .map((id) => {
      const applies = then.get(id) ?? now.get(id)!
      const bindings = [applies, now.get(id), last.get(id)].flatMap((one) => one?.binding ?? [])
      return life(applies, moments.standard(applies.entity, [...new Set(bindings)]))
    })
    .sort(inOrder(today))
}

/** The standards that a pack asks for: as this edition has them, or as the pack has those that are gone. */
export function livesOfPack(catalogue: Catalogue, dates: Dates, pack: Pack, today: string): Life[] {
  const asked = pack.standards.filter(({ decision }) => decision !== 'drop')
  const known = new Map(livesOf(catalogue, dates, pack.question, today).map((one) => [one.id, one]))
  const all = new Map(catalogue.standards.entities.map((one) => [one.id, one]))
  const moments = new MomentsOf(dates)
  return asked.map((item) => known.get(item.id) ?? lost(item, all.get(item.id), moments)).sort(inOrder(today))
}

/** The changes of these standards that may come after one day and until another, the soonest first. */
export function changesBetween(
  lives: readonly Life[],
  after: string,
  until: string
): (readonly [life: Life, moment: Moment])[] {
  return lives
    .flatMap((life) => life.moments.filter(isChange).map((moment) => [life, moment] as const))
    .filter(([, moment]) => mayFall(moment, after, until))
    .sort(([, a], [, b]) => a.first.localeCompare(b.first) || a.last.localeCompare(b.last))
}

function life({ entity, group, binding }: StandardApplies, moments: readonly Moment[]): Life {
  return { id: entity.id, title: entity.title, group, moments, ...course(binding), ...ending(entity) }
}

/** One that the handbook no longer asks for, with the dates of the pack. */
function lost(item: StandardItem, entity: Standard | undefined, moments: MomentsOf): Life {
  const { id, title, group, status, from, by, since } = item
  const binding: Binding = { level: group, ...(from && { from }), ...(by && { by }), ...(since && { since }) }
  const standard: Standard = {
    ...(entity ?? { id, title, summary: '', facets: [], type: '', status }),
    obligations: [binding]
  }
  return {
    id,
    title,
    group,
    moments: moments.standard(standard, [binding]),
    ...course(binding),
    ...ending(standard),
    ...(entity === undefined && { lost: true })
  }
}

function course({ from, since, by }: Binding = { level: 'informational' }): Pick<Life, 'start' | 'startKnown' | 'by'> {
  const start = spanOf(from ?? since ?? '')
  const last = spanOf(by ?? '')
  return { ...(start && { start }), startKnown: from !== undefined, ...(last && { by: last }) }
}

function ending({ events = [] }: Standard): { end?: DaySpan } {
  const over = events.at(-1)
  const end = over && isOutOfUse(over[0]) ? spanOf(over[1]) : undefined
  return end === undefined ? {} : { end }
}

function inOrder(today: string): (a: Life, b: Life) => number {
  const place = (group: Obligation) => OBLIGATIONS.indexOf(group)
  const next = ({ moments }: Life) => moments.find((one) => isChange(one) && one.last > today)?.first ?? AT_LAST
  return (a, b) =>
    place(a.group) - place(b.group) ||
    next(a).localeCompare(next(b)) ||
    a.title.localeCompare(b.title, WORDS.language.code)
}

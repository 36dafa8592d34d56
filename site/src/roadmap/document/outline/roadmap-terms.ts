import { fill } from '../../../kit/words/fill.js'
import { dateText } from '../../../kit/words/dates.js'
import { listed } from '../../../kit/words/listed.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan, PlannedStep } from '../../plan/plan.js'
import type { Organisation, Roadmap } from '../../record/roadmap-record.js'
import { monthAt } from '../../figures/months.js'
import type { Standing } from '../../figures/standing.js'

const LEVEL_NAMES: readonly string[] = Object.values(WORDS.pages.capability.names)

/** “Partial”. */
export function levelName(level: number): string {
  return LEVEL_NAMES[level] ?? String(level)
}

/** “Level 2, Partial”. */
export function levelText(level: number): string {
  return fill(WORDS.roadmap.outline.terms.level, { level, name: levelName(level) })
}

export function judgementText(judgement: Standing['judgement']): string {
  return typeof judgement === 'number' ? levelText(judgement) : WORDS.roadmap.outline.terms.judgements[judgement]
}

/** “Records: to level 2”. */
export function stepText(data: RoadmapData, { capability, to }: Pick<PlannedStep, 'capability' | 'to'>): string {
  return fill(WORDS.roadmap.outline.terms.step, { capability: capabilityTitle(data, capability), level: to })
}

export function capabilityTitle({ capabilities }: RoadmapData, id: string): string {
  return capabilities.find((capability) => capability.id === id)?.title ?? id
}

export function organisationName({ organisations }: Pick<Roadmap, 'organisations'>, id: string): string {
  return organisations.find((organisation) => organisation.id === id)?.name ?? id
}

/** Names; all of them, where there are several and none is missing. */
export function organisationsText({ organisations }: Roadmap, some: readonly Organisation[]): string {
  return some.length === organisations.length && some.length > 2
    ? fill(WORDS.roadmap.outline.terms.all, { count: some.length })
    : listed(some.map(({ name }) => name))
}

/** “March 2027 to June 2027”. */
export function spanText({ starts }: Pick<Plan, 'starts'>, start: number, end: number): string {
  const [from, to] = [monthText(starts, start), monthText(starts, Math.max(end - 1, start))]
  return from === to ? from : fill(WORDS.roadmap.outline.terms.span, { from, to })
}

/** The month a number of months after the start. */
export function monthText(starts: string, after: number): string {
  return dateText(monthAt(starts, after))
}

export function monthsText(count: number): string {
  return fill(WORDS.roadmap.outline.terms.months, { count })
}

export function pounds(amount: number): string {
  return fill(WORDS.roadmap.outline.terms.pounds, { amount })
}

/** “£20,000 capital and £4,000 a year”; empty where it costs nothing. */
export function costText({
  capital = 0,
  revenue = 0
}: {
  readonly capital?: number
  readonly revenue?: number
}): string {
  return listed([
    ...(capital > 0 ? [fill(WORDS.roadmap.outline.terms.capital, { amount: pounds(capital) })] : []),
    ...(revenue > 0 ? [fill(WORDS.roadmap.outline.terms.revenue, { amount: pounds(revenue) })] : [])
  ])
}

/** “2027/28”. @param year in which it begins */
export function yearText(year: number): string {
  return fill(WORDS.roadmap.outline.terms.year, { from: String(year), to: String((year + 1) % 100).padStart(2, '0') })
}

/** A title of a page that is named by its id. */
export function titleOf(pages: Readonly<Record<string, string>> | undefined, id: string): string {
  return pages?.[id] ?? id
}

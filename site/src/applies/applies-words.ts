import type { Answer, Question } from '../catalogue/applicability.js'
import type { Entity, Frame, Level, List, Named, Obligation } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'
import { count } from '../kit/dom/say.js'

/** The obligations, strongest first. */
export const OBLIGATIONS = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational'] as const

export const LEVELS = ['must', 'should', 'could'] as const

const AS_PREDICATE: Record<Obligation, string> = {
  mandated: 'mandated',
  'comply-or-explain': 'comply or explain',
  recommended: 'recommended',
  emerging: 'emerging',
  informational: 'for information'
}

/** What a question asks about, piece by piece: those that name something, and the words between them. */
export function subject(question: Question, frame: Frame): { text: string; names?: true }[] {
  const { systems, settings, day } = question
  const asked = frame.systems.filter(({ id, baseline }) => (systems.length === 0 ? baseline : systems.includes(id)))
  const places = frame.settings.filter(([id]) => settings.includes(id)).map(([, title]) => title)
  const names = (titles: readonly string[]) => ({ text: titles.join('; '), names: true as const })
  return [
    { text: 'For ' },
    asked.length === 0 ? { text: 'every system' } : names(asked.map(({ title }) => title)),
    ...(places.length === 0 ? [{ text: ', in any setting' }] : [{ text: ', in ' }, names(places)]),
    { text: ', on ' },
    names([dateText(day)])
  ]
}

/** What to mind about an answer for a day before the catalogue was made; empty for any other. */
export function caution({ day }: Question, frame: Frame): string {
  return day < frame.day
    ? 'This day is past. Only changes with a recorded date are taken back. The rest is as it is today, so check it before you rely on it.'
    : ''
}

/** How much applies. */
export function summary({ standards, toCheck, criteria, policies }: Answer): string {
  const groups = OBLIGATIONS.map((group) => [group, standards.filter((one) => one.group === group).length] as const)
    .filter(([, number]) => number > 0)
    .map(([group, number], i) => {
      const counted = i === 0 ? count(number, 'standard', 'standards') : String(number)
      return `${counted} ${number === 1 ? 'is' : 'are'} ${AS_PREDICATE[group]}`
    })
  const levels = LEVELS.map((level) => [level, levelCount(criteria, level)] as const)
    .filter(([, number]) => number > 0)
    .map(([level, number]) => `${number} ${level}`)
  const detail = levels.length === 0 ? '' : ` (${joined(levels)})`
  return [
    groups.length === 0 ? 'no standards apply.' : `${joined(groups)}.`,
    ...(toCheck.length === 0 ? [] : [`${count(toCheck.length, 'more is', 'more are')} for you to check.`]),
    `${count(criteria.length, 'requirement', 'requirements')}${detail} and ${count(policies.length, 'policy', 'policies')} apply.`
  ].join(' ')
}

/** Things in a sentence. */
export function joined(things: readonly string[]): string {
  return things.length < 2 ? (things[0] ?? '') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
}

/** A text with a full stop. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** The titles of things by their ids; an id that is not known stands for itself. */
export function titles(known: readonly Named[], ids: readonly string[]): string[] {
  return ids.map((id) => known.find(([one]) => one === id)?.[1] ?? id)
}

/** What a value of a facet is called, and what it means. A value that nothing has today is called by its id. */
export function valueOf({ facets }: List<Entity>, facet: string, value: string): { title: string; meaning?: string } {
  const [, title, meaning] = facets.find(({ id }) => id === facet)?.values.find(([id]) => id === value) ?? []
  return {
    title: title ?? (value.charAt(0).toUpperCase() + value.slice(1)).replaceAll('-', ' '),
    ...(meaning !== undefined && meaning !== '' && { meaning })
  }
}

function levelCount(criteria: Answer['criteria'], level: Level): number {
  return criteria.filter(({ entity }) => entity.level === level).length
}

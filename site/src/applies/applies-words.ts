import type { Answer, Question } from '../catalogue/applicability.js'
import type { Frame, Level, Named } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'
import { fill, pieces } from '../kit/words/fill.js'
import { listed } from '../kit/words/listed.js'
import { LEVELS, OBLIGATIONS } from '../catalogue/choices.js'

/** What somebody asked about, to be set off from the words around it. */
export interface Asked {
  readonly named: string
}

/** What was asked, piece by piece. For a day before the catalogue was made it says what to mind. */
export function asked(question: Question, frame: Frame): (Asked | string)[] {
  const { systems, settings, day } = question
  const chosen = frame.systems.filter(({ id, baseline }) => (systems.length === 0 ? baseline : systems.includes(id)))
  const places = frame.settings.filter(([id]) => settings.includes(id)).map(([, title]) => title)
  const names = (titles: readonly string[], none: string): Asked | string =>
    titles.length === 0 ? none : { named: titles.join('; ') }
  const whole = pieces<typeof WORDS.applies.answer.asked, Asked>(WORDS.applies.answer.asked, {
    systems: names(
      chosen.map(({ title }) => title),
      WORDS.applies.answer.everySystem
    ),
    settings: names(places, WORDS.applies.answer.anySetting),
    day: { named: dateText(day) }
  })
  return day < frame.day ? [...whole, ' ', WORDS.applies.answer.pastDay] : whole
}

/** How much applies. */
export function summary({ standards, toCheck, criteria, policies }: Answer): string {
  const groups = OBLIGATIONS.map((id) => ({ id, count: standards.filter(({ group }) => group === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }, i) =>
      fill((i === 0 ? WORDS.applies.answer.firstGroup : WORDS.applies.answer.nextGroup)[id], { count })
    )
  const levels = LEVELS.map((id) => ({ id, count: levelCount(criteria, id) }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => fill(WORDS.applies.answer.levels[id], { count }))
  const { length: count } = criteria
  const requirements =
    levels.length === 0
      ? fill(WORDS.applies.answer.requirements, { count })
      : fill(WORDS.applies.answer.requirementsByLevel, { count, levels: listed(levels) })
  return [
    groups.length === 0
      ? WORDS.applies.answer.noStandards
      : fill(WORDS.applies.answer.standards, { groups: listed(groups) }),
    ...(toCheck.length === 0 ? [] : [fill(WORDS.applies.answer.toCheck, { count: toCheck.length })]),
    fill(WORDS.applies.answer.others, {
      requirements,
      policies: fill(WORDS.applies.answer.policies, { count: policies.length })
    })
  ].join(' ')
}

/** A text with a full stop. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

/** The titles of things by their ids; an id that is not known stands for itself. */
export function titles(known: readonly Named[], ids: readonly string[]): string[] {
  return ids.map((id) => known.find(([one]) => one === id)?.[1] ?? id)
}

function levelCount(criteria: Answer['criteria'], level: Level): number {
  return criteria.filter(({ entity }) => entity.level === level).length
}

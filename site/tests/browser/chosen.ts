import { strongest } from '../../src/catalogue/binding.js'
import type { Standard, System } from '../../src/catalogue/data.js'
import { test } from './site.js'
import { CATALOGUE, applicable } from './published.js'

const { frame, standards, criteria } = CATALOGUE

/** Entities of whatever the catalogue holds, chosen by what a test needs of them and never by their names. */
export const BOUGHT = frame.systems.filter(({ baseline }) => !baseline)

const answerTo = (id: string) => applicable({ systems: [id], settings: [], day: frame.day })
const sizeOf = (parts: Readonly<Record<string, readonly string[]>>, of: readonly string[]) =>
  of.reduce((sum, part) => sum + (parts[part]?.length ?? 0), 0)
const GROUPS = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational']
const LEVELS = ['must', 'should', 'could']

/** Has something in as many parts of its answer as any, and no more of it than that needs. */
export const SYSTEM = best(BOUGHT, ({ id }) => {
  const parts = answerTo(id)
  return (
    [...GROUPS, ...LEVELS, 'behind'].filter((part) => parts[part] !== undefined).length * 1000 - sizeOf(parts, LEVELS)
  )
})

/** The one with most requirements, but not the one above. */
export const LARGEST = best(
  BOUGHT.filter(({ id }) => id !== SYSTEM.id),
  ({ id }) => sizeOf(answerTo(id), LEVELS)
)

/** A few that differ in how the rule treats them: most standards, most that is inherited, something excluded, and the two above. */
export const KINDS_OF_SYSTEM: readonly System[] = [
  ...new Set([
    SYSTEM,
    LARGEST,
    best(BOUGHT, ({ id }) => sizeOf(answerTo(id), GROUPS)),
    best(BOUGHT, ({ inherits }) => inherits.length),
    best(BOUGHT, ({ excluded }) => excluded.length)
  ])
]

/** Where the system above is used. */
export const SETTING = frame.settings.find(([id]) => SYSTEM.settings.includes(id)) ?? frame.settings[0]!
/** With duties, if any has. */
export const ROLE =
  frame.roles.find(([id]) =>
    CATALOGUE.policies.entities.some(({ duties = [] }) => duties.some(({ roles }) => roles?.includes(id)))
  ) ?? frame.roles[0]!

/** What a test needs, or else the test is left out. @param what as in "the catalogue has no …" */
export function needed<E>(what: string, found: E | undefined): E {
  test.skip(found === undefined, `the catalogue has no ${what}`)
  return found!
}

export type Coded = Standard & { readonly code: string }

/** Standards with a code that is in the codes, names and texts of no other; those that bind first. */
export function standardsWithCodes(number: number): readonly Coded[] {
  const named = (one: Standard) =>
    [one.title, one.summary, ...(one.codes ?? []), ...(one.names ?? [])].map(plain).join('|')
  const found = standards.entities.flatMap((one) => {
    const code = one.codes?.find((text) => /^[a-z]+\d{3,}$/i.test(text))
    const others = standards.entities.filter((other) => code !== undefined && named(other).includes(plain(code)))
    return code !== undefined && !one.past && others.length === 1 ? [{ ...one, code }] : []
  })
  const order = found.sort((a, b) => GROUPS.indexOf(strongest(a).level) - GROUPS.indexOf(strongest(b).level))
  return needed(
    `${number} standards with codes of their own`,
    order.length < number ? undefined : order.slice(0, number)
  )
}

/** Four standards: those of which most is recorded. */
export function standardsToCompare(): readonly Standard[] {
  const most = [...standards.entities].sort((a, b) => Object.keys(b).length - Object.keys(a).length)
  return needed('four standards', most.length < 4 ? undefined : most.slice(0, 4))
}

/** What several standards' titles begin with, and none is called. */
export function ambiguous(): string {
  const firsts = standards.entities.map(({ title }) => title.toLowerCase().match(/^\p{L}{3,}(?= )/u)?.[0] ?? '')
  const called = standards.entities.flatMap((one) => [one.title, ...(one.names ?? []), ...(one.codes ?? [])].map(plain))
  const found = firsts.find((word, at) => word !== '' && firsts.indexOf(word) < at && !called.includes(word))
  return needed('standards whose titles begin alike', found)
}

/** The words of the titles that a reader may look for, the commonest first. */
export function commonWords(): readonly string[] {
  const times = new Map<string, number>()
  for (const { title } of [...standards.entities, ...criteria.entities]) {
    for (const word of new Set(title.toLowerCase().match(/\p{L}{5,}/gu) ?? [])) {
      times.set(word, (times.get(word) ?? 0) + 1)
    }
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([word]) => word)
}

/** The word that most titles have, the same with two letters in each other's place, and two that few have. */
export const [COMMON = ''] = commonWords().filter((word) => word.length >= 7)
export const MISSPELT = COMMON.replace(/^(.{4})(.)(.)/, '$1$3$2')
export const [RARE = '', OTHER_RARE = ''] = rareWords()

/** Standards' acronyms that stand in one title: a search for such a word has one best answer. */
function rareWords(): string[] {
  const inTitles = standards.entities.map(({ title }) => title.match(/[A-Z]{5,}/)?.[0].toLowerCase() ?? '')
  const found = inTitles.filter((word) => word !== '' && inTitles.filter((other) => other === word).length === 1)
  return [...found, ...commonWords().slice().reverse()]
}

/** Letters and digits alone, as somebody types a code. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function best<E>(all: readonly E[], worth: (one: E) => number): E {
  return all.reduce((most, one) => (worth(one) > worth(most) ? one : most))
}

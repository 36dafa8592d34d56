import { FileRefused, parsed, textOf } from '../../kit/files/json-file.js'
import type { Flaw } from '../../kit/files/shape.js'
import { fill } from '../../kit/words/fill.js'
import { KEYS, PART_NAMES, type PartName, type Parts } from './roadmap-parts.js'
import type { Aside, Roadmap } from './roadmap-record.js'
import { FRAME, PART_SHAPES } from './roadmap-shape.js'

/** A list longer than any planner's. */
const MOST = 10_000

type Lists = { -readonly [P in PartName]: readonly Parts[P][] }

/** Reads a roadmap's file. @throws FileRefused */
export async function readRoadmapFile(file: Blob): Promise<Roadmap> {
  return readRoadmap(parsed(await textOf(file)))
}

/**
 * Reads a value as a roadmap. What stands in a list and is not as it must be is put aside, and named; the rest is read.
 *
 * @throws FileRefused where there is no roadmap without what is wrong
 */
export function readRoadmap(value: unknown): Roadmap {
  const given = (value ?? {}) as Partial<Record<keyof Roadmap, unknown>>
  if (!Array.isArray(given.organisations) || typeof given.edition !== 'object' || !('answers' in given)) {
    throw new FileRefused({ why: 'foreign' })
  }
  if (typeof given.format === 'number' && given.format > 1) {
    throw new FileRefused({ why: 'newer' })
  }
  const flaws: Flaw[] = []
  const frame = FRAME(value, '', flaws)
  flaws.push(...flawsOf(frame.organisations ?? []))
  const organisations = new Set((frame.organisations ?? []).map(({ id }) => id))
  const aside: Aside[] = []
  const lists = Object.fromEntries(
    PART_NAMES.map((part) => [part, readPart(part, given[part], organisations, flaws, aside)])
  ) as Lists
  if (flaws.length > 0) {
    throw new FileRefused({ why: 'flawed', flaws })
  }
  const all = [...(frame.aside ?? []), ...aside]
  return { ...frame, ...lists, ...(all.length > 0 && { aside: all }) }
}

function readPart<P extends PartName>(
  part: P,
  value: unknown,
  organisations: ReadonlySet<string>,
  flaws: Flaw[],
  aside: Aside[]
): readonly Parts[P][] {
  if (value === undefined) {
    return []
  }
  if (!Array.isArray(value)) {
    flaws.push({ where: part, what: WORDS.kit.shape.list })
    return []
  }
  if (value.length > MOST) {
    flaws.push({ where: part, what: fill(WORDS.kit.shape.tooMany, { most: MOST }) })
    return []
  }
  const seen = new Set<string>()
  return value.flatMap((item: unknown, place) => {
    const where = `${part}[${place}]`
    const wrong: Flaw[] = []
    const entry = PART_SHAPES[part](item, where, wrong)
    if (wrong.length === 0) {
      wrong.push(...misplaced(entry, where, organisations), ...again(KEYS[part](entry), where, seen))
    }
    if (wrong.length === 0) {
      return [entry]
    }
    aside.push({ ...wrong[0]!, json: JSON.stringify(item) })
    return []
  })
}

function misplaced(entry: object, where: string, organisations: ReadonlySet<string>): Flaw[] {
  const { organisation } = entry as { readonly organisation?: string }
  return organisation === undefined || organisations.has(organisation)
    ? []
    : [{ where: `${where}.organisation`, what: fill(WORDS.roadmap.file.nowhere, { organisation }) }]
}

function again(key: string, where: string, seen: Set<string>): Flaw[] {
  return seen.size === seen.add(key).size ? [{ where, what: WORDS.roadmap.file.twice }] : []
}

function flawsOf(organisations: Roadmap['organisations']): Flaw[] {
  const seen = new Set<string>()
  const twice = organisations.flatMap(({ id }, place) => again(id, `organisations[${place}]`, seen))
  return organisations.length === 0 ? [{ where: 'organisations', what: WORDS.roadmap.file.none }] : twice
}

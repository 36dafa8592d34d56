import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'

/** Something that a cell can say: the key by which programs know it, what people write, and what that means. */
export interface Choice {
  readonly key: string
  readonly word: string
  readonly means?: string
}

export type ListKey =
  | 'judgements'
  | 'levels'
  | 'certainties'
  | 'grades'
  | 'stepStates'
  | 'universalStates'
  | 'futures'
  | 'thirdParties'
  | 'capabilities'
  | 'universal'
  | 'systems'
  | 'needs'
  | 'blockers'
  | 'sections'

export type Lists = Readonly<Record<ListKey, readonly Choice[]>>

const TERM = WORDS.roadmap.outline.terms
const NAMES: readonly string[] = Object.values(WORDS.pages.capability.names)
const MEANINGS: readonly string[] = Object.values(WORDS.roadmap.workbook.levelMeanings)

/** Everything that can be chosen in cells of the workbook. */
export function listsOf(data: RoadmapData): Lists {
  const levels = NAMES.map((name, level) => ({
    key: String(level),
    word: fill(WORDS.roadmap.workbook.level, { level, name }),
    means: MEANINGS[level]!
  }))
  return {
    judgements: [...levels, ...keyed(pick(TERM.judgements, 'not-known', 'not-applicable'))],
    levels: levels.slice(1),
    certainties: keyed(TERM.certainties),
    grades: keyed(WORDS.roadmap.outline.risks.grades),
    stepStates: keyed(WORDS.roadmap.outline.appendices.states),
    universalStates: keyed(WORDS.roadmap.outline.universal.states),
    futures: keyed(WORDS.roadmap.outline.appendices.futures),
    thirdParties: keyed(WORDS.roadmap.outline.appendices.thirdParties),
    capabilities: data.capabilities.map(({ id, title, summary }) => ({ key: id, word: title, means: summary })),
    universal: data.universal.map(({ id, letter, title }) => ({
      key: id,
      word: fill(WORDS.roadmap.outline.universal.lettered, { letter, title })
    })),
    systems: data.systems.map(([id, title]) => ({ key: id, word: title })),
    needs: data.needs.map(({ id, title, summary }) => ({ key: id, word: title, means: summary })),
    blockers: data.blockers.map(({ id, title, summary }) => ({ key: id, word: title, means: summary })),
    sections: Object.keys(WORDS.roadmap.outline.prompts).map((key) => ({
      key,
      word: SECTIONS[key] ?? key
    }))
  }
}

const SECTIONS: Readonly<Record<string, string>> = WORDS.roadmap.outline.sections

function keyed(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([key, word]) => ({ key, word }))
}

function pick<T extends object, K extends keyof T>(from: T, ...keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>
}

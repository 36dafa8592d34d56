import { fill } from '../../kit/words/fill.js'
import type { CapabilityLevels } from '../parts/pictures/level-ranges.js'
import { knownLevel } from '../parts/known-levels.js'
import type { Standing } from '../plan/standings.js'

const LIST = WORDS.roadmap.want.list

/** Where an organisation stands: “level 2”, “not answered yet”. */
export function standingText(standing: Standing): string {
  const level = knownLevel(standing)
  return level !== undefined
    ? fill(LIST.level, { level })
    : standing.answer === undefined
      ? LIST.notAnswered
      : standing.applies
        ? LIST.notKnown
        : LIST.notApplicable
}

/** Where organisations stand together: from the weakest to the strongest. */
export function todayText({ now }: CapabilityLevels, one: Standing): string {
  return now === undefined || now.least === now.most
    ? fill(LIST.today, { now: now === undefined ? standingText(one) : fill(LIST.level, { level: now.least }) })
    : fill(LIST.todayRange, now)
}

import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { answerTo, answersTo, isDisputed } from '../record/answering.js'
import type { Level, Roadmap } from '../record/roadmap-record.js'

const LEVELS = [0, 1, 2, 3, 4] as const
const FEW = 3

/** How the organisations of a footprint stand with one capability. There is no average: it would hide who is behind. */
export interface Spread {
  /** How many are at each level, the lowest first; levels that nobody is at are left out. */
  readonly levels: readonly { readonly level: Level; readonly count: number }[]
  /** The names of those at the lowest level, where some are higher. */
  readonly weakest: readonly string[]
  /** How many levels lie between the lowest and the highest. */
  readonly apart: number
  readonly notKnown: number
  readonly notApplicable: number
  readonly open: number
  /** At how many it is judged differently. */
  readonly disputed: number
}

export function spreadOf(roadmap: Roadmap, capability: string): Spread {
  const all = roadmap.organisations.map(({ id: organisation, name }) => ({
    name,
    judgement: answerTo(roadmap, { organisation, capability })?.judgement,
    disputed: isDisputed(answersTo(roadmap, { organisation, capability }))
  }))
  const at = (wanted: unknown) => all.filter(({ judgement }) => judgement === wanted)
  const levels = LEVELS.map((level) => ({ level, count: at(level).length })).filter(({ count }) => count > 0)
  const [lowest, highest] = [levels[0]?.level, levels.at(-1)?.level]
  return {
    levels,
    weakest: lowest === undefined || lowest === highest ? [] : at(lowest).map(({ name }) => name),
    apart: (highest ?? 0) - (lowest ?? 0),
    notKnown: at('not-known').length,
    notApplicable: at('not-applicable').length,
    open: all.filter(({ judgement }) => judgement === undefined).length,
    disputed: all.filter(({ disputed }) => disputed).length
  }
}

export function spreadInWords(spread: Spread): string {
  const { levels, weakest, apart, open } = spread
  const counted = (['notKnown', 'notApplicable', 'disputed'] as const).flatMap((what) =>
    spread[what] > 0 ? [fill(WORDS.roadmap.where.spread[what], { count: spread[what] })] : []
  )
  return [
    ...(levels.length > 0
      ? [
          fill(WORDS.roadmap.where.spread.levels, {
            levels: listed(levels.map((one) => fill(WORDS.roadmap.where.spread.level, one)))
          })
        ]
      : []),
    ...(weakest.length > FEW ? [fill(WORDS.roadmap.where.spread.weakestMany, { count: weakest.length })] : []),
    ...(weakest.length > 0 && weakest.length <= FEW
      ? [fill(WORDS.roadmap.where.spread.weakest, { names: listed(weakest) })]
      : []),
    ...(apart > 1 ? [fill(WORDS.roadmap.where.spread.apart, { count: apart })] : []),
    ...counted,
    ...(open > 0 && levels.length + counted.length > 0 ? [fill(WORDS.roadmap.where.spread.open, { count: open })] : [])
  ].join(' ')
}

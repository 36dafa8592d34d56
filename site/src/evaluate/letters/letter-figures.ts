import { percentage } from '../../pack/document-words.js'
import { fill } from '../../kit/words/fill.js'
import type { Settled } from '../scores/results.js'
import { points } from '../view/score-words.js'
import type { Assessed, Criterion } from './assessed.js'

const SAYS = WORDS.evaluate.letter

export function scoreText({ score }: Settled): string {
  return score === undefined ? SAYS.notScored : fill(SAYS.score, { score: hundredths(score) })
}

/** A mean with the two digits that its points are reckoned from. */
export function hundredths(score: number): number {
  return Math.round(score * 100) / 100
}

/** What earns a score; of one between two, what earns either, each on its line. */
export function meaning({ requirement, settled: { score } }: Assessed): string {
  const { bands } = requirement.text.scoring
  if (score === undefined || bands.length === 0) {
    return ''
  }
  const lower = Math.floor(score)
  const higher = Math.ceil(score)
  const band = (of: number) => fill(SAYS.band, { score: of, text: bands[of] ?? '' })
  return lower === higher
    ? (bands[score] ?? '')
    : [fill(SAYS.between, { lower, higher }), band(lower), band(higher)].join('\n')
}

/** The points of the quality score, and what became of a gate. */
export function earnedText({ earned, gate, share, settled }: Assessed): string {
  const became = gate === 'pass' ? SAYS.passed : gate === 'fail' ? SAYS.failed : ''
  if (settled.score === undefined || share === 0 || earned === undefined) {
    return became
  }
  return became === '' ? points(earned) : fill(SAYS.earnedGate, { points: points(earned), gate: became })
}

export function weightText({ requirement, share }: Criterion): string {
  return requirement.text.scoring.kind === 'pass-fail' ? SAYS.passOrFail : percentage(share)
}

export function scoringText({ passes }: Criterion): string {
  return passes === undefined ? SAYS.scored : fill(SAYS.scoredMark, { mark: passes })
}

export function yearsText(years: number): string {
  return fill(SAYS.years, { count: years })
}

import type { LotStandings, Standing } from '../award/lot-standing.js'
import type { Evaluation } from '../scores/evaluation.js'
import { CHOSEN, noteOf } from './award-notes.js'

/** What a lot comes to. */
export interface Outcome extends LotStandings {
  /** Absent before all is scored and priced, where nobody can win, and while nobody has chosen among equals. */
  readonly winner?: Standing
  /** Those that share the first rank, where there are several. */
  readonly equals: readonly Standing[]
}

/** Who wins a lot: the first, or the one of several that the buyer chose and said why. */
export function outcomeOf(standings: LotStandings, evaluation: Evaluation): Outcome {
  const first = standings.standings.filter(({ rank }) => rank === 1)
  if (first.length < 2) {
    return { ...standings, equals: [], ...(first[0] && { winner: first[0] }) }
  }
  const chosen = first.filter(({ bid }) => reasonToChoose(evaluation, standings, bid.id) !== undefined)
  return { ...standings, equals: first, ...(chosen.length === 1 && { winner: chosen[0]! }) }
}

/** Why one of equals was chosen; undefined for one that was not. */
export function reasonToChoose(evaluation: Evaluation, { lot }: LotStandings, bid: string): string | undefined {
  return noteOf(evaluation, { about: CHOSEN, bid, ...(lot && { lot: lot.id }) })
}

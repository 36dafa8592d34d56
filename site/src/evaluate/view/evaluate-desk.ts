import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Requirement } from '../../pack/pack.js'
import type { Place } from './evaluate-address.js'
import type { Evaluation, Mark } from '../scores/evaluation.js'

/** What every view works with. */
export interface Desk {
  readonly evaluation: Evaluation
  /** What suppliers were asked, in the order of the schedule. */
  readonly requirements: readonly Requirement[]
  readonly place: Place
  /** The evaluator who scores here, by id. */
  readonly evaluator: string | undefined
  readonly change: (to: Evaluation) => void
  /** @param did what was done, for the reader, who can take it back */
  readonly changeWithUndo: (to: Evaluation, did: string) => void
  /** @param then where to move at once, so that both are drawn together */
  readonly mark: (bid: string, requirement: string, change: (mark: Mark) => Mark, then?: Place) => void
  readonly go: (place: Place) => void
  /** To another requirement or bid of the same view, at once and without a step in the browser's history. */
  readonly move: (place: Place) => void
  readonly href: (place: Place) => string
  readonly scoreAs: (evaluator: string) => void
  readonly say: (text: string) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export function useDesk(): Desk {
  return useContext(DeskContext)!
}

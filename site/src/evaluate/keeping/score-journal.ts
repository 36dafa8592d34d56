import { randomId } from '../../kit/keeping/random-id.js'
import type { WrittenMark } from '../scores/bid.js'
import { withMark, type Evaluation, type Mark } from '../scores/evaluation.js'
import { readMarks, writtenMarks } from './saved-evaluation.js'

const KEPT_AS = 'handbook-evaluation-left'

/**
 * Scores that the browser had no time to keep before the page was left. They are written at once, and taken up when the evaluation is
 * opened again.
 */
export class ScoreJournal {
  private readonly own: string
  private taken: readonly string[] = []

  /** @param pack its id */
  constructor(private readonly pack: string) {
    this.own = `${KEPT_AS} ${pack} ${randomId()}`
  }

  /** Writes down what is not kept yet. */
  write(kept: Evaluation | undefined, now: Evaluation): void {
    const marks = changedMarks(kept, now)
    try {
      if (marks.length > 0) {
        localStorage.setItem(this.own, JSON.stringify(marks))
      }
    } catch {
      // The browser keeps nothing, and the page says so.
    }
  }

  /** An evaluation with what was written down when a page was left. */
  takeUp(evaluation: Evaluation): Evaluation {
    try {
      this.taken = Object.keys(localStorage).filter((key) => key.startsWith(`${KEPT_AS} ${this.pack} `))
      const marks = this.taken.flatMap((key) => readMarks(localStorage.getItem(key) ?? ''))
      return marks.reduce((all, [bid, requirement, mark]) => withMark(all, bid, requirement, mark), evaluation)
    } catch {
      return evaluation
    }
  }

  /** All of it is kept now. */
  clear(): void {
    try {
      for (const key of [...this.taken, this.own]) {
        localStorage.removeItem(key)
      }
      this.taken = []
    } catch {
      // There was nothing to clear.
    }
  }
}

/** The marks of one evaluation that another does not have. */
export function changedMarks(before: Evaluation | undefined, now: Evaluation): WrittenMark[] {
  return [...now.marks].flatMap(([bid, of]) => {
    const known: ReadonlyMap<string, Mark> | undefined = before?.marks.get(bid)
    return known === of ? [] : writtenMarks(bid, new Map([...of].filter(([id, mark]) => known?.get(id) !== mark)))
  })
}

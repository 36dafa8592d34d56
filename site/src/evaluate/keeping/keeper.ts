import type { Evaluation } from '../scores/evaluation.js'
import { merge } from './merge.js'
import type { EvaluationStore } from './evaluation-store.js'
import { ScoreJournal } from './score-journal.js'

/** Whether the browser has kept what is shown. */
export type Keeping = 'kept' | 'soon' | 'blocked' | 'full'

/** What there is to say after an attempt to keep. */
export interface Outcome {
  readonly keeping: Keeping
  /** What another tab did was brought in. */
  readonly joined?: Evaluation
}

/** What the browser has kept. */
export interface Begun {
  readonly evaluation: Evaluation
  /** ISO instant. */
  readonly changed: string
}

/** Keeps an evaluation in the browser as it changes. */
export class Keeper {
  private saving: Promise<Outcome> = Promise.resolve({ keeping: 'kept' })
  private readonly journal: ScoreJournal
  /** What is in the store, and when it was changed. */
  private inStore: Evaluation | undefined
  private kept: string | undefined
  /** What was there when the page was left last. */
  private left: Evaluation | undefined

  /** @param begun what is in the store, if it is there yet */
  constructor(
    private readonly store: EvaluationStore | undefined,
    pack: string,
    begun: Begun | undefined
  ) {
    this.journal = new ScoreJournal(pack)
    this.inStore = begun?.evaluation
    this.kept = begun?.changed
  }

  /** An evaluation with the scores that could not be kept when the page was left; the same where there are none. */
  takeUp(evaluation: Evaluation): Evaluation {
    return this.journal.takeUp(evaluation)
  }

  /** Writes down at once what is not kept: the page may not come to keep it. */
  leave(evaluation: Evaluation): void {
    if (this.store !== undefined) {
      this.left = evaluation
      this.journal.write(this.inStore, evaluation)
    }
  }

  /** @param evaluation answers with what is to be kept, once it is its turn */
  keep(evaluation: () => Evaluation): Promise<Outcome> {
    this.saving = this.saving.then(() => this.save(evaluation()))
    return this.saving
  }

  private async save(evaluation: Evaluation): Promise<Outcome> {
    if (this.store === undefined) {
      return { keeping: 'blocked' }
    }
    const changed = new Date().toISOString()
    try {
      let joined: Evaluation | undefined
      while (!(await this.store.save(joined ?? evaluation, changed, this.kept))) {
        const theirs = await this.store.load(evaluation.pack.id)
        joined = theirs === undefined ? evaluation : merge(joined ?? evaluation, theirs.evaluation).evaluation
        this.kept = theirs?.changed
      }
      this.kept = changed
      this.inStore = joined ?? evaluation
      if (this.left === undefined || this.left === evaluation) {
        this.journal.clear()
      }
      return { keeping: 'kept', ...(joined !== undefined && { joined }) }
    } catch (problem) {
      const isFull = problem instanceof DOMException && problem.name === 'QuotaExceededError'
      return { keeping: isFull ? 'full' : 'blocked' }
    }
  }
}

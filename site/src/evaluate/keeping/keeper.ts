import type { Evaluation } from '../scores/evaluation.js'
import { merge } from './merge.js'
import type { EvaluationStore } from './evaluation-store.js'

/** Whether the browser has kept what is shown. */
export type Keeping = 'kept' | 'soon' | 'blocked' | 'full'

/** What there is to say after an attempt to keep. */
export interface Outcome {
  readonly keeping: Keeping
  /** What another tab did was brought in. */
  readonly joined?: Evaluation
}

/** Keeps an evaluation in the browser as it changes. */
export class Keeper {
  private saving: Promise<Outcome> = Promise.resolve({ keeping: 'kept' })

  /** @param kept when the evaluation in the store was changed; undefined if it is not there yet */
  constructor(
    private readonly store: EvaluationStore | undefined,
    private kept: string | undefined
  ) {}

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
      if (await this.store.save(evaluation, changed, this.kept)) {
        this.kept = changed
        return { keeping: 'kept' }
      }
      const theirs = await this.store.load(evaluation.pack.id)
      const joined = theirs === undefined ? evaluation : merge(evaluation, theirs.evaluation).evaluation
      await this.store.save(joined, changed, theirs?.changed)
      this.kept = changed
      return { keeping: 'kept', joined }
    } catch (problem) {
      const isFull = problem instanceof DOMException && problem.name === 'QuotaExceededError'
      return { keeping: isFull ? 'full' : 'blocked' }
    }
  }
}

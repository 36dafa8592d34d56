import type { Evaluation } from '../scores/evaluation.js'
import type { EvaluationStore } from './evaluation-store.js'
import { merge } from './merge.js'
import { Keeper, type Begun, type Keeping } from './keeper.js'

const QUIET_MS = 100

/** An evaluation that is being worked on, and kept in the browser a moment after each change. */
export class WorkingCopy {
  private readonly keeper: Keeper
  private state: Keeping = 'kept'
  private now: Evaluation
  private timer = 0

  /**
   * @param store undefined where the browser keeps nothing
   * @param begun what the browser has kept of it
   * @param onKept it was kept, or could not be; whether another tab's work was brought in
   */
  constructor(
    store: EvaluationStore | undefined,
    evaluation: Evaluation,
    begun: Begun | undefined,
    private readonly onKept: (isJoined: boolean) => void
  ) {
    this.keeper = new Keeper(store, evaluation.pack.id, begun)
    this.now = this.keeper.takeUp(evaluation)
    if (this.now !== evaluation) {
      this.keepSoon()
    }
  }

  get evaluation(): Evaluation {
    return this.now
  }

  get keeping(): Keeping {
    return this.state
  }

  change(to: Evaluation): void {
    this.now = to
    this.keepSoon()
  }

  keepSoon(): void {
    this.state = this.state === 'kept' ? 'soon' : this.state
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => void this.keep(), QUIET_MS)
  }

  async keep(): Promise<void> {
    clearTimeout(this.timer)
    const { now } = this
    if (this.state === 'kept') {
      return
    }
    const { keeping, joined } = await this.keeper.keep(() => now)
    const isLast = this.now === now
    if (joined !== undefined) {
      this.now = isLast ? joined : merge(this.now, joined).evaluation
    }
    if (isLast) {
      this.state = keeping
    }
    if (isLast || joined !== undefined) {
      this.onKept(joined !== undefined)
    }
  }

  /** The page may not come back: what is not kept is written down before anything else. */
  leave(): void {
    if (this.state !== 'kept') {
      this.keeper.leave(this.now)
      void this.keep()
    }
  }
}

import { Engine } from './engine.js'
import type { Fetch } from './index-store.js'
import { troubleIn } from './trouble.js'

const MINUTE_MS = 60_000
const EDITION_MINUTES = 15

/** Keeps an engine ready, and replaces it when there is a new edition, or when the index it read from is gone or broken. */
export class Finder {
  private engine: Promise<Engine> | undefined
  /** When to ask whether there is a new edition. */
  private due = 0

  constructor(private readonly fetch: Fetch) {}

  /** Fetches what every question needs. */
  prepare(): void {
    this.open(false).catch(() => {})
  }

  /**
   * Asks an engine; where that fails, once more one that has read everything anew, unless the reader has waited long enough already.
   *
   * @throws SearchTrouble if that fails too
   */
  async ask<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    this.confirm()
    const first = this.open(false)
    try {
      return await first.then(question)
    } catch (error) {
      if (troubleIn(error).kind === 'slow') {
        throw error
      }
    }
    try {
      const isReplaced = this.engine !== undefined && this.engine !== first
      return await this.open(!isReplaced).then(question)
    } catch (error) {
      throw troubleIn(error)
    }
  }

  /** Asks, now and then, whether there is a new edition; questions are answered from the one that is here until it has come. */
  confirm(): void {
    const before = this.engine
    if (before !== undefined && Date.now() >= this.due) {
      this.replace(before).catch(() => {})
    }
  }

  private async replace(before: Promise<Engine>): Promise<void> {
    const next = await this.read(false)
    const { manifest } = await before
    if (manifest.generation !== next.manifest.generation && this.engine === before) {
      this.engine = Promise.resolve(next)
    }
  }

  /** @param fresh whether to replace the engine there is; if that fails it stays, for what it has */
  private open(fresh: boolean): Promise<Engine> {
    const before = this.engine
    if (!fresh && before !== undefined) {
      return before
    }
    const opening = this.read(fresh)
    this.engine = opening
    opening.catch(() => {
      if (this.engine === opening) {
        this.engine = before
      }
    })
    return opening
  }

  private async read(fresh: boolean): Promise<Engine> {
    this.due = Date.now() + MINUTE_MS
    const engine = await Engine.open(this.fetch, fresh)
    this.due = Date.now() + EDITION_MINUTES * MINUTE_MS
    return engine
  }
}

import { BrokenFile } from './bytes.js'
import { Engine } from './engine.js'
import type { Fetch } from './store.js'

/** Keeps an engine ready, and replaces it when the index it read from is gone or broken. */
export class Finder {
  private engine: Promise<Engine> | undefined

  constructor(private readonly fetch: Fetch) {}

  /** Fetches what every question needs. */
  prepare(): void {
    this.open(false).catch(() => {})
  }

  /** Asks an engine; where that fails, once more one that has read everything anew. Rejects if that fails too. */
  async ask<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    try {
      return await question(await this.open(false))
    } catch {
      return question(await this.open(true))
    }
  }

  private open(fresh: boolean): Promise<Engine> {
    if (fresh || this.engine === undefined) {
      const opening = Engine.open(this.fetch, fresh)
      this.engine = opening
      opening.catch(() => {
        if (this.engine === opening) {
          this.engine = undefined
        }
      })
    }
    return this.engine
  }
}

/** Fetches files from below an address. Names of files change with their content; only the manifest's stays. */
export function fetchFrom(root: URL): Fetch {
  return async (path, fresh) => {
    const cache = fresh ? 'reload' : path === 'manifest.json' ? 'no-cache' : 'default'
    const response = await fetch(new URL(path, root), { cache })
    if (!response.ok) {
      throw new BrokenFile(`${path}: ${response.status}`)
    }
    return new Uint8Array(await response.arrayBuffer())
  }
}

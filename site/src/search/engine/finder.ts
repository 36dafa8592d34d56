import { quietly } from '../../kit/dom/say.js'
import { Engine } from './engine.js'
import type { Fetch } from './index-store.js'

const PAUSE_MS = 1000

/** Not every browser tells. */
type Sparing = Navigator & { readonly connection?: { readonly saveData?: boolean } }

/** Keeps an engine ready, and replaces it when the index it read from is gone or broken. */
export class Finder {
  private engine: Promise<Engine> | undefined
  private asked = 0
  private readonly quietly = quietly(PAUSE_MS)

  constructor(private readonly fetch: Fetch) {}

  /** Fetches what every question needs. */
  prepare(): void {
    this.open(false).catch(() => {})
  }

  /** Asks an engine; where that fails, once more one that has read everything anew. Rejects if that fails too. */
  async ask<T>(question: (engine: Engine) => Promise<T>): Promise<T> {
    this.quietly(() => this.pause())
    try {
      return await question(await this.open(false))
    } catch {
      return question(await this.open(true))
    }
  }

  /** Readers who ask again will ask more: what is left of a small index is fetched while they read. */
  private pause(): void {
    if (++this.asked > 1 && !(globalThis.navigator as Sparing | undefined)?.connection?.saveData) {
      this.engine?.then((engine) => engine.readOn()).catch(() => {})
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

/**
 * Fetches files from below an address. Names of files change with their content; only the manifest's stays.
 *
 * @param manifest the manifest, asked for before this script was there; taken once
 */
export function fetchFrom(root: URL, manifest?: Promise<Response>): Fetch {
  return async (path, fresh) => {
    const isManifest = path === 'manifest.json'
    const early = isManifest && !fresh ? manifest : undefined
    manifest = isManifest ? undefined : manifest
    const cache = fresh ? 'reload' : isManifest ? 'no-cache' : 'default'
    const priority = path.endsWith('whole.bin') ? 'low' : 'auto'
    const response = await (early ?? fetch(new URL(path, root), { cache, priority }))
    if (!response.ok) {
      throw new Error(`${path}: ${response.status}`)
    }
    return new Uint8Array(await response.arrayBuffer())
  }
}

import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Evaluation } from '../scores/evaluation.js'
import { restore, save, type SavedEvaluation } from './saved-evaluation.js'

/** What the list of evaluations shows of each. */
export interface Kept {
  /** The pack's. */
  readonly id: string
  readonly name: string
  readonly bids: number
  /** ISO instant. */
  readonly changed: string
}

interface Entry extends Kept {
  readonly value: SavedEvaluation
}

interface Schema extends DBSchema {
  evaluations: { key: string; value: Entry }
}

const NAME = 'handbook-evaluations'

/** The evaluations kept in this browser, one a pack. Every method rejects where the browser keeps nothing, or has no more room. */
export class EvaluationStore {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  /** @param name of the database: what is kept under one name never meets what is kept under another */
  static async open(name = NAME): Promise<EvaluationStore> {
    const database = await openDB<Schema>(name, 1, {
      upgrade(fresh) {
        fresh.createObjectStore('evaluations', { keyPath: 'id' })
      }
    })
    return new EvaluationStore(database)
  }

  /** The last changed first. */
  async list(): Promise<Kept[]> {
    const all = await this.database.getAll('evaluations')
    return all
      .map(({ id, name, bids, changed }) => ({ id, name, bids, changed }))
      .sort((a, b) => b.changed.localeCompare(a.changed))
  }

  /** What is kept for a pack, and when it was changed. */
  async load(pack: string): Promise<{ evaluation: Evaluation; changed: string } | undefined> {
    const entry = await this.database.get('evaluations', pack)
    return entry === undefined ? undefined : { evaluation: restore(entry.value), changed: entry.changed }
  }

  /**
   * Keeps an evaluation, unless somebody else has changed it meanwhile.
   *
   * @param changed ISO instant
   * @param over when the one that is replaced was changed; undefined for a new one
   * @returns whether it was kept
   */
  async save(evaluation: Evaluation, changed: string, over: string | undefined): Promise<boolean> {
    const change = this.database.transaction('evaluations', 'readwrite')
    const { id, name } = evaluation.pack
    const there = await change.store.get(id)
    if (there !== undefined && there.changed !== over) {
      await change.done
      return false
    }
    const entry = { id, name, bids: evaluation.bids.length, changed, value: save(evaluation) }
    await Promise.all([change.store.put(entry), change.done])
    return true
  }

  async remove(pack: string): Promise<void> {
    await this.database.delete('evaluations', pack)
  }
}

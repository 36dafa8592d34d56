import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Evaluation } from '../scores/evaluation.js'
import { partsOf, joined, type SavedHead } from './evaluation-parts.js'
import { restore, type SavedEvaluation } from './saved-evaluation.js'

/** What the list of evaluations shows of each. */
export interface Kept {
  /** The pack's. */
  readonly id: string
  readonly name: string
  readonly bids: number
  /** ISO instant. */
  readonly changed: string
}

/** An evaluation without its large parts; one that was kept before there were parts is whole. */
interface Entry extends Kept {
  readonly value: SavedHead | SavedEvaluation
}

/** The pack, a bid, or what a bid was given. */
interface Part {
  readonly id: string
  readonly value: unknown
}

interface Schema extends DBSchema {
  evaluations: { key: string; value: Entry | Part }
}

const NAME = 'handbook-evaluations'
/** Between a pack's id and the name of a part. */
const OF = '\n'

/** The evaluations kept in this browser, one a pack. Every method rejects where the browser keeps nothing, or has no more room. */
export class EvaluationStore {
  /** What the browser holds, as far as this page knows: so that only what has changed is written. */
  private readonly known = new Map<string, { readonly changed: string; readonly evaluation: Evaluation }>()

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
    const keys = await this.database.getAllKeys('evaluations')
    const all = await Promise.all(keys.filter((key) => !key.includes(OF)).map((key) => this.entry(key)))
    return all
      .filter((entry) => entry !== undefined)
      .map(({ id, name, bids, changed }) => ({ id, name, bids, changed }))
      .sort((a, b) => b.changed.localeCompare(a.changed))
  }

  /** What is kept for a pack, and when it was changed. */
  async load(pack: string): Promise<{ evaluation: Evaluation; changed: string } | undefined> {
    const read = this.database.transaction('evaluations')
    const [entry, parts] = await Promise.all([read.store.get(pack), read.store.getAll(partsIn(pack)), read.done])
    if (entry === undefined || !('changed' in entry)) {
      return undefined
    }
    const { value, changed } = entry
    if ('bids' in value) {
      return { evaluation: restore(value), changed }
    }
    const named = new Map(parts.map((part) => [part.id.slice(pack.length + OF.length), part.value]))
    const evaluation = restore(joined(value, named))
    this.known.set(pack, { changed, evaluation })
    return { evaluation, changed }
  }

  /**
   * Keeps an evaluation, unless somebody else has changed it meanwhile. Writes what is not there yet.
   *
   * @param changed ISO instant
   * @param over when the one that is replaced was changed; undefined for a new one
   * @returns whether it was kept
   */
  async save(evaluation: Evaluation, changed: string, over: string | undefined): Promise<boolean> {
    const { id, name } = evaluation.pack
    const change = this.database.transaction('evaluations', 'readwrite')
    const there = await change.store.get(id)
    const isChanged = there !== undefined && 'changed' in there && there.changed
    if (isChanged !== false && isChanged !== over) {
      await change.done
      return false
    }
    const known = this.known.get(id)
    const before = known !== undefined && known.changed === isChanged ? known.evaluation : undefined
    const { head, parts, gone } = partsOf(evaluation, before)
    // In this order: what is asked of the browser first is done first.
    const deletes =
      before === undefined
        ? [change.store.delete(partsIn(id))]
        : gone.map((part) => change.store.delete(id + OF + part))
    const puts = [...parts].map(([part, value]) => change.store.put({ id: id + OF + part, value: value() }))
    const entry = { id, name, bids: evaluation.bids.length, changed, value: head }
    await Promise.all([...deletes, ...puts, change.store.put(entry), change.done])
    this.known.set(id, { changed, evaluation })
    return true
  }

  async remove(pack: string): Promise<void> {
    this.known.delete(pack)
    const change = this.database.transaction('evaluations', 'readwrite')
    await Promise.all([change.store.delete(pack), change.store.delete(partsIn(pack)), change.done])
  }

  private async entry(id: string): Promise<Entry | undefined> {
    const entry = await this.database.get('evaluations', id)
    return entry !== undefined && 'changed' in entry ? entry : undefined
  }
}

function partsIn(pack: string): IDBKeyRange {
  return IDBKeyRange.bound(pack + OF, `${pack}${OF}\uffff`)
}

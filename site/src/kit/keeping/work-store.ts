import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { guarded } from './storage.js'

/** What is made on a page and kept in the browser. */
export interface Work {
  readonly id: string
  /** ISO instant. */
  readonly changed: string
}

interface Schema extends DBSchema {
  work: { key: string; value: unknown }
  list: { key: string; value: Work }
}

/** What one kind of work is kept in, and how. */
interface Kind<T, L> {
  /** Of the database. */
  readonly name: string
  /** The part of the database that holds the whole of each. Beside it is one that holds what the list shows. */
  readonly part: string
  /** Reads what was kept; it throws if that is damaged. */
  readonly read: (kept: unknown) => T
  readonly summary: (work: T) => L
}

/** The work of one kind that is saved in this browser. */
export class WorkStore<T extends Work, L extends Work> {
  private constructor(
    private readonly database: IDBPDatabase<Schema>,
    private readonly kind: Kind<T, L>
  ) {}

  /** @throws StorageTrouble */
  static async open<T extends Work, L extends Work>(kind: Kind<T, L>): Promise<WorkStore<T, L>> {
    return guarded(async () => {
      const database = await openDB<Schema>(kind.name, 1, {
        upgrade(fresh) {
          fresh.createObjectStore(kind.part as 'work', { keyPath: 'id' })
          fresh.createObjectStore('list', { keyPath: 'id' })
        }
      })
      return new WorkStore(database, kind)
    })
  }

  /** All of it, the last changed first. @throws StorageTrouble */
  async list(): Promise<L[]> {
    const all = (await guarded(() => this.database.getAll('list'))) as L[]
    return all.sort((a, b) => b.changed.localeCompare(a.changed))
  }

  /** @throws StorageTrouble, and what reading throws if what is kept is damaged */
  async load(id: string): Promise<T | undefined> {
    const kept = await guarded(() => this.database.get(this.part, id))
    return kept === undefined ? undefined : this.kind.read(kept)
  }

  /**
   * Keeps work, unless somebody else has changed it meanwhile.
   *
   * @param over when what is replaced was changed; undefined for new work
   * @returns whether it was kept
   * @throws StorageTrouble
   */
  async save(work: T, over: string | undefined): Promise<boolean> {
    return guarded(async () => {
      const change = this.database.transaction([this.part, 'list'], 'readwrite')
      const there = await change.objectStore('list').get(work.id)
      if (there !== undefined && there.changed !== over) {
        await change.done
        return false
      }
      await Promise.all([
        change.objectStore(this.part).put(work),
        change.objectStore('list').put(this.kind.summary(work)),
        change.done
      ])
      return true
    })
  }

  /** @throws StorageTrouble */
  async remove(id: string): Promise<void> {
    await guarded(async () => {
      const change = this.database.transaction([this.part, 'list'], 'readwrite')
      await Promise.all([change.objectStore(this.part).delete(id), change.objectStore('list').delete(id), change.done])
    })
  }

  private get part(): 'work' {
    return this.kind.part as 'work'
  }
}

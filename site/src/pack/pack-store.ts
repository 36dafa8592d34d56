import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { guarded } from '../kit/keeping/storage.js'
import { shareOf } from './progress.js'
import type { Pack, Purpose } from './pack.js'
import { readPack } from './read-pack.js'

/** What the list of saved packs shows of each. */
export interface Saved {
  readonly id: string
  readonly name: string
  /** ISO instant. */
  readonly changed: string
  readonly requirements: number
  readonly undecided: number
  readonly purpose?: Purpose
}

interface Schema extends DBSchema {
  packs: { key: string; value: Pack }
  list: { key: string; value: Saved }
}

const NAME = 'handbook-tender-packs'

/** The packs saved in this browser. */
export class PackStore {
  private constructor(private readonly database: IDBPDatabase<Schema>) {}

  /** @throws StorageTrouble */
  static async open(): Promise<PackStore> {
    return guarded(async () => {
      const database = await openDB<Schema>(NAME, 1, {
        upgrade(fresh) {
          fresh.createObjectStore('packs', { keyPath: 'id' })
          fresh.createObjectStore('list', { keyPath: 'id' })
        }
      })
      return new PackStore(database)
    })
  }

  /** All packs, the last changed first. @throws StorageTrouble */
  async list(): Promise<Saved[]> {
    const all = await guarded(() => this.database.getAll('list'))
    return all.sort((a, b) => b.changed.localeCompare(a.changed))
  }

  /** @throws StorageTrouble, and PackRefused if what is kept is damaged */
  async load(id: string): Promise<Pack | undefined> {
    const kept = await guarded(() => this.database.get('packs', id))
    return kept === undefined ? undefined : readPack(kept)
  }

  /**
   * Keeps a pack, unless somebody else has changed it meanwhile.
   *
   * @param over when the pack that is replaced was changed; undefined for a new one
   * @returns whether it was kept
   * @throws StorageTrouble
   */
  async save(pack: Pack, over: string | undefined): Promise<boolean> {
    return guarded(async () => {
      const change = this.database.transaction(['packs', 'list'], 'readwrite')
      const there = await change.objectStore('list').get(pack.id)
      if (there !== undefined && there.changed !== over) {
        await change.done
        return false
      }
      await Promise.all([
        change.objectStore('packs').put(pack),
        change.objectStore('list').put(summary(pack)),
        change.done
      ])
      return true
    })
  }

  /** @throws StorageTrouble */
  async remove(id: string): Promise<void> {
    await guarded(async () => {
      const change = this.database.transaction(['packs', 'list'], 'readwrite')
      await Promise.all([change.objectStore('packs').delete(id), change.objectStore('list').delete(id), change.done])
    })
  }
}

function summary({ id, name, changed, requirements, purpose }: Pack): Saved {
  const { decided, total } = shareOf(requirements)
  return { id, name, changed, requirements: total, undecided: total - decided, ...(purpose && { purpose }) }
}

import { WorkStore } from '../kit/keeping/work-store.js'
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

/** The packs saved in this browser. */
export type PackStore = WorkStore<Pack, Saved>

/** @throws StorageTrouble */
export function openPacks(): Promise<PackStore> {
  return WorkStore.open({ name: 'handbook-tender-packs', part: 'packs', read: readPack, summary })
}

function summary({ id, name, changed, requirements, purpose }: Pack): Saved {
  const { decided, total } = shareOf(requirements)
  return { id, name, changed, requirements: total, undecided: total - decided, ...(purpose && { purpose }) }
}

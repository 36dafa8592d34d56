import { useEffect, useState } from 'preact/hooks'
import { openPacks, type Saved } from '../../pack/pack-store.js'
import type { Pack } from '../../pack/pack.js'

/** The tender packs in this browser, as the list has them; none where the browser keeps nothing. They are looked up again when the page is seen again. */
export function useSavedPacks(): readonly Saved[] {
  const [saved, setSaved] = useState<readonly Saved[]>([])
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') {
        void openPacks()
          .then((store) => store.list())
          .then(setSaved)
          .catch(() => setSaved([]))
      }
    }
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [])
  return saved
}

export interface ReadPacks {
  readonly packs: readonly Pack[]
  /** How many could not be read. */
  readonly damaged: number
}

/** All tender packs in this browser, whole; none where it keeps nothing. */
export async function readPacks(): Promise<ReadPacks> {
  try {
    const store = await openPacks()
    const list = await store.list()
    const read = await Promise.all(list.map(({ id }) => store.load(id).catch(() => undefined)))
    const packs = read.filter((pack) => pack !== undefined)
    return { packs, damaged: list.length - packs.length }
  } catch {
    return { packs: [], damaged: 0 }
  }
}

import { useEffect, useState } from 'preact/hooks'
import { KeptList } from '../kit/keeping/kept-list.js'
import { fill } from '../kit/words/fill.js'
import type { PackStore, Saved } from './pack-store.js'
import { UNNAMED } from './pack-words.js'

interface Choice {
  readonly store: PackStore | undefined
  readonly onOpen: (id: string) => void
}

/** The packs that are saved in this browser, to choose one. */
export function SavedChoice({ store, onOpen }: Choice) {
  const [saved, setSaved] = useState<readonly Saved[]>([])
  useEffect(() => {
    void store?.list().then(setSaved, () => {})
  }, [store])
  return saved.length === 0 ? null : (
    <section aria-labelledby="saved-packs">
      <h3 class="nhsuk-heading-s" id="saved-packs">
        {WORDS.pack.saved}
      </h3>
      <KeptList
        kept={saved}
        parameter="pack"
        unnamed={UNNAMED}
        holds={({ requirements }) => fill(WORDS.pack.requirements, { count: requirements })}
        onOpen={onOpen}
      />
    </section>
  )
}

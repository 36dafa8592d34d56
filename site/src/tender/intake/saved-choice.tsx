import { useEffect, useState } from 'preact/hooks'
import { count } from '../../search/elements.js'
import type { PackStore, Saved } from '../storage.js'
import { date } from '../documents/words.js'

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
        Or choose one saved in this browser
      </h3>
      <ul class="app-relations__list">
        {saved.map(({ id, name, changed, requirements }) => (
          <li key={id}>
            <a
              href={`?pack=${encodeURIComponent(id)}`}
              onClick={(event) => {
                event.preventDefault()
                onOpen(id)
              }}
            >
              {name || 'Pack without a name'}
            </a>{' '}
            <span class="app-relations__note">
              {count(requirements, 'requirement', 'requirements')}, changed {date(changed)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

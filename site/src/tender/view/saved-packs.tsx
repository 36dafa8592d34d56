import { useEffect, useState } from 'preact/hooks'
import type { Pack } from '../pack.js'
import type { PackStore, Saved } from '../storage.js'
import { inWords } from '../words.js'
import { Button } from './fields.js'
import { focusOn } from './focus.js'

interface SavedList {
  readonly store: PackStore
  readonly onOpen: (id: string) => void
  readonly onRemoved: (id: string) => void
  readonly say: (text: string) => void
}

/** The packs saved in this browser. */
export function SavedPacks({ store, onOpen, onRemoved, say }: SavedList) {
  const [saved, setSaved] = useState<readonly Saved[]>([])
  const [removed, setRemoved] = useState<Pack>()
  const read = () =>
    store.list().then(setSaved, () => {
      setSaved([])
    })
  useEffect(() => {
    void read()
  }, [store])
  const remove = async (id: string, name: string) => {
    setRemoved(await store.load(id).catch(() => undefined))
    await store.remove(id)
    onRemoved(id)
    await read()
    say(`${name} is deleted`)
    focusOn('saved-packs')
  }
  const putBack = async (pack: Pack) => {
    await store.save(pack, undefined)
    setRemoved(undefined)
    await read()
    say(`${pack.name} is back`)
    focusOn('saved-packs')
  }
  return saved.length === 0 && removed === undefined ? null : (
    <section class="app-box app-pack__saved" aria-labelledby="saved-packs">
      <h2 class="app-box__title" id="saved-packs" tabIndex={-1}>
        Your packs in this browser
      </h2>
      {removed !== undefined && (
        <p>
          “{removed.name}” is deleted.{' '}
          <Button variant="plain" onPress={() => void putBack(removed)}>
            Put it back
          </Button>
        </p>
      )}
      <ul class="app-list">
        {saved.map(({ id, name, changed, requirements, undecided }) => (
          <li key={id} class="app-list__item app-pack__saved-item">
            <div>
              <p class="app-pack__title">
                <a
                  href={`?pack=${id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    onOpen(id)
                  }}
                >
                  {name || 'Pack without a name'}
                </a>
              </p>
              <p class="app-meta">
                <span>Changed {inWords(changed)}</span>
                <span>
                  {requirements} requirements, {undecided === 0 ? 'all decided' : `${undecided} left to decide`}
                </span>
              </p>
            </div>
            <Button variant="plain" onPress={() => void remove(id, name)}>
              Delete<span class="nhsuk-u-visually-hidden"> {name}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

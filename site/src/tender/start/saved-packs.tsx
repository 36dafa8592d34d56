import { useDeletable } from '../../kit/keeping/deletable.js'
import type { PackStore } from '../../pack/pack-store.js'
import { UNNAMED, inWords } from '../../pack/pack-words.js'
import { Button } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import { Heard } from '../../kit/form/heard.js'

interface SavedList {
  readonly store: PackStore
  readonly onOpen: (id: string) => void
  readonly onRemoved: (id: string) => void
  readonly say: (text: string) => void
}

/** The packs saved in this browser. */
export function SavedPacks({ store, onOpen, onRemoved, say }: SavedList) {
  const { saved, notice, remove } = useDeletable(store, {
    take: async (id) => {
      const pack = await store.load(id).catch(() => undefined)
      await store.remove(id)
      onRemoved(id)
      return pack && (() => store.save(pack, undefined))
    },
    heading: 'saved-packs',
    say
  })
  return saved.length === 0 && !notice ? null : (
    <section class="app-box app-pack__saved" aria-labelledby="saved-packs">
      <h2 class="app-box__title" id="saved-packs" tabIndex={-1}>
        {WORDS.tender.saved.heading}
      </h2>
      {notice}
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
                  {name || UNNAMED}
                </a>
              </p>
              <p class="app-meta">
                <span>{fill(WORDS.tender.saved.changed, { day: inWords(changed) })}</span>
                <span>
                  {undecided === 0
                    ? fill(WORDS.tender.saved.decided, { count: requirements })
                    : fill(WORDS.tender.saved.undecided, { count: requirements, undecided })}
                </span>
              </p>
            </div>
            <Button variant="plain" onPress={() => void remove(id, name)}>
              <Heard seen={WORDS.tender.saved.delete} heard={fill(WORDS.tender.saved.deleteOf, { name })} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

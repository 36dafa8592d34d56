import { useDeletable } from '../../kit/keeping/deletable.js'
import { KeptList } from '../../kit/keeping/kept-list.js'
import { fill } from '../../kit/words/fill.js'
import type { RoadmapStore } from '../record/roadmap-store.js'

interface SavedList {
  readonly store: RoadmapStore
  readonly onOpen: (id: string) => void
  readonly onRemoved: (id: string) => void
  readonly say: (text: string) => void
}

/** The roadmaps saved in this browser. */
export function SavedRoadmaps({ store, onOpen, onRemoved, say }: SavedList) {
  const { saved, notice, remove } = useDeletable(store, {
    take: async (id) => {
      const roadmap = await store.load(id).catch(() => undefined)
      await store.remove(id)
      onRemoved(id)
      return roadmap && (() => store.save(roadmap, undefined))
    },
    heading: 'saved-roadmaps',
    say
  })
  return saved.length === 0 && !notice ? null : (
    <section class="app-box app-bids__begun" aria-labelledby="saved-roadmaps">
      <h2 class="app-box__title" id="saved-roadmaps" tabIndex={-1}>
        {WORDS.roadmap.start.saved}
      </h2>
      {notice}
      <KeptList
        kept={saved}
        parameter="roadmap"
        unnamed={WORDS.roadmap.unnamed}
        holds={({ area, answered, total }) =>
          area === undefined
            ? fill(WORDS.roadmap.start.holds, { answered, total })
            : fill(WORDS.roadmap.start.holdsFor, { area, answered, total })
        }
        onOpen={onOpen}
        onDelete={(id, name) => void remove(id, name)}
      />
    </section>
  )
}

import { Notice } from '../../kit/form/notice.js'
import { fill } from '../../kit/words/fill.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import type { Screen } from '../parts/screens.js'
import { editionOf, makeRoadmap } from '../record/make-roadmap.js'
import type { Roadmap } from '../record/roadmap-record.js'
import type { RoadmapStore } from '../record/roadmap-store.js'
import { NewRoadmap } from './new-roadmap.js'
import { RoadmapFile } from './roadmap-file.js'
import { SavedRoadmaps } from './saved-roadmaps.js'

interface Start {
  readonly data: RoadmapData
  /** Undefined where the browser keeps nothing. */
  readonly store: RoadmapStore | undefined
  readonly root: string
  /** The screen that the address asks for. */
  readonly asked: Screen | undefined
  /** What went wrong before, for the reader. */
  readonly trouble: string | undefined
  readonly say: (text: string) => void
  readonly onMake: (roadmap: Roadmap) => void
  readonly onOpen: (id: string) => void
  readonly onFile: (roadmap: Roadmap) => void
  readonly onRemoved: (id: string) => void
}

/** Where to start: a saved roadmap, a new one, or a file. */
export function RoadmapStart(start: Start) {
  const { data, store, root, asked, trouble, say, onMake, onOpen, onFile, onRemoved } = start
  const capability = data.capabilities.find(({ id }) => id === asked?.part)
  return (
    <>
      <div role="status">
        {trouble !== undefined && (
          <Notice title={WORDS.roadmap.trouble.heading}>
            <p>{trouble}</p>
          </Notice>
        )}
      </div>
      {store !== undefined && <SavedRoadmaps {...{ store, say, onOpen, onRemoved }} />}
      <section aria-labelledby="new-roadmap">
        <h2 class="nhsuk-heading-m" id="new-roadmap">
          {WORDS.roadmap.start.heading}
        </h2>
        <p>
          {capability === undefined
            ? fill(WORDS.roadmap.start.lead, { count: data.capabilities.length })
            : fill(WORDS.roadmap.start.leadTo, { capability: capability.title })}
        </p>
        <NewRoadmap
          onMake={(said) => onMake(makeRoadmap({ ...said, now: new Date(), edition: editionOf(data, root) }))}
        />
      </section>
      <RoadmapFile
        id="roadmap-file"
        label={WORDS.roadmap.start.file}
        hint={WORDS.roadmap.start.fileHint}
        data={data}
        onRead={onFile}
      />
    </>
  )
}

import { WorkStore } from '../../kit/keeping/work-store.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { answeredOf } from './answering.js'
import { migrate } from './migrate.js'
import { readRoadmap } from './read-roadmap.js'
import type { Roadmap } from './roadmap-record.js'

/** What the list of saved roadmaps shows of each. */
export interface SavedRoadmap {
  readonly id: string
  readonly name: string
  readonly area?: string
  /** ISO instant. */
  readonly changed: string
  readonly answered: number
  readonly total: number
}

/** The roadmaps saved in this browser. */
export type RoadmapStore = WorkStore<Roadmap, SavedRoadmap>

/** @throws StorageTrouble */
export function openRoadmaps(data: RoadmapData): Promise<RoadmapStore> {
  return WorkStore.open<Roadmap, SavedRoadmap>({
    name: 'handbook-roadmaps',
    part: 'roadmaps',
    read: (kept) => migrate(readRoadmap(kept), data),
    summary: (roadmap) => {
      const { id, name, area, changed } = roadmap
      return { id, name, ...(area && { area }), changed, ...answeredOf(roadmap, data.capabilities) }
    }
  })
}

import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { RoadmapData } from '../data/roadmap-data.js'
import type { Plan } from '../plan/plan.js'
import type { Roadmap } from '../record/roadmap-record.js'
import type { Screen } from './screens.js'

/** What the views of an open roadmap work with. */
export interface RoadmapDesk {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  /** Reckoned from the roadmap as it is. */
  readonly plan: Plan
  /**
   * Changes the roadmap.
   *
   * @param did what is done, for the reader: "Undo: …"
   * @param key changes that follow each other with the same key are one step: letters typed into one field
   */
  readonly change: (did: string, change: (roadmap: Roadmap) => Roadmap, key?: string) => void
  /** Says something to those who hear the page. */
  readonly say: (text: string) => void
  /** Where the site begins, with a slash at the end. */
  readonly root: string
  /**
   * Goes to a screen, and puts the focus on its heading.
   *
   * @param stays leaves the focus where it is, and takes the place of the screen before in the browser's history
   */
  readonly go: (screen: Screen, stays?: boolean) => void
  /** The address of a screen, for a link. */
  readonly addressOf: (screen: Screen) => string
}

const DESK = createContext<RoadmapDesk | undefined>(undefined)

export const RoadmapDeskProvider = DESK.Provider

export function useRoadmap(): RoadmapDesk {
  const desk = useContext(DESK)
  if (desk === undefined) {
    throw new Error('no roadmap is open here')
  }
  return desk
}

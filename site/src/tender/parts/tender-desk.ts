import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Ground } from '../../catalogue/applicability.js'
import type { Editing } from '../../kit/keeping/editing.js'
import type { Pack } from '../../pack/pack.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'

/** What the views of an open pack work with. It stays the same while the pack is open. */
export interface Desk {
  readonly editing: Editing<Pack>
  /** The title of something the catalogue names, or its id. */
  readonly titleOf: (id: string) => string
  /** Says something to those who hear the page. */
  readonly say: (text: string) => void
  /** Where the site begins. */
  readonly root: string
}

const DESK = createContext<Desk | undefined>(undefined)

export const DeskProvider = DESK.Provider

export function useDesk(): Desk {
  const desk = useContext(DESK)
  if (desk === undefined) {
    throw new Error('no pack is open here')
  }
  return desk
}

/** Why something is on the list. */
export function whyText(because: readonly Ground[], titleOf: Desk['titleOf']): string {
  const systems = because.map(({ system, inheritedFrom }) =>
    inheritedFrom === undefined || inheritedFrom === system
      ? titleOf(system)
      : fill(WORDS.tender.requirements.through, { system: titleOf(system), from: titleOf(inheritedFrom) })
  )
  return systems.length === 0
    ? WORDS.tender.requirements.own
    : fill(WORDS.tender.requirements.asked, { systems: listed(systems) })
}

import { useState } from 'preact/hooks'
import type { Decided, Pack } from '../../pack/pack.js'

/** What of a pack is shown. */
export interface Narrowing {
  readonly to: string
  readonly shows: (item: { readonly id: string }) => boolean
  /** @returns how many are shown */
  readonly narrow: (to: string) => number
}

export const EVERYTHING = 'all'

/** Shows what was decided in one way when it was asked for; what is decided from then on stays where it is, with the focus. */
export function useNarrowing({ requirements, standards, policies }: Pack): Narrowing {
  const [{ to, ids }, set] = useState<{ to: string; ids?: ReadonlySet<string> }>({ to: EVERYTHING })
  return {
    to,
    shows: ({ id }) => ids === undefined || ids.has(id),
    narrow: (to) => {
      const all: readonly (Decided & { readonly id: string })[] = [...requirements, ...standards, ...policies]
      const found = to === EVERYTHING ? all : all.filter(({ decision }) => decision === to)
      set(to === EVERYTHING ? { to } : { to, ids: new Set(found.map(({ id }) => id)) })
      return found.length
    }
  }
}

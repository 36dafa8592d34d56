import type { Pack } from '../../pack/pack.js'
import { asked } from '../scores/evaluation.js'

export const VIEWS = ['bids', 'answers', 'score', 'agree', 'price', 'result', 'letters', 'download'] as const
export type View = (typeof VIEWS)[number]

/** What an address asks the page for. */
export interface Place {
  readonly view: View
  /** A requirement's id. */
  readonly at?: string
  /** The bid that is looked at there, by id. */
  readonly bid?: string
}

/** A place with what an address says that makes no sense. */
export interface Asked extends Place {
  readonly unknown: readonly string[]
}

export function packIn(query: string): string | undefined {
  return new URLSearchParams(query).get('pack') || undefined
}

/** Reads an address as far as it makes sense; `unknown` is what does not. */
export function readPlace(query: string, pack: Pack): Asked {
  const parameters = new URLSearchParams(query)
  const view = parameters.get('view') || 'bids'
  const at = parameters.get('at') || undefined
  const bid = parameters.get('bid') || undefined
  const knowsView = VIEWS.includes(view as View)
  const knowsAt = at === undefined || asked(pack).some(({ id }) => id === at)
  return {
    view: knowsView ? (view as View) : 'bids',
    ...(at !== undefined && knowsAt && { at }),
    ...(bid !== undefined && { bid }),
    unknown: [...(knowsView ? [] : [view]), ...(knowsAt ? [] : [at])]
  }
}

export function writePlace(pack: string, { view, at, bid }: Place): string {
  const parameters = new URLSearchParams({ pack })
  if (view !== 'bids') {
    parameters.set('view', view)
  }
  if (at !== undefined) {
    parameters.set('at', at)
  }
  if (bid !== undefined) {
    parameters.set('bid', bid)
  }
  return `?${parameters}`
}

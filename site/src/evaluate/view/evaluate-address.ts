import type { Pack } from '../../pack/pack.js'
import { asked } from '../scores/evaluation.js'

export const VIEWS = ['bids', 'answers', 'score', 'agree', 'price', 'result', 'letters', 'download'] as const
export type View = (typeof VIEWS)[number]

/** What an address asks the page for. */
export interface Place {
  readonly view: View
  /** A requirement's id. */
  readonly at?: string
}

export function packIn(query: string): string | undefined {
  return new URLSearchParams(query).get('pack') || undefined
}

/** Reads an address as far as it makes sense; `unknown` is what does not. */
export function readPlace(query: string, pack: Pack): Place & { readonly unknown: readonly string[] } {
  const parameters = new URLSearchParams(query)
  const view = parameters.get('view') || 'bids'
  const at = parameters.get('at') || undefined
  const knowsView = VIEWS.includes(view as View)
  const knowsAt = at === undefined || asked(pack).some(({ id }) => id === at)
  return {
    view: knowsView ? (view as View) : 'bids',
    ...(at !== undefined && knowsAt && { at }),
    unknown: [...(knowsView ? [] : [view]), ...(knowsAt ? [] : [at])]
  }
}

export function writePlace(pack: string, { view, at }: Place): string {
  const parameters = new URLSearchParams({ pack })
  if (view !== 'bids') {
    parameters.set('view', view)
  }
  if (at !== undefined) {
    parameters.set('at', at)
  }
  return `?${parameters}`
}

import { element } from '../../kit/dom/element.js'
import type { Highlighter } from '../engine/highlight.js'
import type { Manifest } from '../engine/manifest.js'
import type { Name } from '../engine/shard.js'

/** A text with what was looked for marked. */
export function marked(text: string, highlighter: Highlighter): (Node | string)[] {
  return highlighter.pieces(text).map(({ text, found }) => (found ? element('mark', {}, text) : text))
}

/** What a page is: its kind, and its status where that matters. */
export function about({ kind, label }: Name, { kinds, labels }: Manifest): string[] {
  return [kinds[kind], labels[label - 1]].filter(Boolean) as string[]
}

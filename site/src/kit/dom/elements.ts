import type { Highlighter } from '../../search/engine/highlight.js'
import type { Manifest } from '../../search/engine/manifest.js'
import type { Card } from '../../search/engine/shard.js'

type Attributes = Readonly<Record<string, string | number | boolean>>

/** An element of a page. Text is only ever set as text. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, String(value))
  }
  made.append(...children)
  return made
}

/** A text with what was looked for marked. */
export function marked(text: string, highlighter: Highlighter): (Node | string)[] {
  return highlighter.pieces(text).map(({ text, found }) => (found ? element('mark', {}, text) : text))
}

/** What a document is: its kind, its status where that matters, and the page it is part of. */
export function about({ kind, label, parent }: Card, { kinds, labels }: Manifest): string[] {
  return [kinds[kind], labels[label - 1], parent].filter((part) => part !== undefined && part !== '') as string[]
}

/** Says a number of things. */
export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

/** Calls once it has been quiet for a while. */
export function quietly(milliseconds: number): (call: () => void) => void {
  let timer: ReturnType<typeof setTimeout>
  return (call) => {
    clearTimeout(timer)
    timer = setTimeout(call, milliseconds)
  }
}

/** Says something to those who listen to the page. */
export function announcer(after: HTMLElement): (text: string) => void {
  const status = element('p', { role: 'status', class: 'nhsuk-u-visually-hidden' })
  const wait = quietly(700)
  after.append(status)
  return (text) => wait(() => (status.textContent = text))
}

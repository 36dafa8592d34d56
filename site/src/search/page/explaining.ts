import type { Engine } from '../engine/engine.js'
import type { ExpandedQuery } from '../engine/expansion.js'
import type { Highlighter } from '../engine/highlight.js'
import { LONGEST, beginning, excerpt, reasons, type Reason } from './excerpts.js'

/** A result that shows none of the words, and where it is summed up. */
export interface Silent {
  readonly documents: readonly number[]
  readonly summary: HTMLElement
}

/** How what is said of a result is written. */
export interface Writing {
  readonly alsoCalled: (names: readonly string[]) => string
  readonly marked: (text: string) => (Node | string)[]
}

/** How far from the screen a result is looked at already. */
const NEAR = '300px'
const SHORTEST = 60
const STEP = 20

/** Says in the place of summaries why results are there, as they come near the screen; nothing on the page moves. */
export function explain(
  silent: readonly Silent[],
  query: ExpandedQuery,
  engine: Engine,
  highlighter: Highlighter,
  { alsoCalled, marked }: Writing
): void {
  const observer = new IntersectionObserver(
    (entries) => {
      const near = entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target)
      near.forEach((summary) => observer.unobserve(summary))
      tell(silent.filter(({ summary }) => near.includes(summary))).catch(() => {})
    },
    { rootMargin: NEAR }
  )
  silent.forEach(({ summary }) => observer.observe(summary))

  async function tell(some: readonly Silent[]): Promise<void> {
    const results = some.map(({ documents }) => documents)
    const found = await reasons(results, query, engine, highlighter)
    found.forEach((reason, at) => reason && fit(some[at]!.summary, reason))
  }

  /** Puts as much as there is room for. */
  function fit(summary: HTMLElement, reason: Reason): void {
    const room = summary.offsetHeight
    const text = 'line' in reason ? reason.line : `${alsoCalled(reason.names)} ${summary.textContent}`
    summary.style.minHeight = `${room}px`
    let longest = LONGEST
    do {
      const shown = 'line' in reason ? excerpt(text, highlighter, longest) : beginning(text, longest)
      summary.replaceChildren(...marked(shown))
      longest -= STEP
    } while (summary.offsetHeight > room && longest >= SHORTEST)
  }
}

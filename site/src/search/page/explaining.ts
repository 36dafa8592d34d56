import type { Engine } from '../engine/engine.js'
import type { ExpandedQuery } from '../engine/expansion.js'
import type { Highlighter } from '../engine/highlight.js'
import { LONGEST, excerpt, reasons, type Reason } from './excerpts.js'

/** A result that shows none of the words, and where it is summed up. */
export interface Silent {
  readonly documents: readonly number[]
  readonly summary: HTMLElement
}

const SHORTEST = 80
const STEP = 20

/** Says in the place of summaries why results are there; nothing on the page moves. @param write what is shown of a reason */
export async function explain(
  silent: readonly Silent[],
  query: ExpandedQuery,
  engine: Engine,
  highlighter: Highlighter,
  write: (reason: Reason) => (Node | string)[]
): Promise<void> {
  const results = silent.map(({ documents }) => documents)
  const found = await reasons(results, query, engine, highlighter)
  found.forEach((reason, at) => reason && fit(silent[at]!.summary, reason))

  /** Puts as much of an excerpt as there is room for. */
  function fit(summary: HTMLElement, reason: Reason): void {
    const room = summary.offsetHeight
    summary.style.minHeight = `${room}px`
    let longest = LONGEST
    do {
      summary.replaceChildren(...write(shortened(reason, longest)))
      longest -= STEP
    } while (summary.offsetHeight > room && longest >= SHORTEST)
  }

  function shortened(reason: Reason, longest: number): Reason {
    return 'line' in reason ? { line: excerpt(reason.line, highlighter, longest) } : reason
  }
}

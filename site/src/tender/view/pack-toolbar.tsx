import { useEffect, useRef } from 'preact/hooks'
import type { Edited } from '../../kit/keeping/editing.js'
import type { Share } from '../../pack/progress.js'
import { fill } from '../../kit/words/fill.js'
import { UndoButtons } from '../../kit/keeping/undo-buttons.js'
import type { Pack } from '../../pack/pack.js'
import { useDesk } from '../parts/tender-desk.js'

interface Bar {
  readonly edited: Edited<Pack>
  readonly progress: Share
  /** How many kinds of things there are to look at. */
  readonly warnings: number
  readonly onGo: (id: string) => void
}

/** Stays in view: what is left, and the way back. */
export function Toolbar({ edited, progress: { decided, total }, warnings, onGo }: Bar) {
  const { editing, say } = useDesk()
  const bar = useRef<HTMLDivElement>(null)
  const go = (event: Event, id: string) => {
    event.preventDefault()
    onGo(id)
  }
  useEffect(() => tellHeight(bar.current!), [])
  return (
    <div class="app-pack__bar" ref={bar} role="region" aria-label={WORDS.tender.bar.label}>
      <div class="app-pack__progress">
        <p id="progress-words">
          {decided === total ? WORDS.tender.bar.decided : fill(WORDS.tender.bar.left, { left: total - decided, total })}
        </p>
        <progress aria-labelledby="progress-words" max={total} value={decided} />
      </div>
      <p class="app-pack__to-check">
        <a href="#checks" onClick={(event) => go(event, 'checks')}>
          {fill(WORDS.tender.bar.checks, { count: warnings })}
        </a>
      </p>
      <p class="app-pack__kept">{WORDS.keeping.state[edited.keeping]}</p>
      <div class="app-pack__tools">
        <UndoButtons editing={editing} edited={edited} say={say} />
        <a class="nhsuk-button nhsuk-button--small" href="#download" onClick={(event) => go(event, 'download')}>
          {WORDS.tender.bar.download}
        </a>
      </div>
    </div>
  )
}

/** What is jumped to, or has the focus, stops below the bar, however many lines it has. */
function tellHeight(bar: HTMLElement): () => void {
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => style.setProperty('--app-pack-bar', `${bar.offsetHeight}px`))
  observer.observe(bar)
  return () => observer.disconnect()
}

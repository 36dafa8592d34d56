import type { ComponentChildren } from 'preact'
import { useRoadmap } from './roadmap-desk.js'
import type { Screen } from './screens.js'

interface Link {
  readonly to: Screen
  readonly class?: string
  readonly children: ComponentChildren
}

/** A link to another screen of the open roadmap. */
export function ScreenLink({ to, class: look, children }: Link) {
  const { addressOf, go } = useRoadmap()
  return (
    <a
      class={look}
      href={addressOf(to)}
      onClick={(event) => {
        if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
          event.preventDefault()
          go(to)
        }
      }}
    >
      {children}
    </a>
  )
}

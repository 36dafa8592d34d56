import type { ComponentChildren } from 'preact'
import { useRoadmap } from './roadmap-desk.js'
import type { Screen } from './screens.js'

interface LinkParts {
  readonly to: Screen
  readonly class?: string
  readonly current?: boolean
  readonly children: ComponentChildren
}

/** Leads to a screen of the open roadmap. */
export function ScreenLink({ to, class: name, current = false, children }: LinkParts) {
  const { addressOf, go } = useRoadmap()
  return (
    <a
      class={name}
      href={addressOf(to)}
      aria-current={current ? 'page' : undefined}
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

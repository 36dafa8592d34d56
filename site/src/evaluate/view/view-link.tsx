import type { ComponentChildren } from 'preact'
import type { Place } from './evaluate-address.js'
import { useDesk } from './evaluate-desk.js'

interface LinkParts {
  readonly to: Place
  readonly class?: string
  readonly children: ComponentChildren
}

/** A link to another view of the evaluation. */
export function Link({ to, class: looks, children }: LinkParts) {
  const { go, href } = useDesk()
  return (
    <a
      href={href(to)}
      class={looks}
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

import type { ComponentChildren } from 'preact'
import type { Place } from './evaluate-address.js'
import { useDesk } from './evaluate-desk.js'

/** A link to another view of the evaluation. */
export function Link({ to, children }: { readonly to: Place; readonly children: ComponentChildren }) {
  const { go, href } = useDesk()
  return (
    <a
      href={href(to)}
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

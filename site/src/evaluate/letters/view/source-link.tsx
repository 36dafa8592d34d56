import type { ComponentChildren } from 'preact'
import { Link } from '../../view/view-link.js'
import type { Source, Where } from '../source.js'
import { letterPlaces } from './letter-places.js'

/** A link to where something can be looked up or mended. */
export function PlaceLink({ to, children }: { readonly to: Where; readonly children: ComponentChildren }) {
  if ('view' in to) {
    return <Link to={to}>{children}</Link>
  }
  if ('page' in to) {
    return <a href={letterPlaces().root + to.page}>{children}</a>
  }
  return (
    <a
      href={`#${to.field}`}
      onClick={(event) => {
        event.preventDefault()
        reach(to.field)
      }}
    >
      {children}
    </a>
  )
}

/** What something rests on, each with its place. */
export function Sources({ from }: { readonly from: readonly Source[] }) {
  const each = from.filter(({ text }, at) => from.findIndex((other) => other.text === text) === at)
  return (
    <ul class="app-letters__from">
      {each.map(({ text, where }) => (
        <li key={text}>{where === undefined ? text : <PlaceLink to={where}>{text}</PlaceLink>}</li>
      ))}
    </ul>
  )
}

/** Puts the focus on a field, and opens what it is folded in. A date begins with its day. */
function reach(id: string): void {
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  const first = field?.matches('input, textarea, select') ? field : field?.querySelector('input')
  first?.focus()
}

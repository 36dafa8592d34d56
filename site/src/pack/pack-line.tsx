import type { ComponentChildren } from 'preact'
import type { Pack } from './pack.js'
import { date } from '../kit/words/dates.js'

/** Says which pack this is. */
export function PackLine({ pack, children }: { readonly pack: Pack; readonly children?: ComponentChildren }) {
  const { name, buyer, reference, edition } = pack
  return (
    <p class="app-meta">
      <span>{name || 'Pack without a name'}</span>
      {buyer && <span>{buyer}</span>}
      {reference && <span>{reference}</span>}
      <span>
        Edition of {date(edition.day)}, {edition.handbook}
      </span>
      {children && <span>{children}</span>}
    </p>
  )
}

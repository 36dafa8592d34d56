import type { ComponentChildren } from 'preact'
import { date } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import { UNNAMED } from './pack-words.js'
import type { Pack } from './pack.js'

/** Says which pack this is. */
export function PackLine({ pack, children }: { readonly pack: Pack; readonly children?: ComponentChildren }) {
  const { name, buyer, reference, edition } = pack
  return (
    <p class="app-meta">
      <span>{name || UNNAMED}</span>
      {buyer && <span>{buyer}</span>}
      {reference && <span>{reference}</span>}
      <span>{fill(WORDS.pack.edition, { day: date(edition.day), handbook: edition.handbook })}</span>
      {children && <span>{children}</span>}
    </p>
  )
}

import { fill } from '../../../kit/words/fill.js'
import type { LotStandings } from '../../award/lot-standing.js'

interface Parts {
  readonly of: LotStandings
  readonly id: string
  readonly text: string
}

/** The heading of a part of a result: below that of its lot, where there is one. */
export function PartHeading({ of, id, text }: Parts) {
  const Level = of.lot === undefined ? 'h3' : 'h4'
  return (
    <Level class={`nhsuk-heading-${of.lot === undefined ? 'm' : 's'}`} id={id}>
      {text}
      {of.lot && (
        <span class="nhsuk-u-visually-hidden"> {fill(WORDS.evaluate.result.inLot, { lot: of.lot.name })}</span>
      )}
    </Level>
  )
}

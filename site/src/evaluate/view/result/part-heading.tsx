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
    </Level>
  )
}

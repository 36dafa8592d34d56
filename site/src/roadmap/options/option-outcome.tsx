import { standsAs, type Weighed } from './weigh.js'

const WHY = WORDS.roadmap.options.why

const COLOURS = { fits: 'green', 'may-fit': 'blue', against: 'orange', unknown: 'grey', unasked: 'grey' } as const

/** How an option stands, and which statements say so. */
export function OptionOutcome({ weighed }: { readonly weighed: Weighed }) {
  const { option, holds, fails, open } = weighed
  const stands = standsAs(weighed)
  return (
    <li>
      <p>
        <strong>{option.title}</strong> <strong class={`nhsuk-tag nhsuk-tag--${COLOURS[stands]}`}>{WHY[stands]}</strong>
      </p>
      <dl class="app-guide__why">
        <Statements title={WHY.holds} of={holds} />
        <Statements title={WHY.fails} of={fails} />
        <Statements title={WHY.open} of={open} />
      </dl>
    </li>
  )
}

function Statements({ title, of }: { readonly title: string; readonly of: readonly string[] }) {
  return of.length === 0 ? null : (
    <div>
      <dt>{title}</dt>
      {of.map((statement) => (
        <dd key={statement}>{statement}</dd>
      ))}
    </div>
  )
}

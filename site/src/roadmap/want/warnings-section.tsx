import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import type { TargetWarning } from './target-warnings.js'
import { warningAdvice, warningText, warningsHeading } from './warning-words.js'

const FEW = 5

/** What to look at in the targets: a box for each kind. */
export function WarningsSection({ warnings }: { readonly warnings: readonly TargetWarning[] }) {
  const kinds = new Set(warnings.map(({ kind }) => kind))
  return (
    <section aria-labelledby="target-warnings">
      <h3 class="nhsuk-heading-m" id="target-warnings">
        {WORDS.roadmap.want.warnings.heading}
      </h3>
      {kinds.size === 0 && <p>{WORDS.roadmap.want.warnings.none}</p>}
      {[...kinds].map((kind) => (
        <Kind key={kind} kind={kind} warnings={warnings.filter((warning) => warning.kind === kind)} />
      ))}
    </section>
  )
}

function Kind({
  kind,
  warnings
}: {
  readonly kind: TargetWarning['kind']
  readonly warnings: readonly TargetWarning[]
}) {
  return (
    <div class="app-want__warning">
      <h4 class="nhsuk-heading-s">{warningsHeading(kind, warnings.length)}</h4>
      {warnings.length <= FEW ? (
        <List warnings={warnings} />
      ) : (
        <details class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">
              {fill(WORDS.roadmap.want.warnings.all, { count: warnings.length })}
            </span>
          </summary>
          <div class="nhsuk-details__text">
            <List warnings={warnings} />
          </div>
        </details>
      )}
      <p>{warningAdvice(kind)}</p>
    </div>
  )
}

function List({ warnings }: { readonly warnings: readonly TargetWarning[] }) {
  const { data, roadmap, plan } = useRoadmap()
  return (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {warnings.map((warning) => (
        <li key={`${warning.organisation} ${warning.capability}`}>
          <ScreenLink to={{ name: 'want', part: warning.capability }}>
            {warningText(data, roadmap, plan.starts, warning)}
          </ScreenLink>
        </li>
      ))}
    </ul>
  )
}

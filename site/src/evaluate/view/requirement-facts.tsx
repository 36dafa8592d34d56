import { LEVELS, checked, form, passMark, percentage } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import { levelColour } from '../../pack/tag-colours.js'
import { weightOf } from '../scores/evaluation.js'

/** What was asked, and what earns which score. */
export function RequirementFacts({ requirement }: { readonly requirement: Requirement }) {
  const { code, text } = requirement
  const mark = passMark(text.scoring)
  return (
    <section class="app-bids__requirement" aria-labelledby="requirement">
      <h3 class="nhsuk-heading-m" id="requirement" tabIndex={-1}>
        <span class="nhsuk-caption-m">{code}</span> {text.title}
      </h3>
      <p class="app-tags">
        <strong class={`nhsuk-tag nhsuk-tag--${levelColour[text.level]}`}>{LEVELS[text.level]}</strong>{' '}
        <strong class="nhsuk-tag nhsuk-tag--white">
          {text.scoring.kind === 'pass-fail' ? 'Pass or fail' : `Weight ${percentage(weightOf(requirement))}`}
        </strong>
      </p>
      <p class="app-bids__statement">{text.statement}</p>
      <dl class="nhsuk-summary-list app-facts">
        <Fact title="Question">{text.question}</Fact>
        <Fact title="Form of the answer">{form(text.response)}</Fact>
        {text.evidence !== undefined && text.evidence.length > 0 && (
          <Fact title="Evidence wanted">{text.evidence.join('; ')}</Fact>
        )}
        <Fact title="How to check">{checked(requirement)}</Fact>
      </dl>
      <details class="nhsuk-details" open>
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">What earns each score</span>
        </summary>
        <div class="nhsuk-details__text">
          <ol class="app-bids__bands" start={0}>
            {text.scoring.bands.map((band, score) => (
              <li key={score} value={score}>
                {band}
                {score === mark && <strong> Passes from here.</strong>}
              </li>
            ))}
          </ol>
        </div>
      </details>
    </section>
  )
}

function Fact({ title, children }: { readonly title: string; readonly children: preact.ComponentChildren }) {
  return (
    <div class="nhsuk-summary-list__row">
      <dt class="nhsuk-summary-list__key">{title}</dt>
      <dd class="nhsuk-summary-list__value">{children}</dd>
    </div>
  )
}

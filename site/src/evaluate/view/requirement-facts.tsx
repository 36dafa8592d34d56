import { fill } from '../../kit/words/fill.js'
import { LEVEL_TITLES, checked, form, passMark, percentage } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import { LEVEL_COLOURS } from '../../catalogue/choices.js'
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
        <strong class={`nhsuk-tag nhsuk-tag--${LEVEL_COLOURS[text.level]}`}>{LEVEL_TITLES[text.level]}</strong>{' '}
        <strong class="nhsuk-tag nhsuk-tag--white">
          {text.scoring.kind === 'pass-fail'
            ? WORDS.evaluate.facts.passOrFail
            : fill(WORDS.evaluate.facts.weight, { weight: percentage(weightOf(requirement)) })}
        </strong>
      </p>
      <p class="app-bids__statement">{text.statement}</p>
      <dl class="nhsuk-summary-list app-facts">
        <Fact title={WORDS.evaluate.facts.question}>{text.question}</Fact>
        <Fact title={WORDS.evaluate.facts.form}>{form(text.response)}</Fact>
        {text.evidence !== undefined && text.evidence.length > 0 && (
          <Fact title={WORDS.evaluate.facts.evidence}>{text.evidence.join('; ')}</Fact>
        )}
        <Fact title={WORDS.evaluate.facts.check}>{checked(requirement)}</Fact>
      </dl>
      <details class="nhsuk-details" open>
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{WORDS.evaluate.facts.scores}</span>
        </summary>
        <div class="nhsuk-details__text">
          <ol class="app-bids__bands" start={0}>
            {text.scoring.bands.map((band, score) => (
              <li key={score} value={score}>
                {band}
                {score === mark && <strong> {WORDS.evaluate.facts.passes}</strong>}
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

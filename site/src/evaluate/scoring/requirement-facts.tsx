import type { ComponentChildren } from 'preact'
import { LEVEL_COLOURS } from '../../catalogue/choices.js'
import { memo } from '../../kit/form/memo.js'
import { fill } from '../../kit/words/fill.js'
import { LEVEL_TITLES, checked, form, passMark, percentage } from '../../pack/document-words.js'
import type { Requirement } from '../../pack/pack.js'
import { weightOf } from '../scores/evaluation.js'

const SAYS = WORDS.evaluate.facts

/** What was asked, and what earns which score. What is looked up now and then is folded. */
export const RequirementFacts = memo<{ readonly requirement: Requirement }>(({ requirement }) => {
  const { code, text } = requirement
  const mark = passMark(text.scoring)
  return (
    <section aria-labelledby="requirement">
      <h3 class="app-score__title" id="requirement" tabIndex={-1}>
        <span class="app-score__code">{code}</span> {text.title}
      </h3>
      <p class="app-tags">
        <strong class={`nhsuk-tag nhsuk-tag--${LEVEL_COLOURS[text.level]}`}>{LEVEL_TITLES[text.level]}</strong>{' '}
        <strong class="nhsuk-tag nhsuk-tag--white">
          {text.scoring.kind === 'pass-fail'
            ? SAYS.passOrFail
            : fill(SAYS.weight, { weight: percentage(weightOf(requirement)) })}
        </strong>
      </p>
      <p class="app-score__statement">{text.statement}</p>
      <dl class="app-score__facts">
        <Fact title={SAYS.question}>{text.question}</Fact>
      </dl>
      <details class="nhsuk-details app-score__fold" open={isWide()}>
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{SAYS.scores}</span>
        </summary>
        <ol class="app-score__bands" start={0}>
          {text.scoring.bands.map((band, score) => (
            <li key={score} value={score}>
              {band}
              {score === mark && <strong> {SAYS.passes}</strong>}
            </li>
          ))}
        </ol>
      </details>
      <details class="nhsuk-details app-score__fold">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{SAYS.more}</span>
        </summary>
        <dl class="app-score__facts">
          <Fact title={SAYS.form}>{form(text.response)}</Fact>
          {text.evidence !== undefined && text.evidence.length > 0 && (
            <Fact title={SAYS.evidence}>{text.evidence.join('; ')}</Fact>
          )}
          <Fact title={SAYS.check}>{checked(requirement)}</Fact>
        </dl>
      </details>
    </section>
  )
})

function Fact({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Whether the requirement stands beside the answers. As in the styles. */
function isWide(): boolean {
  return matchMedia('(width >= 60rem)').matches
}

import { date } from '../../../kit/words/dates.js'
import { Notice } from '../../../kit/form/notice.js'
import { fill } from '../../../kit/words/fill.js'
import { useDesk } from '../evaluate-desk.js'
import { CostSection } from './cost-section.js'
import { FormulaSection } from './formula-section.js'
import { LotsSection } from './lots-section.js'
import { PricesSection } from './prices-section.js'
import { SharesSection } from './shares-section.js'

const SAYS = WORDS.evaluate.price

/** How price and quality become one score, and what the suppliers ask. */
export function PriceView() {
  const { late } = useDesk().evaluation.award.scheme
  const law = document.querySelector<HTMLElement>('[data-law]')?.dataset['law']
  return (
    <>
      <p class="app-lead">{SAYS.lead}</p>
      {late !== undefined && (
        <Notice title={SAYS.lateTitle}>
          <p>{fill(WORDS.evaluate.result.late, { day: date(late) })}</p>
        </Notice>
      )}
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{SAYS.advantageous}</span>
        </summary>
        <div class="nhsuk-details__text">
          <p>{SAYS.advantageousText}</p>
          <p>{SAYS.advantageousRules}</p>
          {law !== undefined && (
            <p>
              <a href={law}>{SAYS.advantageousMore}</a>
            </p>
          )}
        </div>
      </details>
      <FormulaSection />
      <SharesSection />
      <LotsSection />
      <PricesSection />
      <CostSection />
    </>
  )
}

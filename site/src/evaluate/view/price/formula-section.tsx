import { PRICE_FORMULAS } from '../../scheme/award-scheme.js'
import { withScheme } from '../../award/award-edits.js'
import { SmallRadios } from '../../../kit/form/fields.js'
import { useDesk } from '../evaluate-desk.js'
import { FormulaExample } from './formula-example.js'

const SAYS = WORDS.evaluate.formulas

/** The formula, what it does, and when it misleads. */
export function FormulaSection() {
  const { evaluation, change } = useDesk()
  const { formula } = evaluation.award.scheme
  const { name, how, reckoned, traps } = SAYS[formula]
  return (
    <section class="app-price__part" aria-labelledby="formula">
      <h3 class="nhsuk-heading-m" id="formula">
        {SAYS.heading}
      </h3>
      <SmallRadios
        name="formula"
        legend={SAYS.legend}
        value={formula}
        choices={PRICE_FORMULAS.map((one) => [one, SAYS[one].name] as const)}
        onChoose={(formula) => change(withScheme(evaluation, { formula }, new Date().toISOString()))}
      />
      <div class="app-price__formula" role="region" aria-labelledby="formula-name">
        <h4 class="nhsuk-heading-s" id="formula-name">
          {name}
        </h4>
        <p>{how}</p>
        <p class="app-price__reckoned">{reckoned}</p>
        <FormulaExample />
        <h5 class="nhsuk-heading-xs">{SAYS.misleads}</h5>
        <ul class="nhsuk-list nhsuk-list--bullet">
          {Object.values(traps).map((trap) => (
            <li key={trap}>{trap}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}

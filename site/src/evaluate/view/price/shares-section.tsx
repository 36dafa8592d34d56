import { fill } from '../../../kit/words/fill.js'
import { withScheme, withoutLimit } from '../../award/award-edits.js'
import type { AwardScheme } from '../../scheme/award-scheme.js'
import { useDesk } from '../evaluate-desk.js'
import { CountField, PercentField, PoundsField } from './number-field.js'

const SAYS = WORDS.evaluate.price
const WHOLE = 100

/** The split, the limits, and how costs of several years are added up. */
export function SharesSection() {
  const { evaluation, change } = useDesk()
  const { scheme } = evaluation.award
  const now = () => new Date().toISOString()
  const set = (to: Partial<AwardScheme>) => change(withScheme(evaluation, to, now()))
  const limit = (which: 'leastQuality' | 'most', value: number | undefined) =>
    value === undefined ? change(withoutLimit(evaluation, which, now())) : set({ [which]: value })
  return (
    <section class="app-price__part" aria-labelledby="shares">
      <h3 class="nhsuk-heading-m" id="shares">
        {SAYS.split}
      </h3>
      <div class="app-price__fields">
        {scheme.formula === 'quality-per-pound' ? (
          <p>{SAYS.noSplit}</p>
        ) : (
          <PercentField
            {...{ id: 'quality-share', label: SAYS.quality, least: 0, most: WHOLE, value: scheme.quality }}
            hint={fill(SAYS.qualityHint, { price: WHOLE - scheme.quality })}
            onAmount={(quality) => quality !== undefined && set({ quality })}
          />
        )}
        <PercentField
          {...{ id: 'least-quality', label: SAYS.leastQuality, hint: SAYS.leastQualityHint, least: 0, most: WHOLE }}
          value={scheme.leastQuality}
          onAmount={(least) => limit('leastQuality', least)}
        />
        <PoundsField
          {...{ id: 'most-cost', label: SAYS.most, hint: SAYS.mostHint, value: scheme.most }}
          onAmount={(most) => limit('most', most)}
        />
      </div>
      <h3 class="nhsuk-heading-m">{SAYS.years}</h3>
      <div class="app-price__fields">
        <CountField
          {...{ id: 'years', label: SAYS.yearCount, hint: SAYS.yearCountHint, least: 1, most: 25 }}
          value={scheme.years}
          onAmount={(years) => years !== undefined && set({ years })}
        />
        <PercentField
          {...{ id: 'indexation', label: SAYS.indexation, hint: SAYS.indexationHint, least: -50, most: WHOLE }}
          value={scheme.indexation}
          onAmount={(indexation) => set({ indexation: indexation ?? 0 })}
        />
        <PercentField
          {...{ id: 'discount', label: SAYS.discount, hint: SAYS.discountHint, least: 0, most: WHOLE }}
          value={scheme.discount}
          onAmount={(discount) => set({ discount: discount ?? 0 })}
        />
      </div>
    </section>
  )
}

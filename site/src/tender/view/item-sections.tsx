import type { PolicyItem, StandardItem } from '../../pack/pack.js'
import { useDesk } from '../parts/tender-desk.js'
import { pieces } from '../../kit/words/fill.js'
import { PolicyRow, StandardRow } from './item-rows.js'
import { KeepButton } from '../parts/keep-button.js'

interface Items<T> {
  readonly items: readonly T[]
  readonly shows: (item: T) => boolean
}

export function StandardsSection({ items, shows }: Items<StandardItem>) {
  const { root } = useDesk()
  return (
    <section class="app-pack__section" aria-labelledby="standards">
      <h2 class="nhsuk-heading-m" id="standards" tabIndex={-1}>
        {WORDS.tender.standards.heading}
      </h2>
      <p>
        {pieces(WORDS.tender.standards.lead, {
          applies: <a href={`${root}applies/`}>{WORDS.tender.standards.applies}</a>
        })}
      </p>
      <div class="app-pack__tools">
        <KeepButton
          part="standards"
          of={items.filter(({ group }) => group === 'mandated')}
          words={WORDS.tender.keep.mandated}
        />
        <KeepButton part="standards" of={items} words={WORDS.tender.keep.all} />
      </div>
      <ol class="app-pack__list">
        {items.filter(shows).map((standard) => (
          <StandardRow key={standard.id} standard={standard} />
        ))}
      </ol>
    </section>
  )
}

export function PoliciesSection({ items, shows }: Items<PolicyItem>) {
  return (
    <section class="app-pack__section" aria-labelledby="policies">
      <h2 class="nhsuk-heading-m" id="policies" tabIndex={-1}>
        {WORDS.tender.policies.heading}
      </h2>
      <p>{WORDS.tender.policies.lead}</p>
      <div class="app-pack__tools">
        <KeepButton part="policies" of={items} words={WORDS.tender.keep.all} />
      </div>
      <ol class="app-pack__list">
        {items.filter(shows).map((policy) => (
          <PolicyRow key={policy.id} policy={policy} />
        ))}
      </ol>
    </section>
  )
}

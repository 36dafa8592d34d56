import type { PolicyItem, StandardItem } from '../../pack/pack.js'
import { useDesk } from '../parts/tender-desk.js'
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
        Standards
      </h2>
      <p>
        Comply or explain: keep each standard, or say why you leave it out. Standards that bind a care setting whatever
        the system are not here; <a href={`${root}applies/`}>look them up for your case</a>.
      </p>
      <div class="app-pack__tools">
        <KeepButton part="standards" of={items.filter(({ group }) => group === 'mandated')} what="every mandated one" />
        <KeepButton part="standards" of={items} what="all that is left" />
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
        Policies
      </h2>
      <p>The policies behind these standards and requirements, and what they oblige you to do.</p>
      <div class="app-pack__tools">
        <KeepButton part="policies" of={items} what="all that is left" />
      </div>
      <ol class="app-pack__list">
        {items.filter(shows).map((policy) => (
          <PolicyRow key={policy.id} policy={policy} />
        ))}
      </ol>
    </section>
  )
}

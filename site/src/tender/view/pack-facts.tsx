import type { Pack } from '../../pack/pack.js'
import { inWords } from '../../pack/pack-words.js'
import { listed } from '../../kit/words/listed.js'
import { useDesk } from '../parts/tender-desk.js'
import { TextInput } from '../../kit/form/fields.js'

/** What the pack is for, and what it is called. */
export function PackFacts({ pack }: { readonly pack: Pack }) {
  const { editing, titleOf } = useDesk()
  const { systems, settings, day, role } = pack.question
  const set = (field: 'buyer' | 'reference', value: string) =>
    editing.change(
      field === 'buyer' ? 'the buyer' : 'the reference',
      ({ [field]: _, ...pack }) => (value === '' ? pack : { ...pack, [field]: value }),
      field
    )
  return (
    <>
      <p class="app-pack__question">
        For {listed(systems.map(titleOf)) || 'any system'}
        {settings.length > 0 && `, used in ${listed(settings.map(titleOf))}`}
        {role !== undefined && `, bought by: ${titleOf(role)}`}, as it applies on {inWords(day)}. Made from{' '}
        {pack.edition.handbook}, edition of {inWords(pack.edition.day)}.
      </p>
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">Name, buyer and reference</span>
        </summary>
        <div class="nhsuk-details__text">
          <TextInput
            id="pack-name"
            label="Name of the pack"
            value={pack.name}
            onInput={(name) => editing.change('the name of the pack', (pack) => ({ ...pack, name }), 'name')}
          />
          <TextInput
            id="pack-buyer"
            label="Buyer (optional)"
            value={pack.buyer ?? ''}
            onInput={(value) => set('buyer', value)}
          />
          <TextInput
            id="pack-reference"
            label="Your reference (optional)"
            value={pack.reference ?? ''}
            onInput={(value) => set('reference', value)}
          />
        </div>
      </details>
    </>
  )
}

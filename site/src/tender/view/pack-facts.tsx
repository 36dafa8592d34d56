import type { Question } from '../../catalogue/applicability.js'
import type { Pack } from '../../pack/pack.js'
import { inWords } from '../../pack/pack-words.js'
import { fill } from '../../kit/words/fill.js'
import { PurposeLine } from '../parts/purpose-line.js'
import { listed } from '../../kit/words/listed.js'
import { useDesk } from '../parts/tender-desk.js'
import { TextInput } from '../../kit/form/fields.js'

/** What the pack is for, and what it is called. */
export function PackFacts({ pack }: { readonly pack: Pack }) {
  const { editing, titleOf, root } = useDesk()
  const set = (field: 'buyer' | 'reference', value: string) =>
    editing.change(
      field === 'buyer' ? WORDS.tender.did.buyer : WORDS.tender.did.reference,
      ({ [field]: _, ...pack }) => (value === '' ? pack : { ...pack, [field]: value }),
      field
    )
  return (
    <>
      <p class="app-pack__question">
        {asked(pack.question, titleOf)}{' '}
        {fill(WORDS.tender.facts.madeFrom, { handbook: pack.edition.handbook, day: inWords(pack.edition.day) })}
      </p>
      {pack.purpose && (
        <p class="app-pack__question">
          <PurposeLine purpose={pack.purpose} root={root} />
        </p>
      )}
      <details class="nhsuk-details">
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">{WORDS.tender.facts.heading}</span>
        </summary>
        <div class="nhsuk-details__text">
          <TextInput
            id="pack-name"
            label={WORDS.tender.facts.name}
            value={pack.name}
            onInput={(name) => editing.change(WORDS.tender.did.name, (pack) => ({ ...pack, name }), 'name')}
          />
          <TextInput
            id="pack-buyer"
            label={WORDS.tender.facts.buyer}
            value={pack.buyer ?? ''}
            onInput={(value) => set('buyer', value)}
          />
          <TextInput
            id="pack-reference"
            label={WORDS.tender.facts.reference}
            value={pack.reference ?? ''}
            onInput={(value) => set('reference', value)}
          />
        </div>
      </details>
    </>
  )
}

/** What was asked when the pack was made. */
function asked({ systems, settings, day, role }: Question, titleOf: (id: string) => string): string {
  const said = { systems: listed(systems.map(titleOf)) || WORDS.tender.facts.anySystem, day: inWords(day) }
  const used = { ...said, settings: listed(settings.map(titleOf)) }
  if (role !== undefined) {
    const bought = { ...used, role: titleOf(role) }
    return settings.length > 0
      ? fill(WORDS.tender.facts.forUsedBought, bought)
      : fill(WORDS.tender.facts.forBought, bought)
  }
  return settings.length > 0 ? fill(WORDS.tender.facts.forUsed, used) : fill(WORDS.tender.facts.for, said)
}

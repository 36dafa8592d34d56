import { fill } from '../../../kit/words/fill.js'
import { useDesk } from '../../view/evaluate-desk.js'
import { DAY_NOTES, SENDER_NOTES, SUPPLIER_NOTES, type SenderNote, type SupplierNote } from '../award-notes.js'
import type { Matter } from '../matter.js'
import { DayNote, TextNote } from './note-fields.js'

const SAYS = WORDS.evaluate.letters.fields
const FIELDS = WORDS.evaluate.letter.fields
const HINTS: Readonly<Partial<Record<SenderNote | SupplierNote, string>>> = {
  'standstill-ends': SAYS.standstillHint,
  'criteria-place': SAYS.placeHint,
  contact: SAYS.contactHint,
  'supplier-identifier': SAYS.identifierHint,
  'further-reason': SAYS.furtherHint
}

/** What only a person can say, in all letters and in one supplier's. */
export function LetterFields({ matters }: { readonly matters: readonly Matter[] }) {
  const { evaluation } = useDesk()
  return (
    <section aria-labelledby="only-you">
      <h3 class="nhsuk-heading-m" id="only-you">
        {SAYS.heading}
      </h3>
      <p>{SAYS.note}</p>
      <div class="app-letters__fields">
        {SENDER_NOTES.map((about) => {
          const common = { of: { about }, label: FIELDS[about].label, ...hintOf(about) }
          return DAY_NOTES.includes(about) ? (
            <DayNote key={about} {...common} />
          ) : (
            <TextNote
              key={about}
              {...common}
              {...(about === 'buyer' && { otherwise: evaluation.pack.buyer ?? '' })}
              {...(about === 'signed-by' && { rows: 2 })}
            />
          )
        })}
      </div>
      <h4 class="nhsuk-heading-s">{SAYS.suppliers}</h4>
      {evaluation.bids.map(({ id, supplier, contact }) => (
        <details key={id} class="nhsuk-details">
          <summary class="nhsuk-details__summary">
            <span class="nhsuk-details__summary-text">{supplier}</span>
          </summary>
          <div class="nhsuk-details__text">
            {contact !== '' && <p>{fill(SAYS.sheetSays, { contact })}</p>}
            {SUPPLIER_NOTES.filter((about) => about !== 'further-reason').map((about) => (
              <TextNote
                key={about}
                of={{ about, bid: id }}
                label={FIELDS[about].label}
                {...hintOf(about)}
                {...(about === 'supplier-address' && { rows: 4 })}
              />
            ))}
            <FurtherReasons bid={id} matters={matters} />
          </div>
        </details>
      ))}
    </section>
  )
}

/** What the buyer adds for a supplier in each lot that it does not win. */
function FurtherReasons({ bid, matters }: { readonly bid: string; readonly matters: readonly Matter[] }) {
  const lost = matters.filter(
    ({ outcome: { winner, standings } }) =>
      winner !== undefined && winner.bid.id !== bid && standings.some((standing) => standing.bid.id === bid)
  )
  const { label } = FIELDS['further-reason']
  return (
    <>
      {lost.map(({ outcome: { lot } }) => (
        <TextNote
          key={lot?.id ?? ''}
          of={{ about: 'further-reason', bid, ...(lot && { lot: lot.id }) }}
          label={lot === undefined ? label : fill(SAYS.furtherIn, { field: label, lot: lot.name })}
          hint={SAYS.furtherHint}
          rows={3}
        />
      ))}
    </>
  )
}

function hintOf(about: SenderNote | SupplierNote): { readonly hint?: string } {
  const hint = HINTS[about]
  return hint === undefined ? {} : { hint }
}

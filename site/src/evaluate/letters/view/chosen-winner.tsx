import { fill } from '../../../kit/words/fill.js'
import { Select, TextArea } from '../../../kit/form/fields.js'
import { useDesk } from '../../view/evaluate-desk.js'
import { CHOSEN, fieldOf, noteOf, withAwardNote } from '../award-notes.js'
import type { Matter } from '../matter.js'

const SAYS = WORDS.evaluate.letters.choice

/** Where several share the first rank: which of them wins, and why. */
export function ChosenWinner({ matter: { outcome } }: { readonly matter: Matter }) {
  const { evaluation, change } = useDesk()
  const { equals, lot } = outcome
  if (equals.length === 0) {
    return null
  }
  const within = lot && { lot: lot.id }
  const keyOf = (bid: string) => ({ about: CHOSEN, bid, ...within })
  const id = fieldOf({ about: CHOSEN, ...within })
  const chosen = equals.find(({ bid }) => noteOf(evaluation, keyOf(bid.id)) !== undefined)?.bid.id ?? ''
  const reason = chosen === '' ? '' : noteOf(evaluation, keyOf(chosen))!
  const choose = (winner: string) => {
    const without = equals.reduce((all, { bid }) => withAwardNote(all, keyOf(bid.id), undefined), evaluation)
    change(winner === '' ? without : withAwardNote(without, keyOf(winner), reason))
  }
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 class="nhsuk-heading-m" id={`${id}-title`}>
        {lot === undefined ? SAYS.heading : fill(SAYS.headingIn, { lot: lot.name })}
      </h3>
      <p>{SAYS.note}</p>
      <Select
        id={id}
        label={SAYS.winner}
        value={chosen}
        choices={[['', SAYS.nobody], ...equals.map(({ bid }) => [bid.id, bid.supplier] as const)]}
        onChoose={choose}
      />
      {chosen !== '' && (
        <TextArea
          id={fieldOf(keyOf(chosen))}
          label={SAYS.reason}
          value={reason}
          onInput={(text) => change(withAwardNote(evaluation, keyOf(chosen), text))}
        />
      )}
    </section>
  )
}

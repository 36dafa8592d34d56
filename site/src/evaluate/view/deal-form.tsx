import { useState } from 'preact/hooks'
import { Button, TextInput } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import type { Bid, Finding } from '../scores/bid.js'
import { withDealt } from '../scores/evaluation.js'
import { findingKey } from '../scores/findings.js'
import { useDesk } from './evaluate-desk.js'

const SAYS = WORDS.evaluate.queries

interface Deal {
  readonly id: string
  readonly bid: Bid
  readonly findings: readonly Finding[]
  /** Which query it is, for those who hear the page. */
  readonly which: string
  readonly label: string
  /** Where the reader is afterwards. */
  readonly after: string
}

/** Marks queries as dealt with, with a note on what was done. */
export function DealForm({ id, bid, findings, which, label, after }: Deal) {
  const { evaluation, changeWithUndo } = useDesk()
  const [note, setNote] = useState<string>()
  if (note === undefined) {
    return (
      <Button
        variant="plain"
        id={`${id}-open`}
        onPress={() => {
          setNote('')
          focusOn(id)
        }}
      >
        {label}
        <span class="nhsuk-u-visually-hidden"> {which}</span>
      </Button>
    )
  }
  return (
    <form
      class="app-queries__deal"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const to = findings.reduce(
          (dealt, finding) => withDealt(dealt, bid.id, findingKey(finding), note.trim()),
          evaluation
        )
        setNote(undefined)
        changeWithUndo(to, SAYS.didDeal)
        focusOn(after)
      }}
    >
      <TextInput id={id} label={SAYS.note} value={note} onInput={setNote} />
      <button type="submit" class="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
        {SAYS.save}
      </button>
      <Button
        variant="plain"
        onPress={() => {
          setNote(undefined)
          focusOn(`${id}-open`)
        }}
      >
        {SAYS.cancel}
      </Button>
    </form>
  )
}

/** Opens a query that was dealt with. */
export function Reopen({
  bid,
  finding,
  which,
  after
}: Pick<Deal, 'bid' | 'which' | 'after'> & { readonly finding: Finding }) {
  const { evaluation, changeWithUndo } = useDesk()
  return (
    <Button
      variant="plain"
      onPress={() => {
        changeWithUndo(withDealt(evaluation, bid.id, findingKey(finding), undefined), SAYS.didReopen)
        focusOn(after)
      }}
    >
      {SAYS.reopen}
      <span class="nhsuk-u-visually-hidden"> {which}</span>
    </Button>
  )
}

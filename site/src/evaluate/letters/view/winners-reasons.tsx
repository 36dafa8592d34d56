import { useState } from 'preact/hooks'
import { Button, Checkbox, Select, TextArea } from '../../../kit/form/fields.js'
import { Heard } from '../../../kit/form/heard.js'
import { fill } from '../../../kit/words/fill.js'
import { markOf } from '../../scores/evaluation.js'
import type { Bid } from '../../scores/bid.js'
import { useDesk } from '../../view/evaluate-desk.js'
import type { Criterion } from '../assessed.js'
import { fieldOf, HIDE_REASONS, noteOf, SHOW_PRICE, shownReason, withAwardNote, YES } from '../award-notes.js'
import type { Matter } from '../matter.js'

const SAYS = WORDS.evaluate.letters.shown

/** What other suppliers read about a winner: its price or not, and its reasons as they are, edited or left out. */
export function WinnersReasons({ matters }: { readonly matters: readonly Matter[] }) {
  const { evaluation, change } = useDesk()
  const said = (about: string) => noteOf(evaluation, { about }) === YES
  const say = (about: string) => (isOn: boolean) => change(withAwardNote(evaluation, { about }, isOn ? YES : undefined))
  const isHidden = said(HIDE_REASONS)
  const winners = new Map(
    matters.flatMap(({ outcome: { winner, standings } }) =>
      winner === undefined || standings.length < 2 ? [] : [[winner.bid.id, winner.bid] as const]
    )
  )
  return winners.size === 0 ? null : (
    <section aria-labelledby="shown">
      <h3 class="nhsuk-heading-m" id="shown">
        {SAYS.heading}
      </h3>
      <p>{SAYS.note}</p>
      <div class="nhsuk-checkboxes nhsuk-checkboxes--small nhsuk-form-group">
        <Checkbox
          id={fieldOf({ about: SHOW_PRICE })}
          label={SAYS.price}
          hint={SAYS.priceHint}
          checked={said(SHOW_PRICE)}
          onTick={say(SHOW_PRICE)}
        />
        <Checkbox
          id={fieldOf({ about: HIDE_REASONS })}
          label={SAYS.hide}
          checked={isHidden}
          onTick={say(HIDE_REASONS)}
        />
      </div>
      {!isHidden &&
        [...winners.values()].map((bid) => (
          <Editing
            key={bid.id}
            bid={bid}
            criteria={matters
              .filter(({ outcome }) => outcome.winner?.bid.id === bid.id)
              .flatMap(({ criteria }) => criteria)}
          />
        ))}
    </section>
  )
}

interface Edited {
  readonly bid: Bid
  readonly criteria: readonly Criterion[]
}

/** The reasons of one winner, a group at a time. */
function Editing({ bid, criteria }: Edited) {
  const { evaluation } = useDesk()
  const [isOpen, setOpen] = useState(false)
  const reasoned = criteria.filter(({ requirement: { id } }, at) => {
    const isFirst = criteria.findIndex(({ requirement }) => requirement.id === id) === at
    return isFirst && markOf(evaluation, bid.id, id).note?.trim()
  })
  const groups = evaluation.pack.groups.filter(({ id }) => reasoned.some(({ requirement }) => requirement.group === id))
  const [chosen, setGroup] = useState('')
  const group = groups.find(({ id }) => id === chosen)?.id ?? groups[0]?.id
  return group === undefined ? null : (
    <details class="nhsuk-details" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{fill(SAYS.edit, { supplier: bid.supplier })}</span>
      </summary>
      {isOpen && (
        <div class="nhsuk-details__text">
          {groups.length > 1 && (
            <Select
              id={`shown-group-${fieldOf({ about: '', bid: bid.id })}`}
              label={SAYS.group}
              value={group}
              choices={groups.map(({ id, title }) => [id, title])}
              onChoose={setGroup}
            />
          )}
          {reasoned
            .filter(({ requirement }) => requirement.group === group)
            .map(({ requirement }) => (
              <Reason key={requirement.id} bid={bid} criterion={requirement} />
            ))}
        </div>
      )}
    </details>
  )
}

interface One {
  readonly bid: Bid
  readonly criterion: Criterion['requirement']
}

/** One reason, as others read it; the recorded one stays as it is. */
function Reason({ bid, criterion: { id, code, text } }: One) {
  const { evaluation, change } = useDesk()
  const key = { about: shownReason(id), bid: bid.id }
  const recorded = markOf(evaluation, bid.id, id).note!.trim()
  const edited = noteOf(evaluation, key)
  return (
    <div class="app-letters__reason">
      <TextArea
        id={fieldOf(key)}
        label={fill(SAYS.reason, { code, title: text.title })}
        hint={edited === undefined ? SAYS.leaveHint : fill(SAYS.recorded, { reason: recorded })}
        rows={2}
        value={edited ?? recorded}
        onInput={(words) => change(withAwardNote(evaluation, key, words))}
      />
      {edited !== undefined && (
        <Button variant="plain" onPress={() => change(withAwardNote(evaluation, key, undefined))}>
          <Heard seen={SAYS.back} heard={fill(SAYS.backFor, { code })} />
        </Button>
      )}
    </div>
  )
}

import { useEffect, useRef, useState } from 'preact/hooks'
import { isOwn, move, regroup, removeOwn, type Way } from '../work/arrange.js'
import { restore } from '../../pack/decide.js'
import type { Group, Requirement } from '../../pack/pack.js'
import { LEVELS } from '../../pack/pack-words.js'
import { DecisionChoice, DropReason } from '../parts/decision.js'
import { useDesk, whyText } from '../parts/tender-desk.js'
import { Button, Select } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { memo } from '../../kit/form/memo.js'
import { TextFacts, scoringInWords } from '../parts/text-facts.js'
import { TextForm } from './text-form.js'
import { WeightField } from './weight-field.js'
import { levelColour } from '../../pack/tag-colours.js'

interface Row {
  readonly requirement: Requirement
  readonly groups: readonly Group[]
  /** Its place in its group, from 1, and how many there are. */
  readonly place: number
  readonly count: number
  /** It has just been added: it waits to be written. */
  readonly fresh: boolean
}

/** One requirement of the pack. */
export const RequirementRow = memo(function RequirementRow(row: Row) {
  const { requirement, fresh } = row
  const { id, code, text, decision, reason, weight, because } = requirement
  const { titleOf } = useDesk()
  const [open, setOpen] = useState(fresh)
  const deciding = { part: 'requirements', id, label: code, decision } as const
  return (
    <li class={`app-pack__item app-pack__item--${decision}`} id={`requirements-${id}`} tabIndex={-1}>
      <div class="app-pack__what">
        <p class="app-pack__code">
          <strong class={`nhsuk-tag nhsuk-tag--${levelColour[text.level]}`}>{LEVELS[text.level]}</strong> {code}
          {isChanged(requirement) && <strong class="nhsuk-tag nhsuk-tag--yellow">Changed by you</strong>}
        </p>
        <h4 class="app-pack__title">{text.title || 'Requirement without a title'}</h4>
        <p class="app-pack__statement">{text.statement}</p>
        <p class="app-meta">
          <span>{whyText(because, titleOf)}</span>
          <span>{scoringInWords(text)}</span>
        </p>
      </div>
      <div class="app-pack__decide">
        <DecisionChoice {...deciding} />
        {decision !== 'drop' && text.scoring.kind === 'scaled' && <WeightField id={id} code={code} weight={weight} />}
      </div>
      <DropReason {...deciding} reason={reason} hint="It goes into your files, not to suppliers." />
      <details class="nhsuk-details app-pack__more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">
            Question, evidence and scoring<span class="nhsuk-u-visually-hidden"> of {code}</span>
          </span>
        </summary>
        {open && <More {...row} />}
      </details>
    </li>
  )
})

/** All it says, and what can be done with it. */
function More({ requirement, groups, place, count, fresh }: Row) {
  const { editing, say } = useDesk()
  const { id, code, text, group } = requirement
  const [writing, setWriting] = useState(fresh)
  const self = useRef<HTMLDivElement>(null)
  const refocus = useRef<Way | undefined>(undefined)
  useEffect(() => {
    if (fresh) {
      self.current?.querySelector<HTMLInputElement>('input')?.focus()
    }
  }, [])
  useEffect(() => {
    if (refocus.current !== undefined) {
      document.getElementById(`${id}-${refocus.current === 1 ? 'down' : 'up'}`)?.focus()
      refocus.current = undefined
    }
  }, [place])
  const shift = (way: Way) => {
    refocus.current = way
    editing.change(`move ${code}`, (pack) => move(pack, id, way))
    say(`${code} is now ${place + way} of ${count}`)
  }
  const remove = () => {
    document.getElementById(`group-${group}`)?.focus()
    editing.change(`remove ${code}`, (pack) => removeOwn(pack, id))
    say(`${code} is removed`)
  }
  return (
    <div class="nhsuk-details__text" ref={self}>
      <div class="app-pack__tools">
        <Button onPress={() => setWriting(!writing)}>
          {writing ? 'Done' : 'Change the text'}
          <span class="nhsuk-u-visually-hidden"> of {code}</span>
        </Button>
        {isChanged(requirement) && (
          <Button onPress={() => editing.change(`the handbook’s text of ${code}`, (pack) => restore(pack, id))}>
            Put the handbook’s text back
          </Button>
        )}
        <Button id={`${id}-up`} idle={place === 1} onPress={() => shift(-1)}>
          Move up<span class="nhsuk-u-visually-hidden"> {code}</span>
        </Button>
        <Button id={`${id}-down`} idle={place === count} onPress={() => shift(1)}>
          Move down<span class="nhsuk-u-visually-hidden"> {code}</span>
        </Button>
        {isOwn(id) && (
          <Button onPress={remove}>
            Remove<span class="nhsuk-u-visually-hidden"> {code}</span>
          </Button>
        )}
      </div>
      {writing ? <TextForm requirement={requirement} /> : <TextFacts text={text} />}
      {groups.length > 1 && (
        <Select
          id={`${id}-group`}
          label="Group"
          value={group}
          choices={groups.map(({ id, title }) => [id, title])}
          onChoose={(to) => {
            editing.change(`move ${code}`, (pack) => regroup(pack, id, to))
            say(`${code} is now in ${groups.find((group) => group.id === to)?.title}`)
            focusOn(`requirements-${id}`)
          }}
        />
      )}
    </div>
  )
}

function isChanged({ text, published }: Requirement): boolean {
  return published !== undefined && text !== published && JSON.stringify(text) !== JSON.stringify(published)
}

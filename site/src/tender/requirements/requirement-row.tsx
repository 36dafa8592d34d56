import { useEffect, useRef, useState } from 'preact/hooks'
import { isOwn, move, regroup, removeOwn, type Way } from '../work/arrange.js'
import { restore } from '../../pack/decide.js'
import type { Group, Requirement } from '../../pack/pack.js'
import { LEVEL_TITLES, LEVEL_COLOURS } from '../../catalogue/choices.js'
import { DecisionChoice, DropReason } from '../parts/decision.js'
import { Heard } from '../../kit/form/heard.js'
import { useDesk, whyText } from '../parts/tender-desk.js'
import { Button, Select } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { memo } from '../../kit/form/memo.js'
import { fill } from '../../kit/words/fill.js'
import { TextFacts, scoringInWords } from '../parts/text-facts.js'
import { TextForm } from './text-form.js'
import { WeightField } from './weight-field.js'

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
          <strong class={`nhsuk-tag nhsuk-tag--${LEVEL_COLOURS[text.level]}`}>{LEVEL_TITLES[text.level]}</strong> {code}
          {isChanged(requirement) && (
            <strong class="nhsuk-tag nhsuk-tag--yellow">{WORDS.tender.requirements.changedByYou}</strong>
          )}
        </p>
        <h4 class="app-pack__title">{text.title || WORDS.tender.requirements.untitled}</h4>
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
      <DropReason {...deciding} reason={reason} hint={WORDS.tender.decision.requirementHint} />
      <details class="nhsuk-details app-pack__more" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="nhsuk-details__summary">
          <span class="nhsuk-details__summary-text">
            <Heard seen={WORDS.tender.requirements.more} heard={fill(WORDS.tender.requirements.moreOf, { code })} />
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
    editing.change(fill(WORDS.tender.did.move, { code }), (pack) => move(pack, id, way))
    say(fill(WORDS.tender.requirements.moved, { code, place: place + way, count }))
  }
  const remove = () => {
    document.getElementById(`group-${group}`)?.focus()
    editing.change(fill(WORDS.tender.did.remove, { code }), (pack) => removeOwn(pack, id))
    say(fill(WORDS.tender.requirements.removed, { code }))
  }
  return (
    <div class="nhsuk-details__text" ref={self}>
      <div class="app-pack__tools">
        <Button onPress={() => setWriting(!writing)}>
          <Heard
            seen={writing ? WORDS.tender.requirements.done : WORDS.tender.requirements.change}
            heard={fill(writing ? WORDS.tender.requirements.doneOf : WORDS.tender.requirements.changeOf, { code })}
          />
        </Button>
        {isChanged(requirement) && (
          <Button onPress={() => editing.change(fill(WORDS.tender.did.restore, { code }), (pack) => restore(pack, id))}>
            {WORDS.tender.requirements.restore}
          </Button>
        )}
        <Button id={`${id}-up`} idle={place === 1} onPress={() => shift(-1)}>
          <Heard seen={WORDS.tender.requirements.up} heard={fill(WORDS.tender.requirements.upOf, { code })} />
        </Button>
        <Button id={`${id}-down`} idle={place === count} onPress={() => shift(1)}>
          <Heard seen={WORDS.tender.requirements.down} heard={fill(WORDS.tender.requirements.downOf, { code })} />
        </Button>
        {isOwn(id) && (
          <Button onPress={remove}>
            <Heard seen={WORDS.tender.requirements.remove} heard={fill(WORDS.tender.requirements.removeOf, { code })} />
          </Button>
        )}
      </div>
      {writing ? <TextForm requirement={requirement} /> : <TextFacts text={text} />}
      {groups.length > 1 && (
        <Select
          id={`${id}-group`}
          label={WORDS.tender.requirements.group}
          value={group}
          choices={groups.map(({ id, title }) => [id, title])}
          onChoose={(to) => {
            editing.change(fill(WORDS.tender.did.move, { code }), (pack) => regroup(pack, id, to))
            say(
              fill(WORDS.tender.requirements.regrouped, { code, group: groups.find((group) => group.id === to)!.title })
            )
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

import { useState } from 'preact/hooks'
import { OWN, addOwn, moveGroup, removeGroup, renameGroup, type Way } from '../work/arrange.js'
import { decide } from '../../pack/decide.js'
import type { Group, Requirement } from '../../pack/pack.js'
import { shareOf } from '../../pack/progress.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { useDesk } from '../parts/tender-desk.js'
import { Button, TextInput } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import { Heard } from '../../kit/form/heard.js'
import { focusOn } from '../../kit/form/focus.js'
import { RequirementRow } from './requirement-row.js'

interface Section {
  readonly group: Group
  readonly groups: readonly Group[]
  readonly requirements: readonly Requirement[]
  readonly shows: (requirement: Requirement) => boolean
  /** The requirement that was added last. */
  readonly fresh: string | undefined
  readonly onAdd: (id: string) => void
}

/** The requirements of a group. */
export function GroupSection({ group, groups, requirements, shows, fresh, onAdd }: Section) {
  const { editing, say } = useDesk()
  const { id, title } = group
  const shown = requirements.filter(shows)
  if (shown.length === 0 && requirements.length > 0) {
    return null
  }
  const open = requirements.filter(({ decision }) => decision === 'undecided')
  const keepAll = () => {
    const ids = new Set(open.map(({ id }) => id))
    const given = { count: ids.size, group: title }
    editing.change(fill(WORDS.tender.did.keepGroup, given), (pack) => decide(pack, 'requirements', ids, 'keep'))
    say(fill(WORDS.tender.group.kept, given))
  }
  const add = () => {
    const key = randomId()
    editing.change(fill(WORDS.tender.did.add, { group: title }), (pack) => addOwn(pack, key, id))
    onAdd(OWN + key)
  }
  return (
    <section class="app-pack__group" aria-labelledby={`group-${id}`}>
      <div class="app-pack__group-head">
        <h3 class="app-pack__group-title" id={`group-${id}`} tabIndex={-1}>
          {title}
        </h3>
        <p class="app-pack__aside">
          {requirements.length === 0 ? WORDS.tender.group.empty : inWords(shareOf(requirements))}
        </p>
        {requirements.length > 0 && (
          <Button variant="plain" idle={open.length === 0} onPress={keepAll}>
            <Heard seen={WORDS.tender.group.keepRest} heard={fill(WORDS.tender.group.keepRestOf, { group: title })} />
          </Button>
        )}
      </div>
      <ol class="app-pack__list">
        {shown.map((requirement) => (
          <RequirementRow
            key={requirement.id}
            requirement={requirement}
            groups={groups}
            place={requirements.indexOf(requirement) + 1}
            count={requirements.length}
            fresh={requirement.id === fresh}
          />
        ))}
      </ol>
      <div class="app-pack__tools">
        <Button onPress={add}>
          <Heard seen={WORDS.tender.group.add} heard={fill(WORDS.tender.group.addOf, { group: title })} />
        </Button>
        <Arrange group={group} groups={groups} empty={requirements.length === 0} />
      </div>
    </section>
  )
}

function Arrange({
  group: { id, title },
  groups,
  empty
}: Pick<Section, 'group' | 'groups'> & { readonly empty: boolean }) {
  const { editing, say } = useDesk()
  const [open, setOpen] = useState(false)
  const place = groups.findIndex((group) => group.id === id)
  const shift = (way: Way) => {
    editing.change(fill(WORDS.tender.did.moveGroup, { group: title }), (pack) => moveGroup(pack, id, way))
    say(fill(WORDS.tender.group.moved, { group: title, place: place + 1 + way, count: groups.length }))
    focusOn(`group-${id}-${way === 1 ? 'down' : 'up'}`)
  }
  const remove = () => {
    editing.change(fill(WORDS.tender.did.removeGroup, { group: title }), (pack) => removeGroup(pack, id))
    say(fill(WORDS.tender.group.removed, { group: title }))
    focusOn('requirements')
  }
  return (
    <>
      <button
        type="button"
        class="app-pack__plain"
        aria-expanded={open}
        aria-controls={`group-${id}-arrange`}
        onClick={() => setOpen(!open)}
      >
        <Heard seen={WORDS.tender.group.arrange} heard={fill(WORDS.tender.group.arrangeOf, { group: title })} />
      </button>
      <div class="app-pack__arrange" id={`group-${id}-arrange`} hidden={!open}>
        {open && (
          <>
            <TextInput
              id={`group-${id}-name`}
              label={WORDS.tender.group.name}
              value={title}
              onInput={(text) =>
                editing.change(WORDS.tender.did.nameGroup, (pack) => renameGroup(pack, id, text), `group ${id}`)
              }
            />
            <div class="app-pack__tools">
              <Button id={`group-${id}-up`} idle={place === 0} onPress={() => shift(-1)}>
                {WORDS.tender.group.up}
              </Button>
              <Button id={`group-${id}-down`} idle={place === groups.length - 1} onPress={() => shift(1)}>
                {WORDS.tender.group.down}
              </Button>
              {empty && <Button onPress={remove}>{WORDS.tender.group.remove}</Button>}
            </div>
          </>
        )}
      </div>
    </>
  )
}

function inWords({ decided, total }: { readonly decided: number; readonly total: number }): string {
  return decided === total
    ? fill(WORDS.tender.group.decided, { count: total })
    : fill(WORDS.tender.group.left, { left: total - decided, total })
}

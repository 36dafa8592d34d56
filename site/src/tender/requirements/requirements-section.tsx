import { useState } from 'preact/hooks'
import { OWN, addGroup, byGroup } from '../work/arrange.js'
import type { Pack } from '../../pack/pack.js'
import { randomId } from '../../kit/keeping/random-id.js'
import { useDesk } from '../parts/tender-desk.js'
import { Button } from '../../kit/form/fields.js'
import { focusOn } from '../../kit/form/focus.js'
import { GroupSection } from './group-section.js'
import { KeepButton } from '../parts/keep-button.js'

interface Requirements {
  readonly pack: Pack
  readonly shows: (item: { readonly id: string }) => boolean
}

/** The requirements by group. */
export function RequirementsSection({ pack, shows }: Requirements) {
  const { editing, say } = useDesk()
  const [fresh, setFresh] = useState<string>()
  const add = () => {
    const key = randomId()
    editing.change(WORDS.tender.did.addGroup, (pack) => addGroup(pack, key, WORDS.tender.requirements.newGroup))
    focusOn(`group-${OWN}${key}`)
    say(WORDS.tender.requirements.groupAdded)
  }
  return (
    <section class="app-pack__section" aria-labelledby="requirements">
      <h2 class="nhsuk-heading-m" id="requirements" tabIndex={-1}>
        {WORDS.tender.requirements.heading}
      </h2>
      <div class="app-pack__tools">
        <KeepButton
          part="requirements"
          of={pack.requirements.filter(({ text }) => text.level === 'must')}
          words={WORDS.tender.keep.must}
        />
        <KeepButton part="requirements" of={pack.requirements} words={WORDS.tender.keep.all} />
      </div>
      {byGroup(pack).map(({ group, requirements }) => (
        <GroupSection
          key={group.id}
          group={group}
          groups={pack.groups}
          requirements={requirements}
          shows={(item) => shows(item) || item.id === fresh}
          fresh={fresh}
          onAdd={setFresh}
        />
      ))}
      <div class="app-pack__tools">
        <Button onPress={add}>{WORDS.tender.requirements.addGroup}</Button>
      </div>
    </section>
  )
}

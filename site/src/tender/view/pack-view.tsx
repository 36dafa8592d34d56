import { useEffect, useMemo, useState } from 'preact/hooks'
import { addGroup, byGroup, OWN } from '../arrange.js'
import { decide, type Part } from '../decide.js'
import type { Writers } from '../documents/index.js'
import type { Edited } from '../editing.js'
import type { Decided } from '../pack.js'
import { progressOf } from '../progress.js'
import { randomId } from '../random-id.js'
import type { Unknown } from '../unknown.js'
import { warningsOf } from '../warnings.js'
import { ChecksSection } from './checks.js'
import { PackContents } from './contents.js'
import { DeskProvider, type Desk } from './desk.js'
import { DownloadSection } from './downloads.js'
import { Button, Select } from './fields.js'
import { focusOn } from './focus.js'
import { GroupSection } from './group-section.js'
import { PolicyRow, StandardRow } from './item-rows.js'
import { KeepingNotices, UnknownNotice } from './notices.js'
import { PackFacts } from './pack-facts.js'
import { printsAs } from './printing.js'
import { Toolbar } from './toolbar.js'

interface OpenPack {
  readonly desk: Desk
  readonly unknown: Unknown
  readonly writers: Writers
  readonly onName: (name: string) => void
  readonly onLeave: () => void
}

const SHOWN = [
  ['all', 'Everything'],
  ['undecided', 'What is left to decide'],
  ['keep', 'What is kept'],
  ['drop', 'What is dropped']
] as const

/** A pack that is open. */
export function PackView({ desk, unknown, writers, onName, onLeave }: OpenPack) {
  const { editing, say } = desk
  const [edited, setEdited] = useState<Edited>(editing.state)
  const [filter, setFilter] = useState('all')
  const [listed, setListed] = useState<ReadonlySet<string>>()
  const [fresh, setFresh] = useState<string>()
  const pack = edited.history.present
  const warnings = useMemo(() => warningsOf(pack), [pack])
  const progress = progressOf(pack)
  useEffect(() => {
    editing.onChange(() => setEdited(editing.state))
    return printsAs(desk)
  }, [desk])
  useEffect(() => onName(pack.name), [pack.name])

  const shows = ({ id }: { readonly id: string }) => listed === undefined || listed.has(id) || id === fresh
  const narrow = (to: string) => {
    const all: readonly (Decided & { readonly id: string })[] = [
      ...pack.requirements,
      ...pack.standards,
      ...pack.policies
    ]
    const found = all.filter(({ decision }) => decision === to)
    setFilter(to)
    setListed(to === 'all' ? undefined : new Set(found.map(({ id }) => id)))
    say(to === 'all' ? 'Everything is shown' : `${found.length} shown`)
  }
  const go = (id: string) => {
    setFilter('all')
    setListed(undefined)
    focusOn(id)
  }
  const keep = (part: Part, items: readonly (Decided & { readonly id: string })[], what: string) => {
    const ids = new Set(items.map(({ id }) => id))
    editing.change(`keep ${what}`, (pack) => decide(pack, part, ids, 'keep'))
    say(`${ids.size} kept`)
  }
  const open = <T extends Decided>(items: readonly T[]) => items.filter(({ decision }) => decision === 'undecided')
  const musts = open(pack.requirements).filter(({ text }) => text.level === 'must')
  const bulk = (part: Part, items: readonly (Decided & { readonly id: string })[], what: string) => (
    <Button idle={items.length === 0} onPress={() => keep(part, items, what)}>
      Keep {what} ({items.length})
    </Button>
  )
  const addOwnGroup = () => {
    const key = randomId()
    editing.change('add a group', (pack) => addGroup(pack, key, 'New group'))
    focusOn(`group-${OWN}${key}`)
    say('A new group is at the end')
  }
  return (
    <DeskProvider value={desk}>
      <div class="app-pack">
        <div class="app-pack__intro">
          <PackFacts pack={pack} />
          <UnknownNotice unknown={unknown} />
          <KeepingNotices edited={edited} />
        </div>
        <Toolbar edited={edited} progress={progress.all} />
        <div class="app-pack__side">
          <PackContents pack={pack} warnings={warnings.length} onGo={go} />
          <Button variant="plain" onPress={onLeave}>
            All packs, or make another
          </Button>
        </div>
        <div class="app-pack__main">
          <div class="app-pack__shown">
            <Select id="pack-shown" label="Show" value={filter} choices={SHOWN} onChoose={narrow} />
          </div>
          <section class="app-pack__section" aria-labelledby="requirements">
            <h2 class="nhsuk-heading-m" id="requirements" tabIndex={-1}>
              Requirements
            </h2>
            <div class="app-pack__tools">
              {bulk('requirements', musts, 'every “must”')}
              {bulk('requirements', open(pack.requirements), 'all that is left')}
            </div>
            {byGroup(pack).map(({ group, requirements }) => (
              <GroupSection
                key={group.id}
                group={group}
                groups={pack.groups}
                requirements={requirements}
                shows={shows}
                fresh={fresh}
                onAdd={setFresh}
              />
            ))}
            <div class="app-pack__tools">
              <Button onPress={addOwnGroup}>Add a group</Button>
            </div>
          </section>
          <section class="app-pack__section" aria-labelledby="standards">
            <h2 class="nhsuk-heading-m" id="standards" tabIndex={-1}>
              Standards
            </h2>
            <p>Comply or explain: keep each standard, or say why you leave it out.</p>
            <div class="app-pack__tools">
              {bulk(
                'standards',
                open(pack.standards).filter(({ group }) => group === 'mandated'),
                'every mandated standard'
              )}
              {bulk('standards', open(pack.standards), 'all that is left')}
            </div>
            <ol class="app-pack__list">
              {pack.standards.filter(shows).map((standard) => (
                <StandardRow key={standard.id} standard={standard} />
              ))}
            </ol>
          </section>
          <section class="app-pack__section" aria-labelledby="policies">
            <h2 class="nhsuk-heading-m" id="policies" tabIndex={-1}>
              Policies
            </h2>
            <p>The policies behind these standards and requirements, and what they oblige you to do.</p>
            <div class="app-pack__tools">{bulk('policies', open(pack.policies), 'all that is left')}</div>
            <ol class="app-pack__list">
              {pack.policies.filter(shows).map((policy) => (
                <PolicyRow key={policy.id} policy={policy} />
              ))}
            </ol>
          </section>
          <ChecksSection pack={pack} warnings={warnings} onGo={({ part, id }) => go(`${part}-${id}`)} />
          <DownloadSection writers={writers} undecided={progress.requirements.total - progress.requirements.decided} />
        </div>
      </div>
    </DeskProvider>
  )
}

import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Writers } from '../documents/pack-files.js'
import { progressOf } from '../../pack/progress.js'
import type { Unknown } from '../work/unknown.js'
import { warningsOf } from '../../pack/warnings.js'
import { ChecksSection } from './checks.js'
import { PackContents } from './pack-contents.js'
import { DeskProvider, type Desk } from '../parts/tender-desk.js'
import { DownloadSection } from './pack-downloads.js'
import { Button, Select } from '../../kit/form/fields.js'
import { fill } from '../../kit/words/fill.js'
import { bringUp } from '../../kit/form/focus.js'
import { PoliciesSection, StandardsSection } from './item-sections.js'
import { EVERYTHING, useNarrowing } from './narrowing.js'
import { NoteOn, PackKeeping, UnknownNotice, type Note } from '../parts/pack-notices.js'
import { PackFacts } from './pack-facts.js'
import { printsAs } from './printing.js'
import { RequirementsSection } from '../requirements/requirements-section.js'
import { Toolbar } from './pack-toolbar.js'

interface OpenPack {
  readonly desk: Desk
  readonly unknown: Unknown
  readonly writers: Writers
  /** How it came about, when it was just made of a file. */
  readonly note: Note | undefined
  readonly onName: (name: string) => void
  readonly onLeave: () => void
}

const SHOWN = [
  [EVERYTHING, WORDS.tender.show.all],
  ['undecided', WORDS.tender.show.undecided],
  ['keep', WORDS.tender.show.keep],
  ['drop', WORDS.tender.show.drop]
] as const

/** A pack that is open. */
export function PackView({ desk, unknown, writers, note, onName, onLeave }: OpenPack) {
  const { editing, say } = desk
  const [edited, setEdited] = useState(editing.state)
  const pack = edited.history.present
  const { to, shows, narrow } = useNarrowing(pack)
  const warnings = useMemo(() => warningsOf(pack), [pack])
  const progress = progressOf(pack)
  useEffect(() => {
    const draw = () => setEdited(editing.state)
    editing.onChange(draw)
    draw()
    return printsAs(desk)
  }, [desk])
  useEffect(() => onName(pack.name), [pack.name])
  const go = (id: string) => {
    narrow(EVERYTHING)
    bringUp(id)
  }
  return (
    <DeskProvider value={desk}>
      <div class="app-pack">
        <div class="app-pack__intro">
          <PackFacts pack={pack} />
          <NoteOn note={note} />
          <UnknownNotice unknown={unknown} />
          <PackKeeping edited={edited} />
        </div>
        <Toolbar edited={edited} progress={progress.all} warnings={warnings.length} onGo={go} />
        <div class="app-pack__side">
          <PackContents pack={pack} warnings={warnings.length} onGo={go} />
          <Button variant="plain" onPress={onLeave}>
            {WORDS.tender.contents.leave}
          </Button>
        </div>
        <div class="app-pack__main">
          <div class="app-pack__shown">
            <Select
              id="pack-shown"
              label={WORDS.tender.show.label}
              value={to}
              choices={SHOWN}
              onChoose={(to) => say(fill(WORDS.tender.show.shown, { count: narrow(to) }))}
            />
          </div>
          <RequirementsSection pack={pack} shows={shows} />
          <StandardsSection items={pack.standards} shows={shows} />
          <PoliciesSection items={pack.policies} shows={shows} />
          <ChecksSection pack={pack} warnings={warnings} onGo={({ part, id }) => go(`${part}-${id}`)} />
          <DownloadSection writers={writers} undecided={progress.requirements.total - progress.requirements.decided} />
        </div>
      </div>
    </DeskProvider>
  )
}

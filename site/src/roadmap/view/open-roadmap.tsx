import { useEffect, useMemo, useState } from 'preact/hooks'
import { Button } from '../../kit/form/fields.js'
import type { Editing } from '../../kit/keeping/editing.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { RoadmapDeskProvider, type RoadmapDesk } from '../parts/roadmap-desk.js'
import { writeScreen, type Screen } from '../parts/screens.js'
import { reckon } from '../plan/reckon.js'
import { editionOf } from '../record/make-roadmap.js'
import type { Roadmap } from '../record/roadmap-record.js'
import { RoadmapBar } from './roadmap-bar.js'
import { AsideNotice, RoadmapKeeping, UnknownCapabilities } from './roadmap-notices.js'
import { ScreenList } from './screen-list.js'
import { ScreenPlace } from './screen-place.js'

interface Open {
  readonly data: RoadmapData
  readonly editing: Editing<Roadmap>
  readonly root: string
  readonly say: (text: string) => void
  readonly screen: Screen
  readonly onGo: RoadmapDesk['go']
  readonly onName: (name: string) => void
  readonly onLeave: () => void
}

/** A roadmap that is open: its screens, and the one that is shown. */
export function OpenRoadmap({ data, editing, root, say, screen, onGo, onName, onLeave }: Open) {
  const [edited, setEdited] = useState(editing.state)
  const roadmap = edited.history.present
  const plan = useMemo(() => reckon(data, roadmap), [roadmap])
  useEffect(() => {
    const draw = () => setEdited(editing.state)
    editing.onChange(draw)
    draw()
  }, [editing])
  useEffect(() => onName(roadmap.name), [roadmap.name])
  const desk: RoadmapDesk = {
    ...{ data, roadmap, plan, say, root },
    change: (did, change, key) => editing.change(did, (before) => onThisEdition(before, change(before)), key),
    go: onGo,
    addressOf: (to) => writeScreen(roadmap.id, to)
  }
  return (
    <RoadmapDeskProvider value={desk}>
      <div class="app-pack app-roadmap__open">
        <div class="app-pack__intro">
          <UnknownCapabilities />
          <AsideNotice />
          <RoadmapKeeping editing={editing} edited={edited} />
        </div>
        <RoadmapBar editing={editing} edited={edited} />
        <div class="app-pack__side">
          <ScreenList current={screen.name} />
          <Button variant="plain" onPress={onLeave}>
            {WORDS.roadmap.frame.leave}
          </Button>
        </div>
        <ScreenPlace key={screen.name} {...screen} />
      </div>
    </RoadmapDeskProvider>
  )

  /** What is changed is of this edition from then on. */
  function onThisEdition(before: Roadmap, after: Roadmap): Roadmap {
    return after === before || after.edition.build === data.build ? after : { ...after, edition: editionOf(data, root) }
  }
}

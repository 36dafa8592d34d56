import { fill } from '../../kit/words/fill.js'
import { useRoadmap, type RoadmapDesk } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { SCREENS, type ScreenName } from '../parts/screens.js'
import { answeredOf } from '../record/answering.js'
import { titleOf } from './screens-table.js'

/** The screens in their order, with what there is on each. */
export function ScreenList({ current }: { readonly current: ScreenName }) {
  const desk = useRoadmap()
  return (
    <nav class="app-toc app-pack__contents app-roadmap__screens" aria-label={WORDS.roadmap.frame.screens}>
      <details open={matchMedia('(width >= 60rem)').matches}>
        <summary class="app-toc__title">{WORDS.roadmap.frame.screens}</summary>
        <ol class="app-toc__list">
          {SCREENS.map((name) => (
            <li key={name}>
              <ScreenLink to={{ name }} current={name === current}>
                {titleOf(name)}
                <span class="app-filter__count">{noteOf(name, desk)}</span>
              </ScreenLink>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}

/** What there is on a screen, in a few words. */
function noteOf(name: ScreenName, { data, roadmap, plan }: RoadmapDesk): string {
  const { notes } = WORDS.roadmap.frame
  switch (name) {
    case 'organisations':
      return fill(notes.organisations, { count: roadmap.organisations.length })
    case 'where':
      return fill(notes.where, answeredOf(roadmap, data.capabilities))
    case 'want':
      return fill(notes.want, { count: roadmap.targets.length })
    case 'path':
      return fill(notes.path, { count: plan.steps.length })
    case 'options':
      return fill(notes.options, { count: roadmap.choices.length })
    case 'registers':
      return fill(notes.registers, { count: roadmap.interfaces.length + roadmap.contracts.length })
    case 'document':
      return ''
  }
}

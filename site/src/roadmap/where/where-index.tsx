import { fill } from '../../kit/words/fill.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { answeredOf } from '../record/answering.js'
import { HeatMap } from './heat-map.js'
import { COMPARE, firstOpen, partOf } from './where-part.js'

/** All capabilities of all organisations, and what is next. */
export function WhereIndex() {
  const { data, roadmap } = useRoadmap()
  const { answered, total } = answeredOf(roadmap, data.capabilities)
  const next = firstOpen(roadmap, data)
  const capability = data.capabilities.find(({ id }) => id === next?.capability)
  const organisation = roadmap.organisations.find(({ id }) => id === next?.organisation)
  return (
    <>
      <h2 class="nhsuk-heading-l">{WORDS.roadmap.where.heading}</h2>
      <p>
        {answered === 0
          ? fill(WORDS.roadmap.where.lead, { count: data.capabilities.length })
          : WORDS.roadmap.where.leadAgain}
      </p>
      {next === undefined || capability === undefined ? (
        <p>
          {WORDS.roadmap.where.done} <ScreenLink to={{ name: 'want' }}>{WORDS.roadmap.screens.want}</ScreenLink>
        </p>
      ) : (
        <>
          <p>
            {roadmap.organisations.length === 1
              ? fill(WORDS.roadmap.where.next, { capability: capability.title, answered, total })
              : fill(WORDS.roadmap.where.nextOf, {
                  ...{ capability: capability.title, organisation: organisation?.name ?? '', answered, total }
                })}
          </p>
          <ScreenLink class="nhsuk-button" to={{ name: 'where', part: partOf(next, roadmap) }}>
            {answered === 0 ? WORDS.roadmap.where.begin : WORDS.roadmap.where.goOn}
          </ScreenLink>
        </>
      )}
      <HeatMap />
      <p>
        <ScreenLink to={{ name: 'where', part: COMPARE }}>{WORDS.roadmap.where.compareLink}</ScreenLink>
      </p>
    </>
  )
}

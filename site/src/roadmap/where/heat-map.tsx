import { Meter } from '../../kit/charts/meter.js'
import { Row, Table } from '../../kit/form/data-table.js'
import { fill } from '../../kit/words/fill.js'
import type { Capability } from '../data/roadmap-data.js'
import { judgementInWords } from '../parts/judgement-words.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import { answerTo, answersTo, isDisputed, isLevel, type Place } from '../record/answering.js'
import { spreadInWords, spreadOf } from './spread.js'
import { partOf } from './where-part.js'

const THEMES = ['readiness', 'capabilities', 'infrastructure'] as const
const HIGHEST = 4

/** Every capability of every organisation: a number and a word, and the way to each. */
export function HeatMap() {
  const { data, roadmap } = useRoadmap()
  const { organisations } = roadmap
  const theme = (name: Capability['theme']) => data.capabilities.filter((one) => one.theme === name)
  return (
    <div class={`app-heat${organisations.length > 1 ? ' app-heat--several' : ''}`}>
      <Table
        id="heat-map"
        caption={WORDS.roadmap.where.map}
        columns={[
          WORDS.roadmap.where.capability,
          ...organisations.map(({ name }) => name || WORDS.roadmap.where.unnamed)
        ]}
      >
        {THEMES.filter((name) => theme(name).length > 0).map((name) => [
          <tr key={name}>
            <th class="app-heat__theme" scope="rowgroup" colSpan={organisations.length + 1}>
              {WORDS.roadmap.where.themes[name]}
            </th>
          </tr>,
          theme(name).map((capability) => (
            <Row
              key={capability.id}
              head={<Head capability={capability} />}
              cells={organisations.map(({ id, name }) => (
                <Cell
                  key={id}
                  place={{ organisation: id, capability: capability.id }}
                  of={
                    organisations.length > 1
                      ? fill(WORDS.roadmap.where.cellOf, { capability: capability.title, organisation: name })
                      : capability.title
                  }
                />
              ))}
            />
          ))
        ])}
      </Table>
    </div>
  )
}

function Head({ capability: { id, title } }: { readonly capability: Capability }) {
  const { roadmap } = useRoadmap()
  return (
    <>
      {title}
      {roadmap.organisations.length > 1 && <span class="app-heat__spread">{spreadInWords(spreadOf(roadmap, id))}</span>}
    </>
  )
}

function Cell({ place, of }: { readonly place: Place; readonly of: string }) {
  const { roadmap } = useRoadmap()
  const answers = answersTo(roadmap, place)
  const judgement = answerTo(roadmap, place)?.judgement
  const isOpen = judgement === undefined
  return (
    <ScreenLink
      class={`app-heat__cell${isOpen ? ' app-heat__cell--open' : ''}`}
      to={{ name: 'where', part: partOf(place, roadmap) }}
    >
      <span class="nhsuk-u-visually-hidden">{of}: </span>
      {isDisputed(answers)
        ? fill(WORDS.roadmap.where.disputed, {
            judgements: answers.map((one) => judgementInWords(one.judgement)).join(' / ')
          })
        : judgementInWords(judgement)}
      {judgement !== undefined && isLevel(judgement) && <Meter value={judgement} most={HIGHEST} isCut />}
    </ScreenLink>
  )
}

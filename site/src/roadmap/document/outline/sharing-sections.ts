import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import type { UniversalCapability } from '../../data/roadmap-data.js'
import { NOTHING, placeOf, standingsOf } from '../../plan/standings.js'
import { type Block, column, type Given, heading, own, table, text } from './outline-blocks.js'
import { capabilityTitle, monthText, organisationName } from './roadmap-terms.js'

const UNIVERSAL = WORDS.roadmap.outline.universal
const SHARING = WORDS.roadmap.outline.sharing
const COLUMNS = WORDS.roadmap.outline.columns

/** How each of the universal capabilities gets into use. */
export function universal(given: Given): Block[] {
  const { data, roadmap } = given
  return [
    ...text(UNIVERSAL.what),
    ...own(roadmap, 'universal'),
    ...table(
      UNIVERSAL.title,
      [
        column(COLUMNS.universal, 28),
        column(COLUMNS.stateNow, 24),
        column(COLUMNS.servedBy, 26),
        column(COLUMNS.whatItTakes, 22)
      ],
      data.universal.map((one) => [
        lettered(one),
        states(given, one.id),
        one.today ?? '',
        (one.levels ?? []).map(([capability, level]) => takes(given, capability, level)).join('\n')
      ])
    )
  ]
}

export function lettered({ letter, title }: UniversalCapability): string {
  return fill(UNIVERSAL.lettered, { letter, title })
}

/** “Live: A and B”, a line for each state. */
export function states({ roadmap }: Given, id: string): string {
  const mine = roadmap.universal.filter((state) => state.id === id)
  const lines = (['live', 'partly', 'not', 'not-known'] as const).flatMap((state) => {
    const some = mine.filter((one) => one.state === state)
    return some.length === 0
      ? []
      : [
          fill(WORDS.roadmap.outline.baseline.standing, {
            level: UNIVERSAL.states[state],
            organisations: listed(some.map(({ organisation }) => organisationName(roadmap, organisation)))
          })
        ]
  })
  return lines.length === 0 ? UNIVERSAL.noState : lines.join('\n')
}

/** A level that it takes, and when everybody has it. */
function takes({ data, roadmap, plan }: Given, capability: string, level: number): string {
  const named = { capability: capabilityTitle(data, capability), level }
  const standings = standingsOf(roadmap)
  const behind = roadmap.organisations.filter(({ id }) => {
    const standing = standings.get(placeOf({ organisation: id, capability })) ?? NOTHING
    return standing.applies && standing.level < level
  })
  if (behind.length === 0) {
    return fill(UNIVERSAL.reached, named)
  }
  const ends = behind.map(
    ({ id }) =>
      plan.steps.find((step) => step.organisation === id && step.capability === capability && step.to === level)?.end
  )
  return ends.includes(undefined)
    ? fill(UNIVERSAL.notPlanned, named)
    : fill(UNIVERSAL.planned, {
        ...named,
        month: monthText(plan.starts, Math.max(...ends.map((end) => end ?? 0)) - 1)
      })
}

/** What people need to exchange, how they will, and why so. */
export function sharing(given: Given): Block[] {
  const { data, roadmap } = given
  return [
    ...own(roadmap, 'sharing'),
    ...(roadmap.choices.length === 0
      ? text(SHARING.noChoice)
      : [
          heading(SHARING.choices),
          ...text(SHARING.choicesLead),
          ...table(
            SHARING.choices,
            [
              column(COLUMNS.need, 24),
              column(COLUMNS.option, 26),
              column(COLUMNS.because, 30),
              column(COLUMNS.standards, 20)
            ],
            roadmap.choices.map(({ need: id, option, because }) => {
              const need = data.needs.find((one) => one.id === id)
              const standards = need?.options.find(({ title }) => title === option)?.standards ?? []
              return [
                need?.title ?? id,
                option,
                because ?? '',
                standards.map((one) => data.standards.find((known) => known.id === one)?.title ?? one).join('\n')
              ]
            })
          )
        ]),
    ...text(
      roadmap.interfaces.length === 0
        ? SHARING.noInterface
        : fill(SHARING.interfaces, {
            count: roadmap.interfaces.length,
            appendix: WORDS.roadmap.outline.sections.interfaces
          })
    )
  ]
}

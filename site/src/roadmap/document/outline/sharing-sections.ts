import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import type { UniversalCapability } from '../../data/roadmap-data.js'
import { NOTHING, placeOf, standingsOf } from '../../plan/standings.js'
import { type Block, column, type Given, heading, own, table, text } from './outline-blocks.js'
import { capabilityTitle, monthText, organisationName } from './roadmap-terms.js'

/** How each of the universal capabilities gets into use. */
export function universal(given: Given): Block[] {
  const { data, roadmap } = given
  return [
    ...text(WORDS.roadmap.outline.universal.what),
    ...own(roadmap, 'universal'),
    ...table(
      WORDS.roadmap.outline.universal.title,
      [
        column(WORDS.roadmap.outline.columns.universal, 28),
        column(WORDS.roadmap.outline.columns.stateNow, 24),
        column(WORDS.roadmap.outline.columns.servedBy, 26),
        column(WORDS.roadmap.outline.columns.whatItTakes, 22)
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
  return fill(WORDS.roadmap.outline.universal.lettered, { letter, title })
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
            level: WORDS.roadmap.outline.universal.states[state],
            organisations: listed(some.map(({ organisation }) => organisationName(roadmap, organisation)))
          })
        ]
  })
  return lines.length === 0 ? WORDS.roadmap.outline.universal.noState : lines.join('\n')
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
    return fill(WORDS.roadmap.outline.universal.reached, named)
  }
  const ends = behind.map(
    ({ id }) =>
      plan.steps.find((step) => step.organisation === id && step.capability === capability && step.to === level)?.end
  )
  return ends.includes(undefined)
    ? fill(WORDS.roadmap.outline.universal.notPlanned, named)
    : fill(WORDS.roadmap.outline.universal.planned, {
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
      ? text(WORDS.roadmap.outline.sharing.noChoice)
      : [
          heading(WORDS.roadmap.outline.sharing.choices),
          ...text(WORDS.roadmap.outline.sharing.choicesLead),
          ...table(
            WORDS.roadmap.outline.sharing.choices,
            [
              column(WORDS.roadmap.outline.columns.need, 24),
              column(WORDS.roadmap.outline.columns.option, 26),
              column(WORDS.roadmap.outline.columns.because, 30),
              column(WORDS.roadmap.outline.columns.standards, 20)
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
        ? WORDS.roadmap.outline.sharing.noInterface
        : fill(WORDS.roadmap.outline.sharing.interfaces, {
            count: roadmap.interfaces.length,
            appendix: WORDS.roadmap.outline.sections.interfaces
          })
    )
  ]
}

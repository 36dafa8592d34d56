import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { money } from '../../figures/money.js'
import type { Target } from '../../record/roadmap-record.js'
import { type Block, column, type Given, heading, list, own, table, text } from './outline-blocks.js'
import {
  capabilityTitle,
  levelText,
  monthsText,
  monthText,
  organisationName,
  pounds,
  stepText
} from './roadmap-terms.js'

const SAID = WORDS.roadmap.outline.introduction
const VISION = WORDS.roadmap.outline.vision
const COLUMNS = WORDS.roadmap.outline.columns

/** Who plans, and the plan in a few sentences. */
export function introduction(given: Given): Block[] {
  const { roadmap, data } = given
  const { organisations } = roadmap
  return [
    ...text(
      fill(SAID.what, {
        area: roadmap.area ?? organisations[0]?.name ?? roadmap.name,
        count: organisations.length,
        capabilities: data.capabilities.length
      })
    ),
    ...own(roadmap, 'introduction'),
    heading(SAID.organisations),
    ...table(
      SAID.organisations,
      [column(COLUMNS.organisation, 7), column(COLUMNS.code, 3)],
      organisations.map(({ name, code }) => [name, code ?? ''])
    ),
    heading(SAID.inShort),
    ...list(inShort(given))
  ]
}

/** The plan in a few sentences. */
export function inShort({ data, roadmap, plan }: Given): string[] {
  const cells = roadmap.organisations.length * data.capabilities.length
  const answered = new Set(roadmap.answers.map(({ organisation, capability }) => `${organisation} ${capability}`)).size
  const states = plan.targets.map(({ state }) => state)
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length
  const { capital, revenue } = money(roadmap, plan)
  const [first] = [...plan.steps].sort((a, b) => b.unlocks.steps - a.unlocks.steps)
  return [
    fill(SAID.answered, { answered, count: cells }),
    ...(states.length === 0 ? [SAID.noTargets] : [fill(SAID.targets, { count: states.length })]),
    ...(count('met') > 0 ? [fill(SAID.met, { count: count('met') })] : []),
    ...(plan.steps.length === 0
      ? []
      : [
          fill(SAID.steps, {
            count: plan.steps.length,
            from: monthText(plan.starts, 0),
            to: monthText(plan.starts, plan.months - 1)
          }),
          fill(SAID.critical, { months: monthsText(plan.critical.months), count: roadmap.capacity })
        ]),
    ...(count('late') > 0 ? [fill(SAID.late, { count: count('late') })] : []),
    ...(count('blocked') > 0 ? [fill(SAID.blocked, { count: count('blocked') })] : []),
    ...(first !== undefined && first.unlocks.steps > 1
      ? [
          fill(SAID.unlocks, {
            step: stepText(data, first),
            organisation: organisationName(roadmap, first.organisation),
            count: first.unlocks.steps
          })
        ]
      : []),
    ...(capital + revenue > 0 ? [fill(SAID.money, { capital: pounds(capital), revenue: pounds(revenue) })] : [])
  ]
}

/** What shall be, with its reasons. */
export function vision({ data, roadmap }: Given): Block[] {
  const presets = [...new Set(roadmap.targets.flatMap(({ preset }) => preset ?? []))].map(
    (id) => data.presets.find((preset) => preset.id === id)?.title ?? id
  )
  const inOrder = [...roadmap.targets].sort((a, b) => place(a) - place(b))
  function place({ capability }: Target): number {
    return data.capabilities.findIndex(({ id }) => id === capability)
  }
  return [
    ...own(roadmap, 'vision'),
    heading(VISION.targets),
    ...(inOrder.length === 0 ? text(VISION.noTargets) : text(VISION.lead)),
    ...text(presets.length > 0 && fill(VISION.presets, { presets: listed(presets), count: presets.length })),
    ...table(
      VISION.targets,
      [
        column(COLUMNS.capability, 22),
        column(COLUMNS.where, 18),
        column(COLUMNS.level, 16),
        column(COLUMNS.by, 15),
        column(COLUMNS.because, 29)
      ],
      inOrder.map(({ capability, organisation, level, by = '', because = '', owner }) => [
        capabilityTitle(data, capability),
        [
          organisation === undefined ? VISION.everywhere : organisationName(roadmap, organisation),
          ...(owner === undefined ? [] : [fill(WORDS.roadmap.outline.terms.leads, { owner })])
        ].join('\n'),
        levelText(level),
        dateText(by),
        because
      ])
    )
  ]
}

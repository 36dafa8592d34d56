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

/** Who plans, and the plan in a few sentences. */
export function introduction(given: Given): Block[] {
  const { roadmap, data } = given
  const { organisations } = roadmap
  return [
    ...text(
      fill(WORDS.roadmap.outline.introduction.what, {
        area: roadmap.area ?? organisations[0]?.name ?? roadmap.name,
        count: organisations.length,
        capabilities: data.capabilities.length
      })
    ),
    ...own(roadmap, 'introduction'),
    heading(WORDS.roadmap.outline.introduction.organisations),
    ...table(
      WORDS.roadmap.outline.introduction.organisations,
      [column(WORDS.roadmap.outline.columns.organisation, 7), column(WORDS.roadmap.outline.columns.code, 3)],
      organisations.map(({ name, code }) => [name, code ?? ''])
    ),
    heading(WORDS.roadmap.outline.introduction.inShort),
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
    fill(WORDS.roadmap.outline.introduction.answered, { answered, count: cells }),
    ...(states.length === 0
      ? [WORDS.roadmap.outline.introduction.noTargets]
      : [fill(WORDS.roadmap.outline.introduction.targets, { count: states.length })]),
    ...(count('met') > 0 ? [fill(WORDS.roadmap.outline.introduction.met, { count: count('met') })] : []),
    ...(plan.steps.length === 0
      ? []
      : [
          fill(WORDS.roadmap.outline.introduction.steps, {
            count: plan.steps.length,
            from: monthText(plan.starts, 0),
            to: monthText(plan.starts, plan.months - 1)
          }),
          fill(WORDS.roadmap.outline.introduction.critical, {
            months: monthsText(plan.critical.months),
            count: roadmap.capacity
          })
        ]),
    ...(count('late') > 0 ? [fill(WORDS.roadmap.outline.introduction.late, { count: count('late') })] : []),
    ...(count('blocked') > 0 ? [fill(WORDS.roadmap.outline.introduction.blocked, { count: count('blocked') })] : []),
    ...(first !== undefined && first.unlocks.steps > 1
      ? [
          fill(WORDS.roadmap.outline.introduction.unlocks, {
            step: stepText(data, first),
            organisation: organisationName(roadmap, first.organisation),
            count: first.unlocks.steps
          })
        ]
      : []),
    ...(capital + revenue > 0
      ? [fill(WORDS.roadmap.outline.introduction.money, { capital: pounds(capital), revenue: pounds(revenue) })]
      : [])
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
    heading(WORDS.roadmap.outline.vision.targets),
    ...(inOrder.length === 0 ? text(WORDS.roadmap.outline.vision.noTargets) : text(WORDS.roadmap.outline.vision.lead)),
    ...text(
      presets.length > 0 &&
        fill(WORDS.roadmap.outline.vision.presets, { presets: listed(presets), count: presets.length })
    ),
    ...table(
      WORDS.roadmap.outline.vision.targets,
      [
        column(WORDS.roadmap.outline.columns.capability, 22),
        column(WORDS.roadmap.outline.columns.where, 18),
        column(WORDS.roadmap.outline.columns.level, 16),
        column(WORDS.roadmap.outline.columns.by, 15),
        column(WORDS.roadmap.outline.columns.because, 29)
      ],
      inOrder.map(({ capability, organisation, level, by = '', because = '', owner }) => [
        capabilityTitle(data, capability),
        [
          organisation === undefined
            ? WORDS.roadmap.outline.vision.everywhere
            : organisationName(roadmap, organisation),
          ...(owner === undefined ? [] : [fill(WORDS.roadmap.outline.terms.leads, { owner })])
        ].join('\n'),
        levelText(level),
        dateText(by),
        because
      ])
    )
  ]
}

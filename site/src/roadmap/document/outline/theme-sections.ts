import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import type { Capability, Theme } from '../../data/roadmap-data.js'
import type { PlannedStep } from '../../plan/plan.js'
import { standingsIn, targetOf } from '../../figures/standing.js'
import { distributed } from './baseline-section.js'
import { type Block, column, type Given, heading, own, table, text } from './outline-blocks.js'
import { levelText, organisationName, organisationsText, spanText, stepText } from './roadmap-terms.js'

const SAID = WORDS.roadmap.outline.themes

/** The capabilities of a theme: where we are, where we want to be, and what we do. */
export function themed(given: Given, id: 'readiness' | 'infrastructure'): Block[] {
  const mine = capabilitiesOf(given, id)
  const known = new Set(mine.map((capability) => capability.id))
  const steps = given.plan.steps.filter(({ capability }) => known.has(capability))
  return [
    ...text(SAID[id]),
    ...own(given.roadmap, id),
    ...nowAndThen(given, id),
    ...(steps.length === 0
      ? text(SAID.noSteps)
      : [
          heading(SAID.steps[id]),
          ...table(
            SAID.steps[id],
            [column(WORDS.roadmap.outline.columns.step, 58), column(WORDS.roadmap.outline.columns.whoAndWhen, 42)],
            stepsInOrder(given, steps)
          )
        ])
  ]
}

/** Where we are and where we want to be in each capability of a theme. */
export function nowAndThen(given: Given, theme: Theme): Block[] {
  return table(
    SAID.nowAndThen,
    [
      column(WORDS.roadmap.outline.columns.capability, 24),
      column(WORDS.roadmap.outline.columns.now, 38),
      column(WORDS.roadmap.outline.columns.wanted, 38)
    ],
    capabilitiesOf(given, theme).map((capability) => [
      capability.title,
      distributed(given.roadmap, standingsIn(given.roadmap, capability.id)),
      wanted(given, capability)
    ])
  )
}

/** A row for each step that organisations take alike. */
function stepsInOrder({ data, roadmap, plan }: Given, steps: readonly PlannedStep[]): string[][] {
  return alike(steps).map((group) => {
    const { capability, to } = group[0]!
    const found = data.capabilities.find(({ id }) => id === capability)
    return [
      [stepText(data, group[0]!), found?.steps.find((step) => step.to === to)?.action ?? ''].join('\n'),
      group
        .map(({ organisation, start, end }) =>
          fill(WORDS.roadmap.outline.deployment.who, {
            organisation: organisationName(roadmap, organisation),
            span: spanText(plan, start, end)
          })
        )
        .join('\n')
    ]
  })
}

/** The same step of several organisations together, in the order of the first. */
export function alike(steps: readonly PlannedStep[]): PlannedStep[][] {
  const groups = new Map<string, PlannedStep[]>()
  for (const step of steps) {
    const key = `${step.capability} ${step.to}`
    groups.set(key, [...(groups.get(key) ?? []), step])
  }
  return [...groups.values()]
}

function wanted({ roadmap }: Given, { id }: Capability): string {
  const wants = new Map<string, (typeof roadmap.organisations)[number][]>()
  for (const organisation of roadmap.organisations) {
    const target = targetOf(roadmap, organisation.id, id)
    if (target !== undefined) {
      const { level, by } = target
      const text =
        by === undefined ? levelText(level) : fill(SAID.levelBy, { level: levelText(level), day: dateText(by) })
      wants.set(text, [...(wants.get(text) ?? []), organisation])
    }
  }
  return wants.size === 0
    ? SAID.noTarget
    : [...wants]
        .map(([level, some]) =>
          fill(WORDS.roadmap.outline.baseline.standing, { level, organisations: organisationsText(roadmap, some) })
        )
        .join('\n')
}

function capabilitiesOf({ data }: Given, theme: Theme): readonly Capability[] {
  return data.capabilities.filter((capability) => capability.theme === theme)
}

import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { money, monthsOfOwn, type MoneyItem } from '../../figures/money.js'
import { financialYear } from '../../figures/months.js'
import type { PlannedStep } from '../../plan/plan.js'
import type { OwnStep } from '../../record/roadmap-record.js'
import { type Block, column, figures, type Given, heading, own, table, text } from './outline-blocks.js'
import { costText, monthsText, organisationName, pounds, spanText, stepText, yearText } from './roadmap-terms.js'
import { alike, nowAndThen } from './theme-sections.js'

/** What is done in each year, by whom, for what, and what it costs. */
export function deployment(given: Given): Block[] {
  const { roadmap, plan } = given
  const years = [...new Set(plan.steps.map(({ start }) => financialYear(plan.starts, start)))].sort((a, b) => a - b)
  return [
    ...own(roadmap, 'deployment'),
    ...nowAndThen(given, 'capabilities'),
    ...(years.length === 0
      ? text(WORDS.roadmap.outline.deployment.noSteps)
      : text(WORDS.roadmap.outline.deployment.lead)),
    ...years.flatMap((year) => [
      heading(fill(WORDS.roadmap.outline.deployment.year, { year: yearText(year) })),
      ...inYear(
        given,
        plan.steps.filter(({ start }) => financialYear(plan.starts, start) === year)
      )
    ]),
    ...ownSteps(given),
    ...costs(given)
  ]
}

function inYear({ data, roadmap, plan }: Given, steps: readonly PlannedStep[]): Block[] {
  return table(
    WORDS.roadmap.outline.deployment.steps,
    [
      column(WORDS.roadmap.outline.columns.step, 29),
      column(WORDS.roadmap.outline.columns.whoAndWhen, 28),
      column(WORDS.roadmap.outline.columns.benefit, 21),
      column(WORDS.roadmap.outline.columns.standards, 22)
    ],
    alike(steps).map((group) => {
      const first = group[0]!
      const step = data.capabilities.find(({ id }) => id === first.capability)?.steps.find(({ to }) => to === first.to)
      return [
        [stepText(data, first), step?.action ?? ''].join('\n'),
        [
          ...group.map(({ organisation, start, end, decision = {} }) =>
            [
              fill(WORDS.roadmap.outline.deployment.who, {
                organisation: organisationName(roadmap, organisation),
                span: spanText(plan, start, end)
              }),
              ...('owner' in decision ? [fill(WORDS.roadmap.outline.terms.leads, { owner: decision.owner! })] : []),
              costText(decision)
            ]
              .filter((line) => line !== '')
              .join('. ')
          ),
          ...(step === undefined ? [] : [fill(WORDS.roadmap.outline.deployment.roles, { roles: listed(step.roles) })])
        ].join('\n'),
        step?.benefit ?? '',
        (step?.standards ?? []).map((id) => data.standards.find((one) => one.id === id)?.title ?? id).join('\n')
      ]
    })
  )
}

function ownSteps({ roadmap, plan }: Given): Block[] {
  const taken = roadmap.ownSteps.filter(({ state }) => state !== 'left-out')
  return taken.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.deployment.own),
        ...text(WORDS.roadmap.outline.deployment.ownLead),
        ...table(
          WORDS.roadmap.outline.deployment.own,
          [
            column(WORDS.roadmap.outline.columns.step, 36),
            column(WORDS.roadmap.outline.columns.whoAndWhen, 36),
            column(WORDS.roadmap.outline.columns.benefit, 28)
          ],
          taken.map((step) => [
            [step.title, step.action ?? ''].filter((line) => line !== '').join('\n'),
            [
              step.organisation === undefined
                ? WORDS.roadmap.outline.vision.everywhere
                : organisationName(roadmap, step.organisation),
              whenOf(step, plan.starts),
              step.owner === undefined ? '' : fill(WORDS.roadmap.outline.terms.leads, { owner: step.owner }),
              costText(step)
            ]
              .filter((line) => line !== '')
              .join('\n'),
            step.benefit ?? ''
          ])
        )
      ]
}

function whenOf(step: OwnStep, starts: string): string {
  const { from, to, months } = step
  const when = monthsOfOwn(step, starts)
  if (from !== undefined && to !== undefined) {
    return fill(WORDS.roadmap.outline.terms.span, { from: dateText(from), to: dateText(to) })
  }
  return when === undefined
    ? months === undefined
      ? WORDS.roadmap.outline.deployment.undated
      : monthsText(months)
    : spanText({ starts }, ...when)
}

/** Capital and revenue by year, and what is lost if money is cut. */
export function costs(given: Given): Block[] {
  const { years, capital, revenue, items } = money(given.roadmap, given.plan)
  const undated = items.filter(({ when }) => when === undefined)
  if (items.length === 0) {
    return [heading(WORDS.roadmap.outline.deployment.costs), ...text(WORDS.roadmap.outline.deployment.noCosts)]
  }
  return [
    heading(WORDS.roadmap.outline.deployment.costs),
    ...text(WORDS.roadmap.outline.deployment.costsLead),
    ...table(
      WORDS.roadmap.outline.deployment.costs,
      [
        column(WORDS.roadmap.outline.columns.year, 34),
        figures(WORDS.roadmap.outline.columns.capital, 22),
        figures(WORDS.roadmap.outline.columns.revenue, 22),
        figures(WORDS.roadmap.outline.columns.together, 22)
      ],
      years.length === 0
        ? []
        : [
            ...years.map((one) => [
              yearText(one.year),
              pounds(one.capital),
              pounds(one.revenue),
              pounds(one.capital + one.revenue)
            ]),
            [WORDS.roadmap.outline.deployment.total, pounds(capital), pounds(revenue), pounds(capital + revenue)]
          ]
    ),
    ...text(
      undated.length > 0 &&
        fill(WORDS.roadmap.outline.deployment.noDates, {
          count: undated.length,
          steps: listed(undated.map((item) => itemText(given, item)))
        })
    ),
    ...ifCut(given, items)
  ]
}

function ifCut(given: Given, items: readonly MoneyItem[]): Block[] {
  const rows = items.flatMap((item) =>
    item.ifCut === undefined ? [] : [[itemText(given, item), costText(item), item.ifCut]]
  )
  return rows.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.deployment.ifCut),
        ...table(
          WORDS.roadmap.outline.deployment.ifCut,
          [
            column(WORDS.roadmap.outline.columns.step, 34),
            column(WORDS.roadmap.outline.columns.money, 26),
            column(WORDS.roadmap.outline.columns.lost, 40)
          ],
          rows
        )
      ]
}

/** A step with its organisation. */
export function itemText({ data, roadmap, plan }: Given, { step, own }: Pick<MoneyItem, 'step' | 'own'>): string {
  const planned = plan.steps.find(({ key }) => key === step)
  return planned === undefined
    ? (own?.title ?? '')
    : fill(WORDS.roadmap.outline.deployment.item, {
        step: stepText(data, planned),
        organisation: organisationName(roadmap, planned.organisation)
      })
}

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

const SAID = WORDS.roadmap.outline.deployment
const COLUMNS = WORDS.roadmap.outline.columns

/** What is done in each year, by whom, for what, and what it costs. */
export function deployment(given: Given): Block[] {
  const { roadmap, plan } = given
  const years = [...new Set(plan.steps.map(({ start }) => financialYear(plan.starts, start)))].sort((a, b) => a - b)
  return [
    ...own(roadmap, 'deployment'),
    ...nowAndThen(given, 'capabilities'),
    ...(years.length === 0 ? text(SAID.noSteps) : text(SAID.lead)),
    ...years.flatMap((year) => [
      heading(fill(SAID.year, { year: yearText(year) })),
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
    SAID.steps,
    [
      column(COLUMNS.step, 29),
      column(COLUMNS.whoAndWhen, 28),
      column(COLUMNS.benefit, 21),
      column(COLUMNS.standards, 22)
    ],
    alike(steps).map((group) => {
      const first = group[0]!
      const step = data.capabilities.find(({ id }) => id === first.capability)?.steps.find(({ to }) => to === first.to)
      return [
        [stepText(data, first), step?.action ?? ''].join('\n'),
        [
          ...group.map(({ organisation, start, end, decision = {} }) =>
            [
              fill(SAID.who, {
                organisation: organisationName(roadmap, organisation),
                span: spanText(plan, start, end)
              }),
              ...('owner' in decision ? [fill(WORDS.roadmap.outline.terms.leads, { owner: decision.owner! })] : []),
              costText(decision)
            ]
              .filter((line) => line !== '')
              .join('. ')
          ),
          ...(step === undefined ? [] : [fill(SAID.roles, { roles: listed(step.roles) })])
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
        heading(SAID.own),
        ...text(SAID.ownLead),
        ...table(
          SAID.own,
          [column(COLUMNS.step, 36), column(COLUMNS.whoAndWhen, 36), column(COLUMNS.benefit, 28)],
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
  return when === undefined ? (months === undefined ? SAID.undated : monthsText(months)) : spanText({ starts }, ...when)
}

/** Capital and revenue by year, and what is lost if money is cut. */
export function costs(given: Given): Block[] {
  const { years, capital, revenue, items } = money(given.roadmap, given.plan)
  const undated = items.filter(({ when }) => when === undefined)
  if (items.length === 0) {
    return [heading(SAID.costs), ...text(SAID.noCosts)]
  }
  return [
    heading(SAID.costs),
    ...text(SAID.costsLead),
    ...table(
      SAID.costs,
      [
        column(COLUMNS.year, 34),
        figures(COLUMNS.capital, 22),
        figures(COLUMNS.revenue, 22),
        figures(COLUMNS.together, 22)
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
            [SAID.total, pounds(capital), pounds(revenue), pounds(capital + revenue)]
          ]
    ),
    ...text(
      undated.length > 0 &&
        fill(SAID.noDates, { count: undated.length, steps: listed(undated.map((item) => itemText(given, item))) })
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
        heading(SAID.ifCut),
        ...table(SAID.ifCut, [column(COLUMNS.step, 34), column(COLUMNS.money, 26), column(COLUMNS.lost, 40)], rows)
      ]
}

/** A step with its organisation. */
export function itemText({ data, roadmap, plan }: Given, { step, own }: Pick<MoneyItem, 'step' | 'own'>): string {
  const planned = plan.steps.find(({ key }) => key === step)
  return planned === undefined
    ? (own?.title ?? '')
    : fill(SAID.item, {
        step: stepText(data, planned),
        organisation: organisationName(roadmap, planned.organisation)
      })
}

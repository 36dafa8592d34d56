import { STATUS_TITLES } from '../../../catalogue/choices.js'
import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { monthAfter } from '../../figures/months.js'
import { isOutdated, standardNamed } from '../../figures/standards-in-use.js'
import type { RoadmapStandard } from '../../data/roadmap-data.js'
import { type Block, column, type Given, heading, list, own, table, text } from './outline-blocks.js'
import { organisationName, spanText, stepText } from './roadmap-terms.js'

/** What the plan is built on, what it buys, and which contracts end on the way. */
export function procurement(given: Given): Block[] {
  return [
    ...own(given.roadmap, 'standards'),
    ...standards(given),
    ...outdated(given),
    ...purchases(given),
    ...systems(given),
    ...contracts(given)
  ]
}

function standards({ data, plan }: Given): Block[] {
  const uses = new Map<string, string[]>()
  for (const { capability, to } of plan.steps) {
    const found = data.capabilities.find(({ id }) => id === capability)
    for (const id of found?.steps.find((step) => step.to === to)?.standards ?? []) {
      const named = stepText(data, { capability, to })
      uses.set(id, [...new Set([...(uses.get(id) ?? []), named])])
    }
  }
  const used = data.standards.filter(({ id }) => uses.has(id))
  return used.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.procurement.standards),
        ...text(WORDS.roadmap.outline.procurement.standardsLead),
        ...table(
          WORDS.roadmap.outline.procurement.standards,
          [
            column(WORDS.roadmap.outline.columns.standard, 34),
            column(WORDS.roadmap.outline.columns.status, 22),
            column(WORDS.roadmap.outline.columns.neededFor, 44)
          ],
          used.map((standard) => [named(standard), statusText(data, standard), uses.get(standard.id)!.join('\n')])
        )
      ]
}

function named({ title, codes = [] }: RoadmapStandard): string {
  return codes.length === 0 ? title : `${title}\n${codes.join(', ')}`
}

function statusText(data: Given['data'], standard: RoadmapStandard): string {
  const status = STATUS_TITLES[standard.status]
  const next = (standard.replacedBy ?? []).map((id) => data.standards.find((one) => one.id === id)?.title ?? id)
  return next.length === 0 ? status : fill(WORDS.roadmap.outline.procurement.replaced, { status, next: listed(next) })
}

/** Interfaces on standards that are out of date. */
function outdated({ data, roadmap }: Given): Block[] {
  const items = roadmap.interfaces.flatMap(({ from, to, standard: name, end }) => {
    const standard = name === undefined ? undefined : standardNamed(data, name)
    return standard === undefined || !isOutdated(standard)
      ? []
      : [
          fill(WORDS.roadmap.outline.procurement.outdatedOne, {
            from,
            to,
            standard: standard.title,
            status: statusText(data, standard),
            end: WORDS.roadmap.outline.procurement.ends[end ?? 'open']
          })
        ]
  })
  return items.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.procurement.outdated),
        ...text(WORDS.roadmap.outline.procurement.outdatedLead),
        ...list(items)
      ]
}

/** Steps that are part of a procurement. */
function purchases({ data, roadmap, plan }: Given): Block[] {
  const rows = [
    ...plan.steps.flatMap(({ decision, organisation, start, end, ...step }) =>
      decision?.procurement === undefined
        ? []
        : [
            [
              decision.procurement,
              stepText(data, step),
              organisationName(roadmap, organisation),
              spanText(plan, start, end)
            ]
          ]
    ),
    ...roadmap.ownSteps.flatMap(({ procurement, title, organisation, from, state }) =>
      procurement === undefined || state === 'left-out'
        ? []
        : [
            [
              procurement,
              title,
              organisation === undefined ? '' : organisationName(roadmap, organisation),
              dateText(from ?? '')
            ]
          ]
    )
  ]
  return rows.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.procurement.purchases),
        ...table(
          WORDS.roadmap.outline.procurement.purchases,
          [
            column(WORDS.roadmap.outline.columns.procurement, 28),
            column(WORDS.roadmap.outline.columns.step, 30),
            column(WORDS.roadmap.outline.columns.organisation, 22),
            column(WORDS.roadmap.outline.columns.when, 20)
          ],
          rows
        )
      ]
}

/** What steps may have to buy. */
function systems({ data, roadmap, plan }: Given): Block[] {
  const rows = data.systems.flatMap(([id, title]) => {
    const steps = plan.steps.filter(({ capability, to }) =>
      data.capabilities
        .find((one) => one.id === capability)
        ?.steps.find((step) => step.to === to)
        ?.systems?.includes(id)
    )
    const [first] = steps
    return first === undefined
      ? []
      : [
          [
            title,
            [...new Set(steps.map((step) => stepText(data, step)))].join('\n'),
            listed([...new Set(steps.map(({ organisation }) => organisationName(roadmap, organisation)))]),
            spanText(plan, first.start, first.start + 1)
          ]
        ]
  })
  return rows.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.procurement.systems),
        ...text(WORDS.roadmap.outline.procurement.systemsLead),
        ...table(
          WORDS.roadmap.outline.procurement.systems,
          [
            column(WORDS.roadmap.outline.columns.system, 26),
            column(WORDS.roadmap.outline.columns.neededFor, 34),
            column(WORDS.roadmap.outline.columns.organisations, 24),
            column(WORDS.roadmap.outline.columns.firstNeeded, 16)
          ],
          rows
        )
      ]
}

/** Contracts that end, or whose notice is due, before the plan does. */
function contracts({ roadmap, plan }: Given): Block[] {
  const rows = roadmap.contracts
    .filter(({ ends, notice }) => [ends, notice].some((day) => day !== undefined && inside(plan, day)))
    .map(({ supplier, title, organisation, ends = '', notice = '', options = '' }) => [
      `${title}\n${supplier}`,
      organisation === undefined ? '' : organisationName(roadmap, organisation),
      dateText(notice),
      dateText(ends),
      options
    ])
  return rows.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.procurement.contracts),
        ...text(WORDS.roadmap.outline.procurement.contractsLead),
        ...table(
          WORDS.roadmap.outline.procurement.contracts,
          [
            column(WORDS.roadmap.outline.columns.contract, 28),
            column(WORDS.roadmap.outline.columns.organisation, 20),
            column(WORDS.roadmap.outline.columns.noticeBy, 16),
            column(WORDS.roadmap.outline.columns.contractEnds, 16),
            column(WORDS.roadmap.outline.columns.options, 20)
          ],
          rows
        )
      ]
}

function inside({ starts, months }: Given['plan'], day: string): boolean {
  return monthAfter(starts, day) < Math.max(months, 1)
}

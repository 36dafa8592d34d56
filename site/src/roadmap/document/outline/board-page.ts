import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { money, type Money, type MoneyYear } from '../../figures/money.js'
import { distribution, spread, standingsIn } from '../../figures/standing.js'
import {
  type Block,
  column,
  figures,
  type Given,
  heading,
  list,
  own,
  type Outline,
  table,
  text
} from './outline-blocks.js'
import { frame } from './outline.js'
import {
  costText,
  judgementText,
  levelText,
  organisationName,
  pounds,
  spanText,
  stepText,
  yearText
} from './roadmap-terms.js'

const NEXT = 3
const RISKS = 3
const YEARS = 4

/** The plan on one page, for a board. @param asOf an ISO day or instant */
export function boardPage(given: Given, asOf: string): Outline {
  return {
    ...frame(given, asOf),
    subtitle: WORDS.roadmap.outline.board.subtitle,
    facts: [],
    sections: [
      {
        id: 'board',
        title: WORDS.roadmap.outline.sections.board,
        blocks: [
          ...standing(given),
          ...next(given),
          ...costs(given),
          ...risks(given),
          heading(WORDS.roadmap.outline.board.ask),
          ...own(given.roadmap, 'board')
        ]
      }
    ]
  }
}

function standing({ data, roadmap }: Given): Block[] {
  return [
    ...text(
      fill(WORDS.roadmap.outline.board.lead, {
        count: roadmap.organisations.length,
        area: roadmap.area ?? roadmap.name
      })
    ),
    heading(WORDS.roadmap.outline.board.standing),
    ...table(
      WORDS.roadmap.outline.board.standing,
      [
        column(WORDS.roadmap.outline.columns.capability, 36),
        column(WORDS.roadmap.outline.columns.now, 34),
        column(WORDS.roadmap.outline.columns.wanted, 30)
      ],
      data.capabilities.map(({ id, title }) => [title, nowText(standingsIn(roadmap, id)), wantedText(roadmap, id)])
    )
  ]
}

/** “Levels 1 to 3”, or what all say alike. */
function nowText(standings: ReturnType<typeof standingsIn>): string {
  const range = spread(standings)
  const [only, ...others] = distribution(standings)
  if (only !== undefined && others.length === 0) {
    return judgementText(only.judgement)
  }
  if (range === undefined) {
    return WORDS.roadmap.outline.board.open
  }
  return range[0] === range[1]
    ? levelText(range[0])
    : fill(WORDS.roadmap.outline.board.range, { from: range[0], to: range[1] })
}

function wantedText({ targets }: Given['roadmap'], id: string): string {
  const mine = targets.filter(({ capability }) => capability === id)
  const levels = mine.map(({ level }) => level)
  const by = mine.map(({ by }) => by ?? '').reduce((a, b) => (a > b ? a : b), '')
  if (levels.length === 0) {
    return WORDS.roadmap.outline.themes.noTarget
  }
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  const level = low === high ? levelText(low) : fill(WORDS.roadmap.outline.board.range, { from: low, to: high })
  return by === '' ? level : fill(WORDS.roadmap.outline.themes.levelBy, { level, day: dateText(by) })
}

function next({ data, roadmap, plan }: Given): Block[] {
  const steps = plan.steps.filter(({ decision }) => decision?.state !== 'done').slice(0, NEXT)
  return [
    heading(WORDS.roadmap.outline.board.next),
    ...(steps.length === 0 ? text(WORDS.roadmap.outline.deployment.noSteps) : []),
    ...list(
      steps.map((step) =>
        [
          fill(WORDS.roadmap.outline.board.step, {
            step: stepText(data, step),
            organisation: organisationName(roadmap, step.organisation),
            span: spanText(plan, step.start, step.end)
          }),
          costText(step.decision ?? {})
        ]
          .filter((part) => part !== '')
          .join(': ')
      )
    )
  ]
}

function costs({ roadmap, plan }: Given): Block[] {
  const { years, capital, revenue } = money(roadmap, plan)
  return [
    heading(WORDS.roadmap.outline.board.money),
    ...(years.length === 0 ? text(WORDS.roadmap.outline.deployment.noCosts) : []),
    ...table(
      WORDS.roadmap.outline.board.money,
      [
        column(WORDS.roadmap.outline.columns.year, 34),
        figures(WORDS.roadmap.outline.columns.capital, 33),
        figures(WORDS.roadmap.outline.columns.revenue, 33)
      ],
      years.length === 0
        ? []
        : [
            ...shownYears(years).map(([label, one]) => [label, pounds(one.capital), pounds(one.revenue)]),
            [WORDS.roadmap.outline.deployment.total, pounds(capital), pounds(revenue)]
          ]
    )
  ]
}

/** The first years, and those after them together. */
function shownYears(years: Money['years']): [label: string, sums: Pick<MoneyYear, 'capital' | 'revenue'>][] {
  const later = years.length > YEARS ? years.slice(YEARS - 1) : []
  const sum = (kind: 'capital' | 'revenue') => later.reduce((all, one) => all + one[kind], 0)
  return [
    ...years.slice(0, years.length - later.length).map((one): [string, MoneyYear] => [yearText(one.year), one]),
    ...later
      .slice(0, 1)
      .map(({ year }): [string, Pick<MoneyYear, 'capital' | 'revenue'>] => [
        fill(WORDS.roadmap.outline.board.later, { year: yearText(year) }),
        { capital: sum('capital'), revenue: sum('revenue') }
      ])
  ]
}

function risks({ roadmap }: Given): Block[] {
  const weight = { low: 1, medium: 2, high: 3 } as const
  const worst = [...roadmap.risks].sort(
    (a, b) => weight[b.likelihood] * weight[b.impact] - weight[a.likelihood] * weight[a.impact]
  )
  return [
    heading(WORDS.roadmap.outline.board.risks),
    ...(worst.length === 0 ? text(WORDS.roadmap.outline.risks.none) : []),
    ...list(
      worst
        .slice(0, RISKS)
        .map(({ title, response }) =>
          response === undefined ? title : fill(WORDS.roadmap.outline.board.risk, { risk: title, response })
        )
    )
  ]
}

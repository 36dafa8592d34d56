import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { dissent, distribution, spread, standingsIn, type Standing } from '../../figures/standing.js'
import type { Capability } from '../../data/roadmap-data.js'
import type { Answer } from '../../record/roadmap-record.js'
import { type Block, column, type Given, heading, list, own, table, text } from './outline-blocks.js'
import { judgementText, levelText, organisationName, organisationsText } from './roadmap-terms.js'

/** More organisations have no column each. */
const MOST_COLUMNS = 5

/** Where everybody stands. An average would hide the weakest, so there is none. */
export function baseline(given: Given): Block[] {
  const { data, roadmap } = given
  const all = data.capabilities.map((capability) => ({ capability, standings: standingsIn(roadmap, capability.id) }))
  const several = roadmap.organisations.length > 1
  return [
    ...text(
      fill(WORDS.roadmap.outline.baseline.how, { count: roadmap.organisations.length }),
      several && WORDS.roadmap.outline.baseline.noAverage
    ),
    ...own(roadmap, 'baseline'),
    heading(WORDS.roadmap.outline.baseline.levels),
    ...(several ? everybody(given, all) : single(all)),
    ...(several ? spreads(given, all) : []),
    ...differences(given, all),
    ...gaps(given, all)
  ]
}

interface Judged {
  readonly capability: Capability
  readonly standings: readonly Standing[]
}

function single(all: readonly Judged[]): Block[] {
  return table(
    WORDS.roadmap.outline.baseline.levels,
    [
      column(WORDS.roadmap.outline.columns.capability, 26),
      column(WORDS.roadmap.outline.columns.level, 18),
      column(WORDS.roadmap.outline.columns.whatThatMeans, 34),
      column(WORDS.roadmap.outline.columns.evidence, 22)
    ],
    all.map(({ capability, standings: [standing] }) => [
      capability.title,
      judgementText(standing?.judgement ?? 'not-answered'),
      typeof standing?.judgement === 'number' ? capability.levels[standing.judgement] : '',
      (standing?.answers ?? []).flatMap(({ evidence = '' }) => evidence).join('\n')
    ])
  )
}

function everybody({ roadmap }: Given, all: readonly Judged[]): Block[] {
  const { organisations } = roadmap
  return organisations.length <= MOST_COLUMNS
    ? table(
        WORDS.roadmap.outline.baseline.levels,
        [
          column(WORDS.roadmap.outline.columns.capability, 26),
          ...organisations.map(({ name }) => column(name, 74 / organisations.length))
        ],
        all.map(({ capability, standings }) => [
          capability.title,
          ...standings.map(({ judgement }) => judgementText(judgement))
        ])
      )
    : table(
        WORDS.roadmap.outline.baseline.levels,
        [
          column(WORDS.roadmap.outline.columns.capability, 26),
          column(WORDS.roadmap.outline.columns.whoStandsWhere, 74)
        ],
        all.map(({ capability, standings }) => [capability.title, distributed(roadmap, standings)])
      )
}

/** “Level 2, Partial: A and B”, a line for each level. */
export function distributed(roadmap: Given['roadmap'], standings: readonly Standing[]): string {
  return distribution(standings)
    .map(({ judgement, organisations }) =>
      fill(WORDS.roadmap.outline.baseline.standing, {
        level: judgementText(judgement),
        organisations: organisationsText(roadmap, organisations)
      })
    )
    .join('\n')
}

function spreads({ roadmap }: Given, all: readonly Judged[]): Block[] {
  const rows = all.flatMap(({ capability, standings }) => {
    const range = spread(standings)
    if (range === undefined || range[0] === range[1]) {
      return []
    }
    const weakest = standings.filter(({ judgement }) => judgement === range[0]).map(({ organisation }) => organisation)
    return [[capability.title, organisationsText(roadmap, weakest), levelText(range[0]), levelText(range[1])]]
  })
  return rows.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.baseline.spread),
        ...text(WORDS.roadmap.outline.baseline.spreadLead),
        ...table(
          WORDS.roadmap.outline.baseline.spread,
          [
            column(WORDS.roadmap.outline.columns.capability, 30),
            column(WORDS.roadmap.outline.columns.weakest, 34),
            column(WORDS.roadmap.outline.columns.lowest, 18),
            column(WORDS.roadmap.outline.columns.highest, 18)
          ],
          rows
        )
      ]
}

function differences({ roadmap }: Given, all: readonly Judged[]): Block[] {
  const items = all.flatMap(({ capability, standings }) =>
    standings.flatMap((standing) => {
      const answers = dissent(standing)
      return answers.length === 0
        ? []
        : [
            fill(WORDS.roadmap.outline.baseline.dissent, {
              capability: capability.title,
              organisation: standing.organisation.name,
              judgements: listed(answers.map((answer) => judged(roadmap, answer)))
            })
          ]
    })
  )
  return items.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.baseline.differ),
        ...text(WORDS.roadmap.outline.baseline.differLead),
        ...list(items)
      ]
}

function judged(roadmap: Given['roadmap'], { by, organisation, judgement }: Answer): string {
  return fill(WORDS.roadmap.outline.baseline.judged, {
    who: by ?? organisationName(roadmap, organisation),
    level: judgementText(judgement)
  })
}

/** What nobody knows, what nobody has answered, and what does not apply: three different things. */
function gaps({ roadmap }: Given, all: readonly Judged[]): Block[] {
  const items = (['not-known', 'not-answered', 'not-applicable'] as const).flatMap((judgement) =>
    all.flatMap(({ capability, standings }) => {
      const some = standings.filter((standing) => standing.judgement === judgement)
      return some.length === 0
        ? []
        : [
            [
              capability.title,
              judgementText(judgement),
              organisationsText(
                roadmap,
                some.map(({ organisation }) => organisation)
              ),
              some.flatMap(({ answers }) => answers.flatMap(({ reason = '', note = '' }) => reason || note)).join('\n')
            ]
          ]
    })
  )
  return items.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.baseline.gaps),
        ...text(WORDS.roadmap.outline.baseline.gapsLead),
        ...table(
          WORDS.roadmap.outline.baseline.gaps,
          [
            column(WORDS.roadmap.outline.columns.capability, 28),
            column(WORDS.roadmap.outline.columns.answer, 16),
            column(WORDS.roadmap.outline.columns.organisations, 28),
            column(WORDS.roadmap.outline.columns.reason, 28)
          ],
          items
        )
      ]
}

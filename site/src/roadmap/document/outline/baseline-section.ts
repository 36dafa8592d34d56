import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { dissent, distribution, spread, standingsIn, type Standing } from '../../figures/standing.js'
import type { Capability } from '../../data/roadmap-data.js'
import type { Answer } from '../../record/roadmap-record.js'
import { type Block, column, type Given, heading, list, own, table, text } from './outline-blocks.js'
import { judgementText, levelText, organisationName, organisationsText } from './roadmap-terms.js'

const SAID = WORDS.roadmap.outline.baseline
const COLUMNS = WORDS.roadmap.outline.columns

/** More organisations have no column each. */
const MOST_COLUMNS = 5

/** Where everybody stands. An average would hide the weakest, so there is none. */
export function baseline(given: Given): Block[] {
  const { data, roadmap } = given
  const all = data.capabilities.map((capability) => ({ capability, standings: standingsIn(roadmap, capability.id) }))
  const several = roadmap.organisations.length > 1
  return [
    ...text(fill(SAID.how, { count: roadmap.organisations.length }), several && SAID.noAverage),
    ...own(roadmap, 'baseline'),
    heading(SAID.levels),
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
    SAID.levels,
    [
      column(COLUMNS.capability, 26),
      column(COLUMNS.level, 18),
      column(COLUMNS.whatThatMeans, 34),
      column(COLUMNS.evidence, 22)
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
        SAID.levels,
        [column(COLUMNS.capability, 26), ...organisations.map(({ name }) => column(name, 74 / organisations.length))],
        all.map(({ capability, standings }) => [
          capability.title,
          ...standings.map(({ judgement }) => judgementText(judgement))
        ])
      )
    : table(
        SAID.levels,
        [column(COLUMNS.capability, 26), column(COLUMNS.whoStandsWhere, 74)],
        all.map(({ capability, standings }) => [capability.title, distributed(roadmap, standings)])
      )
}

/** “Level 2, Partial: A and B”, a line for each level. */
export function distributed(roadmap: Given['roadmap'], standings: readonly Standing[]): string {
  return distribution(standings)
    .map(({ judgement, organisations }) =>
      fill(SAID.standing, { level: judgementText(judgement), organisations: organisationsText(roadmap, organisations) })
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
        heading(SAID.spread),
        ...text(SAID.spreadLead),
        ...table(
          SAID.spread,
          [
            column(COLUMNS.capability, 30),
            column(COLUMNS.weakest, 34),
            column(COLUMNS.lowest, 18),
            column(COLUMNS.highest, 18)
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
            fill(SAID.dissent, {
              capability: capability.title,
              organisation: standing.organisation.name,
              judgements: listed(answers.map((answer) => judged(roadmap, answer)))
            })
          ]
    })
  )
  return items.length === 0 ? [] : [heading(SAID.differ), ...text(SAID.differLead), ...list(items)]
}

function judged(roadmap: Given['roadmap'], { by, organisation, judgement }: Answer): string {
  return fill(SAID.judged, {
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
        heading(SAID.gaps),
        ...text(SAID.gapsLead),
        ...table(
          SAID.gaps,
          [
            column(COLUMNS.capability, 28),
            column(COLUMNS.answer, 16),
            column(COLUMNS.organisations, 28),
            column(COLUMNS.reason, 28)
          ],
          items
        )
      ]
}

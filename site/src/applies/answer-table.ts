import type { Answer, PolicyApplies } from '../catalogue/applicability.js'
import { strongest } from '../catalogue/binding.js'
import type { Binding, Catalogue, Criterion, Standard, Status } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { otherDates } from '../kit/words/dates.js'
import { fill } from '../kit/words/fill.js'
import type { Reasons } from './why.js'

const TITLES = WORDS.files.csv
const COLUMNS = [
  ...(['entry', 'code', 'level', 'kind', 'title', 'requirement', 'obligation', 'status'] as const),
  ...([
    'bindingFrom',
    'inUseSince',
    'complyBy',
    'otherDates',
    'from',
    'to',
    'legalBasis',
    'evidence',
    'why',
    'id'
  ] as const)
]

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>

/** The answer as rows of a table: what applies, and what is to be checked. */
export function table(answer: Answer, { standards, criteria, policies }: Catalogue, reasons: Reasons): string[][] {
  const rows: Row[] = [
    ...answer.standards.map(({ entity, group, status, because, binding = { level: group } }) =>
      standardRow(entity, { ...binding, level: group }, status, reasons.of(because, entity.settings))
    ),
    ...answer.toCheck.map((entity) => {
      const why = fill(WORDS.applies.table.toCheck, { why: reasons.toCheck(entity.settings) })
      return standardRow(entity, strongest(entity), entity.status, why)
    }),
    ...answer.criteria.map(({ entity, because }) => criterionRow(entity, reasons.of(because, entity.settings))),
    ...answer.policies.map(policyRow)
  ]
  return [COLUMNS.map((column) => TITLES[column]), ...rows.map((row) => COLUMNS.map((column) => row[column] ?? ''))]

  function standardRow(entity: Standard, binding: Binding, status: Status, why: string): Row {
    const { id, title, codes = [], evidence = [] } = entity
    const { level, legalBasis = '', from = '', since = '', by = '' } = binding
    return {
      ...{ entry: TITLES.entries.standard, code: codes.join('; '), title, why, id, legalBasis },
      obligation: valueOf(standards, 'obligation', level).title,
      status: valueOf(standards, 'status', status).title,
      ...{ bindingFrom: from, inUseSince: since, complyBy: by, otherDates: otherDates(entity).join('; ') },
      evidence: evidence.join('; ')
    }
  }

  function criterionRow({ id, code, title, statement, level }: Criterion, why: string): Row {
    return {
      ...{ entry: TITLES.entries.requirement, code, title, requirement: statement, why, id },
      level: valueOf(criteria, 'level', level).title
    }
  }

  function policyRow({ entity: { id, title, kind, status, from = '', to = '' }, duties }: PolicyApplies): Row {
    return {
      ...{ entry: TITLES.entries.policy, title, from, to, id },
      kind: valueOf(policies, 'kind', kind).title,
      status: valueOf(policies, 'status', status).title,
      complyBy: duties.flatMap(({ by = [] }) => by).join('; '),
      why: duties.map(({ what }) => what).join('; ')
    }
  }
}

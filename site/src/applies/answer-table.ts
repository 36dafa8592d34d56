import type { Answer } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { otherDates } from '../kit/words/dates.js'
import type { Reasons } from './why.js'

const HEADER = [
  WORDS.applies.table.columns.kind,
  WORDS.applies.table.columns.group,
  WORDS.applies.table.columns.code,
  WORDS.applies.table.columns.title,
  WORDS.applies.table.columns.status,
  WORDS.applies.table.columns.from,
  WORDS.applies.table.columns.by,
  WORDS.applies.table.columns.dates,
  WORDS.applies.table.columns.basis,
  WORDS.applies.table.columns.evidence,
  WORDS.applies.table.columns.why,
  WORDS.applies.table.columns.id
]

/** The answer as rows of a table: what applies, and what is to be checked. */
export function table(answer: Answer, catalogue: Catalogue, reasons: Reasons): string[][] {
  const { standards, criteria, policies } = catalogue
  return [
    HEADER,
    ...answer.standards.map((one) => [
      WORDS.applies.table.standard,
      valueOf(standards, 'obligation', one.group).title,
      (one.entity.codes ?? []).join('; '),
      one.entity.title,
      valueOf(standards, 'status', one.status).title,
      one.entity.from ?? '',
      one.entity.by ?? '',
      otherDates(one.entity).join('; '),
      one.entity.legalBasis ?? '',
      (one.entity.evidence ?? []).join('; '),
      reasons.of(one.because, one.entity.settings),
      one.entity.id
    ]),
    ...answer.toCheck.map((entity) => [
      WORDS.applies.table.standard,
      WORDS.applies.table.toCheck,
      (entity.codes ?? []).join('; '),
      entity.title,
      valueOf(standards, 'status', entity.status).title,
      '',
      '',
      otherDates(entity).join('; '),
      entity.legalBasis ?? '',
      (entity.evidence ?? []).join('; '),
      reasons.toCheck(entity.settings),
      entity.id
    ]),
    ...answer.criteria.map(({ entity, because }) => [
      WORDS.applies.table.requirement,
      valueOf(criteria, 'level', entity.level).title,
      entity.code,
      entity.statement,
      '',
      '',
      '',
      '',
      '',
      '',
      reasons.of(because, entity.settings),
      entity.id
    ]),
    ...answer.policies.map(({ entity, duties }) => [
      WORDS.applies.table.policy,
      valueOf(policies, 'kind', entity.kind).title,
      '',
      entity.title,
      '',
      entity.from ?? '',
      duties.map(({ by }) => by ?? '').join('; '),
      '',
      '',
      '',
      duties.map(({ what }) => what).join('; '),
      entity.id
    ])
  ]
}

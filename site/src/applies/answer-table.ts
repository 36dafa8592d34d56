import type { Answer } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { otherDates } from '../kit/words/dates.js'
import type { Reasons } from './why.js'
import { valueOf } from './applies-words.js'

const HEADER = [
  'Kind',
  'Group',
  'Code',
  'Title',
  'Status',
  'Binding from',
  'Comply by',
  'Other dates',
  'Rests on',
  'Evidence',
  'Why',
  'Id'
]

/** The answer as rows of a table: what applies, and what is to be checked. */
export function table(answer: Answer, catalogue: Catalogue, reasons: Reasons): string[][] {
  const { standards, criteria, policies } = catalogue
  return [
    HEADER,
    ...answer.standards.map((one) => [
      'standard',
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
      'standard',
      'To check',
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
      'requirement',
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
      'policy',
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

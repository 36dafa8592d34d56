import type { Answer, Question } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { complyBy, inForce, otherDates, since } from './when.js'
import type { Reasons } from './why.js'
import { valueOf } from './words.js'

const HEADER = [
  'kind',
  'group',
  'code',
  'title',
  'status',
  'since',
  'comply by',
  'other dates',
  'rests on',
  'evidence',
  'why',
  'id'
]

/** The answer as rows of a table: what applies, and what is to be checked. */
export function table(answer: Answer, question: Question, catalogue: Catalogue, reasons: Reasons): string[][] {
  const { standards, criteria, policies } = catalogue
  const { day } = question
  return [
    HEADER,
    ...answer.standards.map((one) => [
      'standard',
      valueOf(standards, 'obligation', one.group).title,
      (one.entity.codes ?? []).join('; '),
      one.entity.title,
      valueOf(standards, 'status', one.status).title,
      since(one, day),
      complyBy(one, day),
      otherDates(one.entity),
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
      otherDates(entity),
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
      inForce(entity),
      duties.map(({ by }) => by ?? '').join('; '),
      '',
      '',
      '',
      duties.map(({ what }) => what).join('; '),
      entity.id
    ])
  ]
}

import type { Ground, Question } from '../catalogue/applicability.js'
import type { Duty, Named, Response, Scoring } from '../catalogue/data.js'
import type { Group, Pack, PolicyItem, Purpose, Requirement, StandardItem, SystemName, Text } from './pack.js'
import { flag, list, maybe, number, object, oneOf, text, type Shape } from '../kit/files/shape.js'
import { DAY, ID, INSTANT, PARTIAL_DAY, WEB } from '../kit/files/value-shapes.js'
import { EDITION } from './edition-shape.js'

const DECISION = oneOf('undecided', 'keep', 'drop')

const PURPOSE = object<Purpose>({ roadmap: ID, name: text, step: text, title: text })

const QUESTION = object<Question>({ systems: list(ID), settings: list(ID), day: DAY, role: maybe(ID) })

/** An id, a title and perhaps a sentence. */
const NAMED: Shape<Named> = (value, where, flaws) => {
  const [id = '', title = '', ...meaning] = list(text, 3)(value, where, flaws)
  return [id, title, ...meaning] as unknown as Named
}

const SYSTEM = object<SystemName>({ id: ID, title: text, cpv: list(NAMED) })

const GROUND = object<Ground>({ system: ID, inheritedFrom: maybe(ID) })

const RESPONSE = object<Response>({
  dataType: oneOf('text', 'boolean', 'number', 'date', 'url', 'choice'),
  expectedValue: maybe(text),
  min: maybe(text),
  max: maybe(text),
  pattern: maybe(text)
})

const SCORING = object<Scoring>({
  kind: oneOf('pass-fail', 'scaled'),
  bands: list(text, 5),
  passMark: maybe(number(0, 4)),
  weight: oneOf('none', 'low', 'medium', 'high')
})

const TEXT = object<Text>({
  title: text,
  statement: text,
  level: oneOf('must', 'should', 'could'),
  question: text,
  response: RESPONSE,
  evidence: maybe(list(text)),
  verification: text,
  verificationNote: text,
  stage: oneOf('selection', 'award', 'contract'),
  scoring: SCORING,
  modelClause: maybe(text),
  explainAllowed: flag
})

const REQUIREMENT_FIELDS = object<Requirement>({
  id: ID,
  code: text,
  group: ID,
  decision: DECISION,
  reason: maybe(text),
  text: TEXT,
  published: maybe(TEXT),
  weight: number(0, 100),
  because: list(GROUND),
  standards: list(ID),
  policies: list(ID)
})

/** Where the buyer has changed nothing, both texts are one: then it is quickly seen. */
const REQUIREMENT: Shape<Requirement> = (value, where, flaws) => {
  const read = REQUIREMENT_FIELDS(value, where, flaws)
  return JSON.stringify(read.text) === JSON.stringify(read.published) ? { ...read, published: read.text } : read
}

/** A status or a label, and its date. */
function dated<First extends string>(first: Shape<First>): Shape<readonly [First, string]> {
  return (value, where, flaws) => {
    const [what, day] = list<unknown>((one) => one, 2)(value, where, flaws)
    return [first(what, where, flaws), PARTIAL_DAY(day, where, flaws)]
  }
}

const STATUS = oneOf('proposed', 'in-development', 'active', 'deprecated', 'retired', 'on-hold', 'withdrawn')

const STANDARD = object<StandardItem>({
  id: ID,
  title: text,
  codes: list(text),
  group: oneOf('mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational'),
  status: STATUS,
  decision: DECISION,
  reason: maybe(text),
  legalBasis: maybe(text),
  from: maybe(PARTIAL_DAY),
  by: maybe(PARTIAL_DAY),
  since: maybe(PARTIAL_DAY),
  issued: maybe(PARTIAL_DAY),
  events: maybe(list(dated(STATUS))),
  dates: maybe(list(dated(text))),
  version: maybe(text),
  evidence: list(text),
  url: maybe(WEB),
  because: list(GROUND)
})

const DUTY = object<Duty>({ who: text, what: text, by: maybe(PARTIAL_DAY), roles: maybe(list(ID)) })

const POLICY = object<PolicyItem>({
  id: ID,
  title: text,
  kind: text,
  decision: DECISION,
  reason: maybe(text),
  from: maybe(PARTIAL_DAY),
  to: maybe(PARTIAL_DAY),
  duties: list(DUTY),
  standards: list(ID),
  criteria: list(ID)
})

const GROUP = object<Group>({ id: ID, title: text })

/** A tender pack as its file has it. */
export const PACK = object<Pack>({
  format: oneOf(1),
  id: ID,
  name: text,
  edition: EDITION,
  made: INSTANT,
  changed: INSTANT,
  buyer: maybe(text),
  reference: maybe(text),
  purpose: maybe(PURPOSE),
  question: QUESTION,
  systems: maybe(list(SYSTEM)),
  settings: maybe(list(NAMED)),
  groups: list(GROUP),
  requirements: list(REQUIREMENT),
  standards: list(STANDARD),
  policies: list(POLICY)
})

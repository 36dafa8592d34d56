import { list, maybe, number, object, oneOf, text, type Shape } from '../../kit/files/shape.js'
import { DAY, ID, INSTANT, PARTIAL_DAY } from '../../kit/files/value-shapes.js'
import { EDITION } from '../../pack/edition-shape.js'
import { fill } from '../../kit/words/fill.js'
import type {
  Answer,
  Aside,
  ContractRow,
  InterfaceRow,
  Judgement,
  OptionChoice,
  Organisation,
  OwnStep,
  Risk,
  Roadmap,
  Says,
  Snapshot,
  StepDecision,
  Target,
  UniversalState
} from './roadmap-record.js'
import type { PartName, Parts } from './roadmap-parts.js'

/** The most organisations that a footprint has. */
export const MOST_ORGANISATIONS = 40

const MOST_MONTHS = 600
const MONEY = number(0, 1e12)
const MONTHS = whole(1, MOST_MONTHS)
const GRADE = oneOf('low', 'medium', 'high')

const ORGANISATION = object<Organisation>({ id: ID, name: text, code: maybe(text) })

const ANSWER = object<Answer>({
  organisation: ID,
  capability: ID,
  judgement: oneOf<Judgement>(0, 1, 2, 3, 4, 'not-known', 'not-applicable'),
  reason: maybe(text),
  evidence: maybe(text),
  link: maybe(text),
  owner: maybe(text),
  day: maybe(PARTIAL_DAY),
  certainty: maybe(GRADE),
  note: maybe(text),
  by: maybe(text)
})

const TARGET = object<Target>({
  capability: ID,
  organisation: maybe(ID),
  level: oneOf(1, 2, 3, 4),
  by: maybe(PARTIAL_DAY),
  because: maybe(text),
  owner: maybe(text),
  preset: maybe(text)
})

const DECIDED = {
  state: maybe(oneOf('agreed', 'doing', 'done', 'left-out')),
  reason: maybe(text),
  owner: maybe(text),
  from: maybe(PARTIAL_DAY),
  to: maybe(PARTIAL_DAY),
  months: maybe(MONTHS),
  capital: maybe(MONEY),
  revenue: maybe(MONEY),
  ifCut: maybe(text),
  procurement: maybe(text),
  whose: maybe(text)
}

const INTERFACE = object<InterfaceRow>({
  id: ID,
  from: text,
  to: text,
  purpose: maybe(text),
  standard: maybe(text),
  version: maybe(text),
  identifier: maybe(text),
  coding: maybe(text),
  volume: maybe(text),
  failures: maybe(text),
  specification: maybe(text),
  cost: maybe(MONEY),
  owner: maybe(text),
  contract: maybe(ID),
  end: maybe(oneOf('keep', 'replace', 'retire')),
  by: maybe(PARTIAL_DAY)
})

const CONTRACT = object<ContractRow>({
  id: ID,
  supplier: text,
  title: text,
  system: maybe(text),
  organisation: maybe(ID),
  value: maybe(MONEY),
  ends: maybe(PARTIAL_DAY),
  notice: maybe(PARTIAL_DAY),
  options: maybe(text),
  charges: maybe(text),
  thirdParty: maybe(oneOf('yes', 'no', 'not-known')),
  exit: maybe(text)
})

const SNAPSHOT = object<Snapshot>({
  day: DAY,
  name: text,
  organisations: list(ORGANISATION),
  answers: list(ANSWER),
  targets: list(TARGET),
  steps: list(object({ step: text, from: text, to: text }))
})

/** What stands in each list of a roadmap. */
export const PART_SHAPES: { readonly [P in PartName]: Shape<Parts[P]> } = {
  answers: ANSWER,
  targets: TARGET,
  decisions: object<StepDecision>({ step: text, ...DECIDED }),
  ownSteps: object<OwnStep>({
    id: ID,
    title: text,
    action: maybe(text),
    organisation: maybe(ID),
    benefit: maybe(text),
    ...DECIDED
  }),
  risks: object<Risk>({
    id: ID,
    title: text,
    likelihood: GRADE,
    impact: GRADE,
    response: maybe(text),
    owner: maybe(text),
    blocker: maybe(text)
  }),
  choices: object<OptionChoice>({ need: ID, option: text, because: maybe(text), day: maybe(PARTIAL_DAY) }),
  universal: object<UniversalState>({
    id: ID,
    organisation: ID,
    state: oneOf('live', 'partly', 'not', 'not-known'),
    note: maybe(text)
  }),
  interfaces: INTERFACE,
  contracts: CONTRACT,
  snapshots: SNAPSHOT
}

/** What a roadmap must have, whatever is in its lists. */
export const FRAME = object<Omit<Roadmap, PartName>>({
  format: oneOf(1),
  id: ID,
  name: text,
  edition: EDITION,
  made: INSTANT,
  changed: INSTANT,
  area: maybe(text),
  starts: DAY,
  capacity: whole(1, 100),
  organisations: list(ORGANISATION, MOST_ORGANISATIONS),
  texts: each(text),
  said: maybe(each(each(oneOf<Says>('yes', 'no', 'not-sure')))),
  aside: maybe(list(object<Aside>({ where: text, what: text, json: text })))
})

/** One value for each name, whatever the names are. */
function each<T>(of: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, where, flaws) => {
    const names = Object.keys(typeof value === 'object' && value !== null ? value : {})
    return object<Record<string, T>>(Object.fromEntries(names.map((name) => [name, of])))(value, where, flaws)
  }
}

function whole(min: number, max: number): Shape<number> {
  const inRange = number(min, max)
  return (value, where, flaws) => {
    if (typeof value === 'number' && !Number.isInteger(value)) {
      flaws.push({ where, what: fill(WORDS.roadmap.file.whole, { least: min, most: max }) })
    }
    return inRange(value, where, flaws)
  }
}

import type { Catalogue, Named, Wording } from '../catalogue/data.js'
import { FileRefused } from '../kit/files/json-file.js'
import { makePack, OTHER, type Making } from './make-pack.js'
import type { Pack, Requirement, StandardItem } from './pack.js'
import { gated } from './pass-mark.js'
import { readPack } from './read-pack.js'
import { suggestWeights } from './weights.js'

/** A pack made of the `requirements.json` of a system type. */
export interface MadeOfFile {
  readonly pack: Pack
  readonly system: string
  /** `same`: what this edition makes of the system type. Else what the file says: of another edition, or of this one and altered. */
  readonly as: 'same' | 'other' | 'altered'
  /** How many standards of the file bind whatever the system, and how many requirements it leaves out: a pack has neither. */
  readonly toCheck: number
  readonly excluded: number
}

type Raw = Readonly<Record<string, unknown>>

/** Makes a pack of what a file says. Files of earlier editions lack some of it. @throws FileRefused */
export function packOfRequirements(value: object, catalogue: Catalogue, wording: Wording, making: Making): MadeOfFile {
  const file = value as Raw
  if (typeof file['format'] === 'number' && file['format'] > 1) {
    throw new FileRefused({ why: 'newer' })
  }
  const written = asWritten(file, catalogue.frame.topics, making)
  const question = { systems: written.question.systems, settings: [], day: written.edition.day }
  const made = readPack(makePack(catalogue, wording, question, making))
  const { handbook, day } = catalogue.frame
  const isOfToday = handbook === written.edition.handbook && day === written.edition.day
  const isSame = isOfToday && said(made) === said(written)
  return {
    pack: isSame ? made : written,
    system: written.name,
    as: isSame ? 'same' : isOfToday ? 'altered' : 'other',
    toCheck: many(file['toCheck']).length,
    excluded: many(file['excluded']).length
  }
}

/** What the file says, as a pack. */
function asWritten(file: Raw, topics: readonly Named[], { id, name, now }: Making): Pack {
  const [system, edition] = [one(file['system']), one(file['edition'])]
  const requirements = many(file['requirements']).map((raw) => requirement(raw, system['id']))
  const groups = groupsOf(many(file['requirements']), topics)
  const pack = readPack({
    format: 1,
    id,
    name: name || system['title'],
    edition: { handbook: edition['handbook'], day: edition['day'], build: '', address: edition['address'] ?? '' },
    made: now,
    changed: now,
    question: { systems: [system['id']], settings: [], day: edition['day'] },
    systems: [
      {
        id: system['id'],
        title: system['title'] ?? system['id'],
        cpv: many(system['cpv']).map(({ code, title }) => [code, title])
      }
    ],
    settings: [],
    groups,
    requirements: groups.flatMap((group) => requirements.filter((one) => one.group === group.id)),
    standards: many(file['standards']).map((raw) => standard(raw, system['id'])),
    policies: many(file['policies']).map(policy)
  })
  const gates = pack.requirements.map((one): Requirement => {
    const text = gated(one.text)
    return { ...one, text, published: text }
  })
  return { ...pack, requirements: suggestWeights(gates) }
}

function groupsOf(requirements: readonly Raw[], topics: readonly Named[]): { id: unknown; title: unknown }[] {
  const groups = new Map(requirements.map((raw) => topicOf(raw)).map((topic) => [topic.id, topic]))
  const places = new Map<unknown, number>(topics.map(([id], place) => [id, place]))
  const placeOf = ({ id }: { readonly id: unknown }) => (id === OTHER.id ? Infinity : (places.get(id) ?? topics.length))
  return [...groups.values()].sort((a, b) => (placeOf(a) === placeOf(b) ? 0 : placeOf(a) - placeOf(b)))
}

function topicOf(raw: Raw): { id: unknown; title: unknown } {
  const [topic] = many(raw['topics'])
  return topic === undefined ? OTHER : { id: topic['id'], title: topic['title'] ?? topic['id'] }
}

function requirement(raw: Raw, system: unknown) {
  const [response, scoring] = [one(raw['response']), one(raw['scoring'])]
  const text = {
    title: raw['title'] ?? '',
    statement: raw['statement'] ?? '',
    level: choice(raw['level']) ?? 'should',
    question: raw['question'] ?? '',
    response: { ...response, dataType: response['dataType'] ?? 'text' },
    evidence: raw['evidence'],
    verification: choice(raw['verification']) ?? 'document',
    verificationNote: raw['verificationNote'] ?? '',
    stage: choice(raw['stage']) ?? 'award',
    scoring: {
      kind: choice(scoring['kind']) ?? 'scaled',
      bands: scoring['bands'] ?? [],
      passMark: scoring['passMark'],
      weight: choice(scoring['weight']) ?? 'medium'
    },
    modelClause: raw['modelClause'],
    explainAllowed: raw['explainAllowed'] ?? false
  }
  return {
    id: raw['id'],
    code: raw['code'] ?? '',
    group: topicOf(raw).id,
    decision: 'undecided',
    text,
    published: text,
    weight: 0,
    because: because(raw, system),
    standards: raw['standards'] ?? [],
    policies: raw['policies'] ?? []
  }
}

function standard(raw: Raw, system: unknown) {
  return {
    id: raw['id'],
    title: raw['title'] ?? '',
    codes: raw['codes'] ?? [],
    group: choice(raw['group']) ?? choice(raw['obligation']) ?? 'informational',
    status: choice(raw['status']) ?? 'active',
    decision: 'undecided',
    legalBasis: raw['legalBasis'],
    from: raw['from'],
    by: raw['by'],
    since: raw['inUseSince'],
    version: raw['version'],
    evidence: raw['evidence'] ?? [],
    url: raw['url'],
    because: because(raw, system)
  }
}

function policy(raw: Raw) {
  return {
    id: raw['id'],
    title: raw['title'] ?? '',
    kind: choice(raw['kind']) ?? '',
    decision: 'undecided',
    from: raw['from'],
    duties: [],
    standards: raw['standards'] ?? [],
    criteria: raw['requirements'] ?? []
  }
}

function because(raw: Raw, system: unknown) {
  return [{ system, ...('inheritedFrom' in raw && { inheritedFrom: raw['inheritedFrom'] }) }]
}

/** What two packs must have in common to be of one edition: everything that the file can say. */
function said({ requirements, standards, policies }: Pack): string {
  const asked = requirements.map(({ id, code, text, standards, policies }) => [id, code, text, standards, policies])
  const named = ({ id, group, status, legalBasis, from, by, since }: StandardItem) =>
    JSON.stringify([id, group, status, legalBasis, from, by, since])
  return JSON.stringify([
    asked.map((one) => JSON.stringify(one)).sort(),
    standards.map(named).sort(),
    policies.map(({ id }) => id).sort()
  ])
}

/** The id of a choice, which the file names with its title. */
function choice(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? one(value)['id'] : value
}

function one(value: unknown): Raw {
  return typeof value === 'object' && value !== null ? (value as Raw) : {}
}

function many(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.map(one) : []
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Pack, PolicyItem, Requirement, StandardItem, Text } from '../../src/pack/pack.js'

const SOURCES = join(process.cwd(), '..', 'standards')
const SYSTEM = 'shared-care-record'
const BASELINE = 'any-system'
const WEIGHTS: Record<string, number> = { none: 0, low: 1, medium: 2, high: 4 }

type Source = Record<string, any>

/** A pack of real requirements, standards and policies, as a buyer of a shared care record may keep them. */
export function realPack(): Pack {
  const criteria = read('criteria').filter(({ systemTypes }) => asks(systemTypes))
  const requirements = weighted(criteria.map(requirement))
  const topics = read('.', 'taxonomies.yaml')[0]!.topics as Source[]
  const standards = read('standards').filter(({ systemTypes }) => asks(systemTypes))
  const policies = read('policies').filter(({ mandates = [] }) => standards.some(({ id }) => mandates.includes(id)))
  return pack({
    name: 'Shared care record for Example and District',
    buyer: 'NHS Example and District CCG',
    reference: 'EXD-2027-014',
    systems: [{ id: SYSTEM, title: 'Shared care record', cpv: [['48814000', 'Medical information systems']] }],
    groups: topics
      .filter(({ id }) => requirements.some(({ group }) => group === id))
      .map(({ id, title }) => ({ id, title })),
    requirements,
    standards: standards.map(standard),
    policies: policies.map((one) => policy(one, standards))
  })
}

/** A pack with so many requirements, in ten groups. */
export function largePack(size: number): Pack {
  const requirements = Array.from({ length: size }, (_, place) =>
    own({ id: `r-${place}`, code: `R-${place}`, group: `g-${place % 10}`, weight: 100 / size })
  )
  const groups = Array.from({ length: 10 }, (_, place) => ({ id: `g-${place}`, title: `Group ${place}` }))
  return pack({ name: `A pack of ${size}`, groups, requirements })
}

/** Texts that a careless writer of files turns into something else. */
export const NASTY = {
  formula: '=HYPERLINK("http://evil.example","x")',
  plus: '+1+1',
  minus: "-2+3+cmd|' /C calc'!A0",
  at: '@SUM(1+1)*cmd',
  tab: '\t=1+1',
  html: '<script>alert(1)</script><b>&amp;</b>',
  control: 'a\u0000b\u0008c\u001Fd\uFFFEe',
  surrogate: 'half \uD83D pair',
  emoji: '👩🏽‍⚕️ nurse, 🏴󠁧󠁢󠁷󠁬󠁳󠁿 Wales',
  arabic: 'يجب أن يحفظ النظام سجل المريض',
  escape: 'literal _x000D_ and _x0041_',
  lines: 'one\r\ntwo\rthree\nfour',
  quotes: '"quoted", \'single\'; and, commas',
  long: 'ab '.repeat(15_000)
} as const

/** A pack with a requirement for each nasty text, which stands everywhere in it. */
export function nastyPack(texts: Readonly<Record<keyof typeof NASTY, string>> = NASTY): Pack {
  const requirements = Object.entries(texts).map(([name, nasty], place) =>
    own({
      id: `own-${name}`,
      code: nasty.slice(0, 20),
      group: 'own-nasty',
      weight: place,
      text: {
        ...own({}).text,
        title: nasty,
        statement: nasty,
        question: nasty,
        evidence: [nasty],
        verificationNote: nasty,
        modelClause: nasty,
        scoring: { kind: 'scaled', bands: [nasty, nasty, nasty, nasty, nasty], weight: 'low' }
      }
    })
  )
  return pack({
    name: NASTY.formula,
    buyer: NASTY.html,
    reference: NASTY.at,
    groups: [{ id: 'own-nasty', title: NASTY.plus }],
    requirements
  })
}

/** A requirement that a buyer wrote. */
export function own(parts: Partial<Requirement>): Requirement {
  const text: Text = {
    title: 'Messages arrive',
    statement: 'Messages must arrive within a minute.',
    level: 'must',
    question: 'How do messages arrive?',
    response: { dataType: 'text' },
    evidence: ['Logs'],
    verification: 'demonstration',
    verificationNote: 'Send one and wait.',
    stage: 'award',
    scoring: { kind: 'scaled', bands: ['None', 'Claimed', 'Partly', 'Met', 'Proven'], weight: 'medium' },
    modelClause: 'The Supplier shall ensure that messages arrive within a minute.',
    explainAllowed: false
  }
  return {
    id: 'own-1',
    code: 'OWN-1',
    group: 'own-all',
    decision: 'keep',
    text,
    weight: 0,
    because: [],
    standards: [],
    policies: [],
    ...parts
  }
}

export function pack(parts: Partial<Pack>): Pack {
  return {
    format: 1,
    id: '5f0c2a54-3d5e-4b52-9c7a-0b6f3a3f6a11',
    name: 'A pack',
    edition: {
      handbook: 'Interoperability Handbook',
      day: '2026-11-20',
      build: 'abc12345',
      address: 'https://handbook.example/'
    },
    made: '2026-11-21T09:00:00.000Z',
    changed: '2026-11-22T10:30:00.000Z',
    question: { systems: [SYSTEM], settings: [], day: '2026-11-20' },
    groups: [{ id: 'own-all', title: 'All' }],
    requirements: [],
    standards: [],
    policies: [],
    ...parts
  }
}

function asks(systems: string[] | undefined): boolean {
  return systems?.some((system) => system === SYSTEM || system === BASELINE) ?? false
}

function requirement(source: Source): Requirement {
  const { id, code, title, statement, level, question, evidence, verification, verificationNote, modelClause } = source
  const { scoring, response } = source
  return {
    id,
    code,
    group: source.topics[0],
    decision: 'keep',
    weight: WEIGHTS[scoring.weight] ?? 0,
    because: [source.systemTypes.includes(SYSTEM) ? { system: SYSTEM } : { system: SYSTEM, inheritedFrom: BASELINE }],
    standards: source.standards ?? [],
    policies: source.policies ?? [],
    text: {
      title,
      statement,
      level,
      question,
      response: Object.fromEntries(
        Object.entries(response).map(([key, value]) => [key, String(value)])
      ) as unknown as Text['response'],
      evidence,
      verification,
      verificationNote,
      stage: source.stage ?? 'award',
      scoring: { ...scoring, weight: scoring.weight ?? 'none' },
      modelClause,
      explainAllowed: source.explainAllowed ?? false
    }
  }
}

/** Weights that add up to 100. */
function weighted(requirements: Requirement[]): Requirement[] {
  const scored = requirements.filter(({ text }) => text.scoring.kind === 'scaled')
  const all = scored.reduce((sum, { weight }) => sum + weight, 0)
  return requirements.map((one) => ({ ...one, weight: scored.includes(one) ? (one.weight / all) * 100 : 0 }))
}

function standard(source: Source): StandardItem {
  const { id, title, status, conformance, url } = source
  const {
    level = source.obligation,
    legalBasis,
    effectiveFrom,
    complyBy,
    inUseSince
  } = source.obligations?.[0] ?? source
  const codes = ((source.referenceCodes ?? []) as Source[]).map(({ code }) => String(code))
  return {
    id,
    title,
    codes,
    group: level,
    status,
    decision: 'keep',
    evidence: conformance === undefined ? [] : [conformance].flat(),
    because: [{ system: SYSTEM }],
    ...(legalBasis !== undefined && { legalBasis }),
    ...(effectiveFrom !== undefined && { from: String(effectiveFrom) }),
    ...(complyBy !== undefined && { by: String(complyBy) }),
    ...(inUseSince !== undefined && { since: String(inUseSince) }),
    ...(url !== undefined && { url })
  }
}

function policy(source: Source, standards: Source[]): PolicyItem {
  const { id, title, kind, inForceFrom, mandates = [], obliges = [] } = source
  return {
    id,
    title,
    kind,
    decision: 'keep',
    duties: obliges,
    standards: standards.filter(({ id }) => mandates.includes(id)).map(({ id }) => id),
    criteria: [],
    ...(inForceFrom !== undefined && { from: String(inForceFrom) })
  }
}

function read(folder: string, file?: string): Source[] {
  const names = file === undefined ? readdirSync(join(SOURCES, folder)).sort() : [file]
  return names.flatMap((name) =>
    parseAllDocuments(readFileSync(join(SOURCES, folder, name), 'utf8')).flatMap((document) => document.toJS())
  )
}

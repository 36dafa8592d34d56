import type { Response } from '../../catalogue/data.js'
import type { Pack, PolicyItem, Requirement, StandardItem } from '../../pack/pack.js'
import { datesInWords, dutyText } from '../../pack/recorded-dates.js'
import { POLICY_KIND_TITLES } from '../../catalogue/choices.js'
import { date } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { schedule } from './schedule.js'
import { readable } from '../../catalogue/facet-values.js'
import { checked, OBLIGATION_TITLES, worded } from '../../pack/document-words.js'

const REQUIREMENTS_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json'

/** Nobody's: prefixes are given by the Open Contracting Partnership to those who publish. */
const PLACEHOLDER_PREFIX = 'ocds-000000'

/** Of the site's language what the standard asks for. */
const LANGUAGE = WORDS.language.code.replace(/-.*/, '')

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const NUMBER = /^-?\d+(\.\d+)?$/

/**
 * A release package of the Open Contracting Data Standard 1.1 with its Requirements extension: a draft that the buyer completes. The
 * mapping is that of the files which the generator prepares for each system type; decision 0012 says what differs.
 *
 * @param asOf an ISO day or instant
 */
export function ocds(pack: Pack, asOf: string): object {
  const ocid = `${PLACEHOLDER_PREFIX}-${pack.id}`
  const changed = instant(pack.changed)
  return {
    uri: UUID.test(pack.id) ? `urn:uuid:${pack.id}` : `urn:x-tender-pack:${encodeURIComponent(pack.id)}`,
    version: '1.1',
    extensions: [REQUIREMENTS_EXTENSION],
    publishedDate: later(instant(asOf), changed),
    publisher: { name: pack.buyer || pack.edition.handbook },
    releases: [
      {
        ocid,
        id: `${pack.id}-${changed}`,
        date: changed,
        tag: ['planning'],
        initiationType: 'tender',
        language: LANGUAGE,
        ...buyer(pack),
        tender: tender(pack)
      }
    ]
  }
}

function buyer({ buyer }: Pack) {
  return buyer ? { parties: [{ id: 'buyer', name: buyer, roles: ['buyer'] }], buyer: { id: 'buyer', name: buyer } } : {}
}

function tender(pack: Pack) {
  const { standards, policies, requirements } = schedule(pack)
  return {
    id: pack.reference || pack.id,
    ...filled('title', pack.name),
    description: fill(WORDS.documents.ocds.draft, {
      handbook: pack.edition.handbook,
      day: pack.edition.day,
      asOf: pack.question.day,
      prefix: PLACEHOLDER_PREFIX
    }),
    status: 'planning',
    ...some('items', items(pack)),
    ...some('documents', [
      ...standards.flatMap((item) => document(pack, 'standards', item, standardDocument(item))),
      ...policies.flatMap((item) => document(pack, 'policies', item, policyDocument(item)))
    ]),
    ...some(
      'criteria',
      requirements.map((requirement) => criterion(pack, requirement))
    )
  }
}

function items({ question, systems = [] }: Pack) {
  return question.systems.map((id, place) => {
    const system = systems.find((system) => system.id === id)
    const [first, ...others] = (system?.cpv ?? []).map(([code, title]) => ({
      scheme: 'CPV',
      id: code,
      ...filled('description', title)
    }))
    return {
      id: itemId(place),
      description: system?.title ?? readable(id),
      ...(first !== undefined && { classification: first }),
      ...some('additionalClassifications', others)
    }
  })
}

function itemId(place: number): string {
  return String(place + 1)
}

function document({ edition }: Pack, section: string, { id, title }: Decidable, says: object) {
  return /^https?:\/\/[^/]/i.test(edition.address)
    ? [
        {
          id,
          ...filled('title', title),
          ...says,
          url: new URL(`${section}/${encodeURIComponent(id)}/`, edition.address).href,
          format: 'text/html',
          language: LANGUAGE
        }
      ]
    : []
}

type Decidable = Pick<StandardItem, 'id' | 'title'>

/** OCDS has no place for the days from and by which something binds: they are said in words. */
function standardDocument(standard: StandardItem) {
  const { group, legalBasis, issued = '' } = standard
  const obligation = OBLIGATION_TITLES[group]
  return {
    documentType: 'technicalSpecifications',
    description: sentences([
      legalBasis ? fill(WORDS.documents.ocds.obligation, { obligation, legalBasis }) : obligation,
      ...datesInWords(standard)
    ]),
    ...filled('datePublished', /^\d{4}-\d\d-\d\d$/.test(issued) ? instant(issued) : '')
  }
}

function policyDocument({ kind, from, to, duties }: PolicyItem) {
  const { inForceFrom, inForceTo } = WORDS.files.ocds
  return {
    description: sentences([
      POLICY_KIND_TITLES[kind] ?? readable(kind),
      ...(from === undefined ? [] : [fill(inForceFrom, { day: date(from) })]),
      ...(to === undefined ? [] : [fill(inForceTo, { day: date(to) })]),
      ...duties.map(dutyText)
    ])
  }
}

function sentences(texts: readonly string[]): string {
  return texts.map((text) => `${text.replace(/\.$/, '')}.`).join(' ')
}

function criterion(pack: Pack, requirement: Requirement) {
  const { id, code, text } = requirement
  return {
    id,
    ...filled('title', `${code} ${text.title}`.trim()),
    description: worded(text.level, text.statement),
    ...(text.stage === 'selection' ? { relatesToTenderer: true } : related(pack, requirement)),
    requirementGroups: [
      { id: `${id}-1`, ...filled('description', text.statement), requirements: [question(requirement)] }
    ]
  }
}

/** A criterion relates to one item or to none in particular. */
function related({ question }: Pack, { because }: Requirement) {
  const asking = new Set(because.map(({ system }) => system))
  const systems = question.systems.length === 1 ? question.systems : [...asking]
  const place = question.systems.indexOf(systems[0] ?? '')
  return systems.length === 1 && place >= 0 ? { relatedItem: itemId(place) } : {}
}

function question(requirement: Requirement) {
  const { id, text } = requirement
  const evidence = (text.evidence ?? []).join('; ')
  const check = checked(requirement)
  return {
    id: `${id}-1-1`,
    ...filled('title', text.question),
    description:
      evidence === ''
        ? fill(WORDS.documents.ocds.check, { check })
        : fill(WORDS.documents.ocds.evidence, { evidence, check }),
    ...answer(text.response)
  }
}

/** The extension's list of types is closed. It has no days: a day is text with its hyphens. */
function answer({ dataType, expectedValue, min, max, pattern }: Response) {
  switch (dataType) {
    case 'boolean':
      return { dataType, ...truth(expectedValue) }
    case 'number':
      return {
        dataType,
        ...number('expectedValue', expectedValue),
        ...number('minValue', min),
        ...number('maxValue', max)
      }
    case 'text':
    case 'date':
    case 'url':
    case 'choice':
      return { dataType: 'string', ...filled('pattern', pattern), ...filled('expectedValue', expectedValue) }
  }
}

function truth(words = '') {
  return /^(yes|true|no|false)$/i.test(words) ? { expectedValue: /^(yes|true)$/i.test(words) } : {}
}

function number(name: string, digits = '') {
  return NUMBER.test(digits) ? { [name]: Number(digits) } : {}
}

function filled(name: string, value: string | undefined) {
  return value ? { [name]: value } : {}
}

function some(name: string, values: readonly object[]) {
  return values.length > 0 ? { [name]: values } : {}
}

/** A release is not younger than the package it is published in. */
function later(one: string, other: string): string {
  return one > other ? one : other
}

function instant(iso: string): string {
  return new Date(iso).toISOString().replace('.000Z', 'Z')
}

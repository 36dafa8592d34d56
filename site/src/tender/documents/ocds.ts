import type { Response } from '../../catalogue/data.js'
import type { Pack, Requirement } from '../pack.js'
import { type Schedule, schedule, type Section } from './schedule.js'
import { checked, form, LEVELS, readable } from './words.js'

const REQUIREMENTS_EXTENSION =
  'https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json'

/** Stands for the prefix that a publisher is given by the Open Contracting Partnership. */
const PREFIX_TO_REPLACE = 'ocds-000000'

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const DAY = '^\\d{4}-\\d{2}-\\d{2}$'

/**
 * A release package of the Open Contracting Data Standard 1.1 with its extension for requirements. Decision 0012 holds the mapping.
 *
 * @param asOf an ISO day or instant
 */
export function ocds(pack: Pack, asOf: string): object {
  const ocid = `${PREFIX_TO_REPLACE}-${pack.id}`
  return {
    uri: UUID.test(pack.id) ? `urn:uuid:${pack.id}` : `urn:x-tender-pack:${encodeURIComponent(pack.id)}`,
    version: '1.1',
    extensions: [REQUIREMENTS_EXTENSION],
    publishedDate: instant(asOf),
    publisher: { name: pack.buyer || pack.edition.handbook },
    releases: [
      {
        ocid,
        id: `${ocid}-${instant(pack.changed).replaceAll(/\D/g, '')}`,
        date: instant(pack.changed),
        tag: ['planning'],
        initiationType: 'tender',
        language: 'en',
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
  const asked = schedule(pack)
  return {
    id: pack.reference || pack.id,
    ...filled('title', pack.name),
    description: `Requirements from ${pack.edition.handbook}, edition of ${pack.edition.day}: ${pack.edition.address}`,
    status: 'planning',
    ...some('items', items(pack)),
    ...some(
      'criteria',
      asked.sections.map((section) => criterion(asked, section))
    )
  }
}

function items({ question, systems = [] }: Pack) {
  return question.systems.map((id) => {
    const system = systems.find((system) => system.id === id)
    const [first, ...others] = (system?.cpv ?? []).map(([code, title]) => ({
      scheme: 'CPV',
      id: code,
      ...filled('description', title)
    }))
    return {
      id,
      description: system?.title ?? readable(id),
      ...(first !== undefined && { classification: first }),
      ...some('additionalClassifications', others)
    }
  })
}

function criterion({ pack }: Schedule, { group, requirements }: Section) {
  const { systems } = pack.question
  return {
    id: group.id,
    ...filled('title', group.title),
    ...(systems.length === 1 && { relatedItem: systems[0] }),
    requirementGroups: [{ id: `${group.id}-all`, requirements: requirements.map(requirement) }]
  }
}

function requirement(requirement: Requirement) {
  const { id, code, text } = requirement
  const parts = [
    `${LEVELS[text.level]}: ${text.statement}`,
    text.question,
    `Answer with ${form(text.response)}.`,
    (text.evidence ?? []).length > 0 ? `Evidence: ${text.evidence?.join('; ')}` : '',
    `How it is checked: ${checked(requirement)}`,
    text.modelClause === undefined ? '' : `Model clause: ${text.modelClause}`
  ]
  return {
    id,
    title: `${code} ${text.title}`,
    description: parts.filter((part) => part !== '').join('\n\n'),
    ...answer(text.response)
  }
}

function answer({ dataType, expectedValue, min, max, pattern }: Response) {
  switch (dataType) {
    case 'boolean':
      return { dataType, ...(expectedValue && { expectedValue: /^(yes|true)$/i.test(expectedValue) }) }
    case 'number':
      return { dataType, ...bound('minValue', min), ...bound('maxValue', max) }
    case 'date':
      return { dataType: 'string', pattern: pattern || DAY }
    case 'text':
    case 'url':
    case 'choice':
      return { dataType: 'string', ...filled('pattern', pattern) }
  }
}

function bound(name: string, value: string | undefined) {
  const number = Number(value)
  return value !== undefined && value.trim() !== '' && Number.isFinite(number) ? { [name]: number } : {}
}

function filled(name: string, value: string | undefined) {
  return value ? { [name]: value } : {}
}

function some(name: string, values: readonly object[]) {
  return values.length > 0 ? { [name]: values } : {}
}

function instant(iso: string): string {
  return new Date(iso).toISOString()
}

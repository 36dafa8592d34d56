import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { answer, type Question } from '../../src/catalogue/applicability.js'
import { detailed } from '../../src/catalogue/load.js'
import type { Catalogue, List, Standard, Wording } from '../../src/catalogue/data.js'
import { SITE } from '../../tools/browser/kinds.mjs'

const standards: List<Standard> = read('standards')

/** The published data files of the site under test: all that a browser test knows of its content. */
export const CATALOGUE: Catalogue = {
  frame: read('frame'),
  standards: { ...standards, entities: detailed(standards.entities, read('details')) },
  criteria: read('criteria'),
  policies: read('policies')
}

export const WORDING: Wording = read('wording')

/** Ids by the part of a page they belong to. */
export interface Parts {
  readonly [part: string]: readonly string[]
}

/** What applies by the program's own rule, whose two halves are compared elsewhere, as the page of it is parted. */
export function applicable(question: Question): Parts {
  const { standards, toCheck, criteria, policies, leftOut } = answer(CATALOGUE, question)
  const placed = [
    ...standards.map(({ group, entity }) => [group, entity.id] as const),
    ...toCheck.map(({ id }) => ['to-check', id] as const),
    ...criteria.map(({ entity }) => [entity.level, entity.id] as const),
    ...policies.map(({ duties, entity }) => [duties.length > 0 ? 'duties' : 'behind', entity.id] as const),
    ...leftOut.standards.map(({ reason, entity }) => [`standards-${reason}`, entity.id] as const),
    ...leftOut.criteria.map(({ reason, entity }) => [`criteria-${reason}`, entity.id] as const)
  ]
  const parts: Record<string, string[]> = {}
  placed.forEach(([part, id]) => (parts[part] ??= []).push(id))
  return Object.fromEntries(Object.entries(parts).map(([part, ids]) => [part, ids.sort()]))
}

function read<F>(name: string): F {
  const folder = join(SITE, 'assets')
  const file = readdirSync(folder).find((one) => new RegExp(`^${name}-[0-9a-f]{8}\\.json$`).test(one))!
  return JSON.parse(readFileSync(join(folder, file), 'utf8'))
}

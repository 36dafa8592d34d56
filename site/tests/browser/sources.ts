import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'

/** The catalogue read straight from its YAML files, to compare with what the generator and the pages make of it. */
const ROOT = fileURLToPath(new URL('../../../standards/', import.meta.url))

interface Entry {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly alsoKnownAs?: readonly string[]
  readonly owner?: string
  readonly topics?: readonly string[]
  readonly draft?: 'true'
}

export interface StandardSource extends Entry {
  readonly status: string
  readonly obligation: string
  readonly type: string
  readonly function?: string
  readonly referenceCodes?: readonly { readonly scheme: string; readonly code: string }[]
  readonly careSettings?: readonly string[]
  readonly systemTypes?: readonly string[]
  readonly effectiveFrom?: string
  readonly complyBy?: string
  readonly issued?: string
  readonly dates?: readonly { readonly label: string; readonly date: string; readonly confidence: string }[]
  readonly replacedBy?: readonly string[]
}

export interface CriterionSource extends Entry {
  readonly code: string
  readonly statement: string
  readonly level: string
  readonly status?: string
  readonly stage?: string
  readonly verification: string
  readonly systemTypes: readonly string[]
  readonly careSettings?: readonly string[]
  readonly standards?: readonly string[]
  readonly policies?: readonly string[]
}

export interface PolicySource extends Entry {
  readonly kind: string
  readonly status: string
  readonly inForceFrom?: string
  readonly inForceTo?: string
  readonly mandates?: readonly string[]
  readonly recommends?: readonly string[]
}

export interface SystemSource extends Entry {
  readonly baseline?: 'true'
  readonly inherits?: readonly string[]
  readonly excludes?: readonly { readonly criterion: string; readonly reason: string }[]
  readonly careSettings?: readonly string[]
}

export const STANDARDS = read<StandardSource>('standards')
export const CRITERIA = read<CriterionSource>('criteria')
export const POLICIES = read<PolicySource>('policies')
export const SYSTEMS = read<SystemSource>('system-types')
export const ORGANISATIONS = read<Entry>('organisations')
export const { careSettings: SETTINGS, topics: TOPICS } = documents('taxonomies.yaml')[0] as {
  readonly careSettings: readonly Entry[]
  readonly topics: readonly Entry[]
}

/** A system type with every type it inherits from. */
export function line(system: string): string[] {
  const { inherits = [] } = SYSTEMS.find(({ id }) => id === system)!
  return [...new Set([system, ...inherits.flatMap(line)])]
}

/** The live criteria of a system type: its own, and what its parents have less what it excludes. */
export function requirements(system: string): Set<string> {
  const { inherits = [], excludes = [] } = SYSTEMS.find(({ id }) => id === system)!
  const left = new Set(inherits.flatMap((parent) => [...requirements(parent)]))
  excludes.forEach(({ criterion }) => left.delete(criterion))
  const own = CRITERIA.filter(({ status = 'live', systemTypes }) => status === 'live' && systemTypes.includes(system))
  own.forEach(({ id }) => left.add(id))
  return left
}

function read<E extends Entry>(folder: string): E[] {
  return documents(folder)
    .flatMap((content) => content as E | E[])
    .filter(({ draft }) => draft !== 'true')
}

/** Everything in a file or in the files of a folder; every scalar is the text that was written. */
function documents(path: string): unknown[] {
  const whole = join(ROOT, path)
  const files = statSync(whole).isDirectory() ? readdirSync(whole).map((name) => join(whole, name)) : [whole]
  return files
    .sort()
    .flatMap((file) => parseAllDocuments(readFileSync(file, 'utf8'), { schema: 'failsafe' }))
    .map((document) => document.toJS())
}

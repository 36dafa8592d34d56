import type { RoadmapData } from '../data/roadmap-data.js'
import type { ContractRow, InterfaceRow, Risk, Roadmap } from '../record/roadmap-record.js'
import type { Cells, RegisterName, Row } from './register-rows.js'

/** What choices and cells are looked up in. */
export interface Given {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
}

/** What a cell may hold: its value, what it is called, and other names that pasted cells may have for it. */
export type CellChoice = readonly [value: string, title: string, ...names: string[]]

/** A column of a register. */
export interface Field<K extends string = string> {
  readonly key: K
  readonly label: string
  readonly hint?: string
  /** `line` and `text` are text of one line and of several; money is in whole pounds. */
  readonly kind: 'line' | 'text' | 'day' | 'money' | 'standard' | 'choice'
  readonly choices?: (given: Given) => readonly CellChoice[]
  /** It is never absent; text may be empty. */
  readonly always?: true
}

export interface Register {
  readonly name: RegisterName
  readonly fields: readonly Field[]
  /** The fields that tell rows from each other. */
  readonly naming: readonly string[]
  /** The fields that the table shows besides. */
  readonly shown: readonly string[]
  readonly empty: Cells
}

const OF = WORDS.roadmap.registers

const I = OF.interfaces.fields
const INTERFACE_FIELDS: readonly Field<keyof InterfaceRow>[] = [
  { key: 'from', label: I.from, hint: OF.interfaces.hints.from, kind: 'line', always: true },
  { key: 'to', label: I.to, hint: OF.interfaces.hints.to, kind: 'line', always: true },
  { key: 'purpose', label: I.purpose, hint: OF.interfaces.hints.purpose, kind: 'text' },
  { key: 'standard', label: I.standard, hint: OF.interfaces.hints.standard, kind: 'standard' },
  { key: 'version', label: I.version, kind: 'line' },
  { key: 'identifier', label: I.identifier, hint: OF.interfaces.hints.identifier, kind: 'line' },
  { key: 'coding', label: I.coding, hint: OF.interfaces.hints.coding, kind: 'line' },
  { key: 'volume', label: I.volume, hint: OF.interfaces.hints.volume, kind: 'line' },
  { key: 'failures', label: I.failures, hint: OF.interfaces.hints.failures, kind: 'text' },
  { key: 'specification', label: I.specification, hint: OF.interfaces.hints.specification, kind: 'line' },
  { key: 'cost', label: I.cost, hint: OF.interfaces.hints.cost, kind: 'money' },
  { key: 'owner', label: I.owner, kind: 'line' },
  { key: 'contract', label: I.contract, kind: 'choice', choices: ({ roadmap }) => roadmap.contracts.map(contractChoice) },
  { key: 'end', label: I.end, kind: 'choice', choices: () => Object.entries(OF.interfaces.ends) },
  { key: 'by', label: I.by, kind: 'day' }
]

const C = OF.contracts.fields
const CONTRACT_FIELDS: readonly Field<keyof ContractRow>[] = [
  { key: 'supplier', label: C.supplier, kind: 'line', always: true },
  { key: 'title', label: C.title, kind: 'line', always: true },
  { key: 'system', label: C.system, hint: OF.contracts.hints.system, kind: 'choice', choices: ({ data }) => data.systems },
  { key: 'organisation', label: C.organisation, kind: 'choice', choices: organisationChoices },
  { key: 'value', label: C.value, hint: OF.contracts.hints.value, kind: 'money' },
  { key: 'ends', label: C.ends, kind: 'day' },
  { key: 'notice', label: C.notice, hint: OF.contracts.hints.notice, kind: 'day' },
  { key: 'options', label: C.options, hint: OF.contracts.hints.options, kind: 'text' },
  { key: 'charges', label: C.charges, hint: OF.contracts.hints.charges, kind: 'text' },
  { key: 'thirdParty', label: C.thirdParty, kind: 'choice', choices: () => Object.entries(OF.contracts.thirdParty) },
  { key: 'exit', label: C.exit, hint: OF.contracts.hints.exit, kind: 'text' }
]

const R = OF.risks.fields
const RISK_FIELDS: readonly Field<keyof Risk>[] = [
  { key: 'title', label: R.title, hint: OF.risks.hints.title, kind: 'line', always: true },
  { key: 'likelihood', label: R.likelihood, kind: 'choice', choices: () => Object.entries(OF.risks.grades), always: true },
  { key: 'impact', label: R.impact, kind: 'choice', choices: () => Object.entries(OF.risks.grades), always: true },
  { key: 'response', label: R.response, hint: OF.risks.hints.response, kind: 'text' },
  { key: 'owner', label: R.owner, kind: 'line' }
]

export const REGISTER: Readonly<Record<RegisterName, Register>> = {
  interfaces: {
    name: 'interfaces',
    fields: INTERFACE_FIELDS,
    naming: ['from', 'to'],
    shown: ['standard', 'contract', 'end'],
    empty: { from: '', to: '' }
  },
  contracts: {
    name: 'contracts',
    fields: CONTRACT_FIELDS,
    naming: ['title', 'supplier'],
    shown: ['organisation', 'notice', 'ends'],
    empty: { supplier: '', title: '' }
  },
  risks: {
    name: 'risks',
    fields: RISK_FIELDS,
    naming: ['title'],
    shown: ['likelihood', 'impact', 'owner'],
    empty: { title: '', likelihood: 'medium', impact: 'medium' }
  }
}

/** What a row is called; empty where nothing of it is written yet. */
export function writtenName({ naming }: Register, row: Cells): string {
  return naming
    .map((key) => String(row[key] ?? '').trim())
    .filter((part) => part !== '')
    .join(WORDS.roadmap.registers.joins)
}

function contractChoice({ id, title, supplier }: ContractRow): CellChoice {
  const name = writtenName(REGISTER.contracts, { title, supplier })
  return [id, name || OF.contracts.unnamed, title, supplier]
}

function organisationChoices({ roadmap }: Given): readonly CellChoice[] {
  return roadmap.organisations.map(({ id, name, code }) => [id, name, ...(code === undefined ? [] : [code])])
}

export type { Row }

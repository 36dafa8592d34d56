import type { RoadmapData } from '../data/roadmap-data.js'
import type { ContractRow, InterfaceRow, Risk, Roadmap } from '../record/roadmap-record.js'
import type { Cells, RegisterName } from './register-rows.js'

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

interface RegisterWords {
  readonly title: string
  readonly lead: string
  readonly add: string
  /** What adding a row is called among the steps that can be undone. */
  readonly did: string
  readonly unnamed: string
  readonly empty: string
  /** The head of the column with the names of rows. */
  readonly name: string
  /** Between the parts of a row’s name. */
  readonly joins: string
}

export interface Register {
  readonly name: RegisterName
  readonly words: RegisterWords
  readonly fields: readonly Field[]
  /** The fields that tell rows from each other. */
  readonly naming: readonly string[]
  /** The fields that the table shows besides. */
  readonly shown: readonly string[]
  readonly empty: Cells
}

const I = WORDS.roadmap.registers.interfaces
const INTERFACE_FIELDS: readonly Field<keyof InterfaceRow>[] = [
  { key: 'from', label: I.fields.from, hint: I.hints.from, kind: 'line', always: true },
  { key: 'to', label: I.fields.to, hint: I.hints.to, kind: 'line', always: true },
  { key: 'purpose', label: I.fields.purpose, hint: I.hints.purpose, kind: 'text' },
  { key: 'standard', label: I.fields.standard, hint: I.hints.standard, kind: 'standard' },
  { key: 'version', label: I.fields.version, kind: 'line' },
  { key: 'identifier', label: I.fields.identifier, hint: I.hints.identifier, kind: 'line' },
  { key: 'coding', label: I.fields.coding, hint: I.hints.coding, kind: 'line' },
  { key: 'volume', label: I.fields.volume, hint: I.hints.volume, kind: 'line' },
  { key: 'failures', label: I.fields.failures, hint: I.hints.failures, kind: 'text' },
  { key: 'specification', label: I.fields.specification, hint: I.hints.specification, kind: 'line' },
  { key: 'cost', label: I.fields.cost, hint: I.hints.cost, kind: 'money' },
  { key: 'owner', label: I.fields.owner, kind: 'line' },
  {
    key: 'contract',
    label: I.fields.contract,
    kind: 'choice',
    choices: ({ roadmap }) => roadmap.contracts.map(contractChoice)
  },
  { key: 'end', label: I.fields.end, kind: 'choice', choices: () => Object.entries(I.ends) },
  { key: 'by', label: I.fields.by, kind: 'day' }
]

const C = WORDS.roadmap.registers.contracts
const CONTRACT_FIELDS: readonly Field<keyof ContractRow>[] = [
  { key: 'supplier', label: C.fields.supplier, kind: 'line', always: true },
  { key: 'title', label: C.fields.title, kind: 'line', always: true },
  {
    key: 'system',
    label: C.fields.system,
    hint: C.hints.system,
    kind: 'choice',
    choices: ({ data }) => data.systems.map(([id, title]) => [id, title])
  },
  { key: 'organisation', label: C.fields.organisation, kind: 'choice', choices: organisationChoices },
  { key: 'value', label: C.fields.value, hint: C.hints.value, kind: 'money' },
  { key: 'ends', label: C.fields.ends, kind: 'day' },
  { key: 'notice', label: C.fields.notice, hint: C.hints.notice, kind: 'day' },
  { key: 'options', label: C.fields.options, hint: C.hints.options, kind: 'text' },
  { key: 'charges', label: C.fields.charges, hint: C.hints.charges, kind: 'text' },
  { key: 'thirdParty', label: C.fields.thirdParty, kind: 'choice', choices: () => Object.entries(C.thirdParty) },
  { key: 'exit', label: C.fields.exit, hint: C.hints.exit, kind: 'text' }
]

const R = WORDS.roadmap.registers.risks
const RISK_FIELDS: readonly Field<keyof Risk>[] = [
  { key: 'title', label: R.fields.title, hint: R.hints.title, kind: 'line', always: true },
  {
    key: 'likelihood',
    label: R.fields.likelihood,
    kind: 'choice',
    choices: () => Object.entries(R.grades),
    always: true
  },
  { key: 'impact', label: R.fields.impact, kind: 'choice', choices: () => Object.entries(R.grades), always: true },
  { key: 'response', label: R.fields.response, hint: R.hints.response, kind: 'text' },
  { key: 'owner', label: R.fields.owner, kind: 'line' }
]

export const REGISTER: Readonly<Record<RegisterName, Register>> = {
  interfaces: {
    name: 'interfaces',
    words: I,
    fields: INTERFACE_FIELDS,
    naming: ['from', 'to'],
    shown: ['standard', 'contract', 'end'],
    empty: { from: '', to: '' }
  },
  contracts: {
    name: 'contracts',
    words: C,
    fields: CONTRACT_FIELDS,
    naming: ['title', 'supplier'],
    shown: ['organisation', 'notice', 'ends'],
    empty: { supplier: '', title: '' }
  },
  risks: {
    name: 'risks',
    words: R,
    fields: RISK_FIELDS,
    naming: ['title'],
    shown: ['likelihood', 'impact', 'owner'],
    empty: { title: '', likelihood: 'medium', impact: 'medium' }
  }
}

/** Empty where nothing of it is written yet. */
function writtenName({ naming, words }: Register, row: Cells): string {
  return naming
    .map((key) => String(row[key] ?? '').trim())
    .filter((part) => part !== '')
    .join(words.joins)
}

/** What a row is called. */
export function nameOf(register: Register, row: Cells): string {
  return writtenName(register, row) || register.words.unnamed
}

function contractChoice({ id, title, supplier }: ContractRow): CellChoice {
  return [id, nameOf(REGISTER.contracts, { title, supplier }), title, supplier]
}

function organisationChoices({ roadmap }: Given): readonly CellChoice[] {
  return roadmap.organisations.map(({ id, name, code }) => [id, name, ...(code === undefined ? [] : [code])])
}

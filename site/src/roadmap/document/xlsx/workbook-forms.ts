import type { ListKey } from './workbook-lists.js'

/** What a column holds. What is `shown` is for people only, and never read. */
export type ColumnKind = 'text' | 'number' | 'day' | 'organisation' | 'contract' | 'shown' | ListKey

export interface FormColumn {
  readonly key: ColumnKey
  readonly kind: ColumnKind
  /** In characters. */
  readonly width: number
}

export type ColumnKey = keyof typeof WORDS.roadmap.workbook.columns

/** A sheet that people fill, as `generator/docs/roadmap-workbook.md` has it. */
export interface SheetForm {
  readonly key: FormKey
  readonly columns: readonly FormColumn[]
  /** How many columns stay in view. */
  readonly fixed: number
}

export type FormKey =
  | 'organisations'
  | 'answers'
  | 'targets'
  | 'plan'
  | 'universal'
  | 'options'
  | 'interfaces'
  | 'contracts'
  | 'risks'
  | 'texts'

const DECISION: readonly FormColumn[] = [
  column('state', 'stepStates', 12),
  column('reason', 'text', 26),
  column('owner', 'text', 20),
  column('from', 'day', 20),
  column('to', 'day', 20),
  column('months', 'number', 9),
  column('capital', 'number', 12),
  column('revenue', 'number', 12),
  column('ifCut', 'text', 28),
  column('procurement', 'text', 20),
  column('whose', 'text', 18)
]

export const FORMS: readonly SheetForm[] = [
  form('organisations', 1, [column('name', 'text', 44), column('code', 'text', 14)]),
  form('answers', 2, [
    column('organisation', 'organisation', 24),
    column('capability', 'capabilities', 30),
    column('level', 'judgements', 18),
    column('evidence', 'text', 44),
    column('link', 'text', 28),
    column('certainty', 'certainties', 13),
    column('owner', 'text', 20),
    column('day', 'day', 20),
    column('reason', 'text', 26),
    column('note', 'text', 26),
    column('judge', 'text', 20)
  ]),
  form('targets', 2, [
    column('organisation', 'organisation', 24),
    column('capability', 'capabilities', 30),
    column('level', 'levels', 18),
    column('by', 'day', 20),
    column('because', 'text', 46),
    column('owner', 'text', 22),
    column('preset', 'text', 18)
  ]),
  form('plan', 2, [
    column('step', 'text', 34),
    column('organisation', 'organisation', 22),
    column('action', 'text', 40),
    column('firstMonth', 'shown', 16),
    column('lastMonth', 'shown', 16),
    column('why', 'shown', 34),
    column('benefit', 'text', 34),
    ...DECISION
  ]),
  form('universal', 2, [
    column('organisation', 'organisation', 24),
    column('universal', 'universal', 50),
    column('state', 'universalStates', 14),
    column('note', 'text', 50)
  ]),
  form('options', 1, [
    column('need', 'needs', 40),
    column('option', 'text', 44),
    column('because', 'text', 46),
    column('day', 'day', 20)
  ]),
  form('interfaces', 2, [
    column('systemFrom', 'text', 26),
    column('systemTo', 'text', 26),
    column('purpose', 'text', 26),
    column('standard', 'text', 24),
    column('version', 'text', 10),
    column('identifier', 'text', 18),
    column('coding', 'text', 18),
    column('volume', 'text', 16),
    column('failures', 'text', 20),
    column('specification', 'text', 24),
    column('cost', 'number', 12),
    column('owner', 'text', 20),
    column('contract', 'contract', 26),
    column('future', 'futures', 12),
    column('by', 'day', 20)
  ]),
  form('contracts', 2, [
    column('title', 'text', 30),
    column('supplier', 'text', 26),
    column('system', 'systems', 28),
    column('organisation', 'organisation', 22),
    column('value', 'number', 14),
    column('ends', 'day', 20),
    column('notice', 'day', 20),
    column('extension', 'text', 22),
    column('charges', 'text', 26),
    column('thirdParty', 'thirdParties', 12),
    column('exit', 'text', 26)
  ]),
  form('risks', 1, [
    column('risk', 'text', 46),
    column('likelihood', 'grades', 12),
    column('impact', 'grades', 12),
    column('response', 'text', 46),
    column('owner', 'text', 22),
    column('blocker', 'blockers', 34)
  ]),
  form('texts', 1, [column('section', 'sections', 30), column('asked', 'shown', 50), column('text', 'text', 80)])
]

/** The rows of every form, from 1: title, what to do, keys of the columns, headers; below them one row an entry. */
export const KEY_ROW = 3
export const HEADER_ROW = 4
export const FIRST_ROW = 5

export const FORMAT = 'handbook-roadmap-workbook'
export const FORMAT_VERSION = '1'
export const IDENTITY_SHEET = '_roadmap'

/** What column A has in the row of keys. */
export function formMark(key: string): string {
  return `keys:${key}`
}

function form(key: FormKey, fixed: number, columns: readonly FormColumn[]): SheetForm {
  return { key, columns, fixed }
}

function column(key: ColumnKey, kind: ColumnKind, width: number): FormColumn {
  return { key, kind, width }
}

import type {
  Answer,
  Grade,
  InterfaceRow,
  Judgement,
  Level,
  OptionChoice,
  OwnStep,
  Risk,
  StepDecision,
  Target,
  UniversalState,
  ContractRow
} from '../../record/roadmap-record.js'
import { readStepKey } from '../../plan/step-key.js'
import type { Places } from './read-places.js'
import type { RowReader } from './row-reader.js'
import type { ListKey } from './workbook-lists.js'

const MOST_MONTHS = 600
const SAID = WORDS.roadmap.workbook.unread

/** An answer; undefined where none is given. */
export function answerIn(row: RowReader, places: Places): Answer | undefined {
  const [, made = ''] = row.id.split(' ')
  const capability = row.named('capability', 'capabilities', made)
  const judgement = judgementOf(row.choice('level', 'judgements'))
  const more = present({
    evidence: row.text('evidence'),
    link: row.text('link'),
    certainty: row.choice('certainty', 'certainties') as Grade | undefined,
    owner: row.text('owner'),
    day: row.day('day'),
    reason: row.text('reason'),
    note: row.text('note'),
    by: row.text('judge')
  })
  if (judgement === undefined || capability === undefined) {
    if (judgement !== undefined || Object.keys(more).length > 0) {
      row.note(`${SAID.noLevel} ${row.whole()}`)
    }
    return undefined
  }
  return { organisation: places.organisation(row), capability, judgement, ...more }
}

export function targetIn(row: RowReader, places: Places): Target | undefined {
  const [, made = ''] = row.id.split(' ')
  const capability = row.named('capability', 'capabilities', made)
  const level = Number(row.choice('level', 'levels') ?? 0) as Level
  const more = present({
    by: row.day('by'),
    because: row.text('because'),
    owner: row.text('owner'),
    preset: row.text('preset')
  })
  if (level === 0 || capability === undefined) {
    if (level !== 0 || Object.keys(more).length > 0) {
      row.note(`${SAID.noLevel} ${row.whole()}`)
    }
    return undefined
  }
  return { capability, ...places.optional(row), level, ...more }
}

/** What was decided on a step of the handbook's, or a step of the planner's own. */
export function stepIn(row: RowReader, places: Places): { decision: StepDecision } | { own: OwnStep } | undefined {
  const decided = present({
    state: row.choice('state', 'stepStates') as StepDecision['state'],
    reason: row.text('reason'),
    owner: row.text('owner'),
    from: row.day('from'),
    to: row.day('to'),
    months: row.number('months', (months) => Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS),
    capital: row.number('capital'),
    revenue: row.number('revenue'),
    ifCut: row.text('ifCut'),
    procurement: row.text('procurement'),
    whose: row.text('whose')
  })
  if (readStepKey(row.id) !== undefined) {
    return Object.keys(decided).length === 0 ? undefined : { decision: { step: row.id, ...decided } }
  }
  const title = row.text('step')
  if (title === undefined) {
    row.note(`${SAID.noTitle} ${row.whole()}`)
    return undefined
  }
  const own = {
    id: places.idFor('own', row.id.replace(/^own:/, '')),
    title,
    ...present({ action: row.text('action'), benefit: row.text('benefit') }),
    ...places.optional(row),
    ...decided
  }
  return { own }
}

export function universalIn(row: RowReader, places: Places): UniversalState | undefined {
  const [, made = ''] = row.id.split(' ')
  const id = row.named('universal', 'universal', made)
  const state = row.choice('state', 'universalStates') as UniversalState['state'] | undefined
  const note = row.text('note')
  if (state === undefined || id === undefined) {
    if (state !== undefined || note !== undefined) {
      row.note(`${SAID.noState} ${row.whole()}`)
    }
    return undefined
  }
  return { id, organisation: places.organisation(row), state, ...present({ note }) }
}

export function optionIn(row: RowReader): OptionChoice | undefined {
  const option = row.text('option')
  const more = present({ because: row.text('because'), day: row.day('day') })
  const need = row.named('need', 'needs', row.id)
  if (option === undefined || need === undefined) {
    if (option !== undefined || Object.keys(more).length > 0) {
      row.note(`${SAID.noOption} ${row.whole()}`)
    }
    return undefined
  }
  return { need, option, ...more }
}

export function interfaceIn(row: RowReader, places: Places): InterfaceRow {
  return {
    id: places.idFor('interface', row.id),
    from: row.text('systemFrom') ?? '',
    to: row.text('systemTo') ?? '',
    ...texts(row, 'purpose', 'standard', 'version', 'identifier', 'coding', 'volume', 'failures', 'specification'),
    ...present({
      cost: row.number('cost'),
      owner: row.text('owner'),
      contract: places.contract(row),
      end: row.choice('future', 'futures') as InterfaceRow['end'],
      by: row.day('by')
    })
  }
}

export function contractIn(row: RowReader, places: Places): ContractRow {
  return {
    id: places.idFor('contract', row.id),
    supplier: row.text('supplier') ?? '',
    title: row.text('title') ?? '',
    ...present({ system: typedOr(row, 'system', 'systems') }),
    ...places.optional(row),
    ...present({
      value: row.number('value'),
      ends: row.day('ends'),
      notice: row.day('notice'),
      options: row.text('extension'),
      charges: row.text('charges'),
      thirdParty: row.choice('thirdParty', 'thirdParties') as ContractRow['thirdParty'],
      exit: row.text('exit')
    })
  }
}

export function riskIn(row: RowReader, places: Places): Risk {
  return {
    id: places.idFor('risk', row.id),
    title: row.text('risk') ?? '',
    likelihood: gradeIn(row, 'likelihood'),
    impact: gradeIn(row, 'impact'),
    ...present({
      response: row.text('response'),
      owner: row.text('owner'),
      blocker: typedOr(row, 'blocker', 'blockers')
    })
  }
}

/** Where nothing is chosen, the middle is taken. */
function gradeIn(row: RowReader, key: 'likelihood' | 'impact'): Grade {
  return (row.choice(key, 'grades') as Grade | undefined) ?? 'medium'
}

/** What is named of a list, or what is typed where that is none of it. */
function typedOr(row: RowReader, key: 'system' | 'blocker', list: ListKey): string | undefined {
  return row.text(key) === undefined ? undefined : row.named(key, list, row.text(key)!)
}

function texts<K extends Parameters<RowReader['text']>[0]>(
  row: RowReader,
  ...keys: readonly K[]
): { [P in K]?: string } {
  return present(Object.fromEntries(keys.map((key) => [key, row.text(key)])) as { [P in K]: string | undefined })
}

function judgementOf(key: string | undefined): Judgement | undefined {
  return key === undefined ? undefined : /^\d$/.test(key) ? (Number(key) as Level) : (key as Judgement)
}

/** Without what is absent. */
export function present<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

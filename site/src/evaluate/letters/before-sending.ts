import { countsPrice } from '../award/award.js'
import { isUndecided } from '../scheme/award-scheme.js'
import type { Evaluation } from '../scores/evaluation.js'
import { findingKey } from '../scores/findings.js'
import { isDay } from '../../kit/words/dates.js'
import { lowerCase } from '../../kit/words/plain-name.js'
import { assessedOf, type Assessed } from './assessed.js'
import {
  CHOSEN,
  fieldOf,
  HIDE_REASONS,
  noteOf,
  SENDER_NOTES,
  SUPPLIER_NOTES,
  YES,
  type SenderNote,
  type SupplierNote
} from './award-notes.js'
import type { Matter } from './matter.js'
import { reasonToChoose } from './outcome.js'
import { reasonShown } from './summary-letter.js'

/** Something to do before the letters are sent. */
export type ToDo =
  | { readonly kind: 'unpriced' | 'incomplete' | 'nobody' | 'hidden' | 'too-early'; readonly lot?: string }
  | { readonly kind: 'equals' | 'unsaid'; readonly field: string; readonly lot?: string }
  | { readonly kind: 'fields'; readonly fields: readonly Empty[]; readonly supplier?: string }
  | {
      readonly kind: 'reasons' | 'names-other' | 'quotes-answer' | 'left-out'
      readonly supplier: string
      readonly at: readonly Place[]
    }
  | { readonly kind: 'queries'; readonly supplier: string; readonly count: number }

/** A field with nothing in it, and its id. */
export interface Empty {
  readonly about: SenderNote | SupplierNote
  readonly field: string
}

export interface Place {
  readonly id: string
  readonly code: string
}

const QUOTED_LENGTH = 25
const STANDSTILL_DAYS = 8
const DAY_MS = 86_400_000

/** What is missing in the letters, or would say too much, the gravest first. */
export function toDo(evaluation: Evaluation, matters: readonly Matter[]): ToDo[] {
  const decided = matters.filter(({ outcome }) => outcome.winner !== undefined)
  return [
    ...matters.flatMap(undecided),
    ...(decided.length > 0 && !countsPrice(evaluation.award) && isUndecided(evaluation.award.scheme)
      ? [{ kind: 'unpriced' } as const]
      : []),
    ...(decided.length === 0 ? [] : [...fields(evaluation, decided), ...tooEarly(evaluation)]),
    ...unexplained(evaluation, decided),
    ...decided.flatMap((matter) => [...saysTooMuch(matter), ...leftOut(matter)]),
    ...queries(evaluation)
  ]
}

function undecided({ evaluation, outcome }: Matter): ToDo[] {
  const { complete, winner, equals, lot } = outcome
  const which = lot && { lot: lot.name }
  const within = lot && { lot: lot.id }
  if (!complete) {
    return [{ kind: 'incomplete', ...which }]
  }
  if (winner === undefined) {
    return equals.length === 0
      ? [{ kind: 'nobody', ...which }]
      : [{ kind: 'equals', field: fieldOf({ about: CHOSEN, ...within }), ...which }]
  }
  const isSaid = equals.length === 0 || reasonToChoose(evaluation, outcome, winner.bid.id)?.trim()
  const field = fieldOf({ about: CHOSEN, bid: winner.bid.id, ...within })
  return isSaid ? [] : [{ kind: 'unsaid', field, ...which }]
}

function fields(evaluation: Evaluation, decided: readonly Matter[]): ToDo[] {
  const isEmpty = (about: SenderNote | SupplierNote, bid?: string) =>
    !noteOf(evaluation, { about, ...(bid !== undefined && { bid }) })?.trim()
  const told = evaluation.bids.filter(({ id }) =>
    decided.some(({ outcome }) => outcome.standings.some(({ bid }) => bid.id === id))
  )
  const empty = (those: readonly (SenderNote | SupplierNote)[], bid?: string): Empty[] =>
    those
      .filter((about) => isEmpty(about, bid))
      .map((about) => ({ about, field: fieldOf({ about, ...(bid !== undefined && { bid }) }) }))
  const sender = empty(SENDER_NOTES.filter((about) => about !== 'buyer' || !evaluation.pack.buyer?.trim()))
  return [
    ...(sender.length === 0 ? [] : [{ kind: 'fields', fields: sender } as const]),
    ...told.flatMap(({ id, supplier }) => {
      const own = empty(
        SUPPLIER_NOTES.filter((about) => about !== 'further-reason'),
        id
      )
      return own.length === 0 ? [] : [{ kind: 'fields', supplier, fields: own } as const]
    })
  ]
}

/** A standstill lasts eight working days, of which the day of the notice is the first; bank holidays make it longer still. */
function tooEarly(evaluation: Evaluation): ToDo[] {
  const from = noteOf(evaluation, { about: 'notice-day' }) ?? ''
  const to = noteOf(evaluation, { about: 'standstill-ends' }) ?? ''
  return isDay(from) && isDay(to) && weekdays(from, to) < STANDSTILL_DAYS ? [{ kind: 'too-early' }] : []
}

/** How many days from Monday to Friday there are from one ISO day to another, both counted; no more than a standstill has. */
export function weekdays(from: string, to: string): number {
  let count = 0
  for (let at = Date.parse(from); at <= Date.parse(to) && count < STANDSTILL_DAYS; at += DAY_MS) {
    count += [0, 6].includes(new Date(at).getUTCDay()) ? 0 : 1
  }
  return count
}

/** Scores that are told without a reason. */
function unexplained(evaluation: Evaluation, decided: readonly Matter[]): ToDo[] {
  return evaluation.bids.flatMap(({ id, supplier }) => {
    const at = new Map<string, Place>()
    for (const matter of decided) {
      for (const { requirement } of linesOf(matter, id).filter(
        ({ mark, settled }) => settled.score !== undefined && !mark.note?.trim()
      )) {
        at.set(requirement.id, requirement)
      }
    }
    return at.size === 0 ? [] : [{ kind: 'reasons', supplier, at: [...at.values()] } as const]
  })
}

/** Reasons that name another supplier, or repeat at length what the winner wrote: others read them. */
function saysTooMuch(matter: Matter): ToDo[] {
  const { outcome } = matter
  const bids = outcome.standings.map(({ bid }) => bid)
  const winner = outcome.winner!.bid
  const naming = bids.flatMap((bid): ToDo[] => {
    const others = bids.filter(({ id }) => id !== bid.id).map(({ supplier }) => lowerCase(supplier))
    const at = linesOf(matter, bid.id).filter((line) => {
      const told = lowerCase(bid.id === winner.id ? reasonShown(matter, line) : (line.mark.note ?? ''))
      return others.some((other) => holdsName(told, other))
    })
    return at.length === 0
      ? []
      : [{ kind: 'names-other', supplier: bid.supplier, at: at.map(({ requirement }) => requirement) }]
  })
  const quoting = linesOf(matter, winner.id).filter((line) => {
    const { answer = '', evidence = '', comments = '' } = winner.answers.get(line.requirement.id) ?? {}
    const told = reasonShown(matter, line)
    return [answer, evidence, comments].some(
      (said) => said.trim().length >= QUOTED_LENGTH && told.includes(said.trim())
    )
  })
  return [
    ...naming,
    ...(quoting.length === 0 || bids.length < 2
      ? []
      : [
          {
            kind: 'quotes-answer',
            supplier: winner.supplier,
            at: quoting.map(({ requirement }) => requirement)
          } as const
        ])
  ]
}

/** Reasons of the winner's that others do not read, though the law asks for them. */
function leftOut(matter: Matter): ToDo[] {
  const { evaluation, outcome } = matter
  const { bid } = outcome.winner!
  if (outcome.standings.length < 2) {
    return []
  }
  if (noteOf(evaluation, { about: HIDE_REASONS }) === YES) {
    return [{ kind: 'hidden', ...(outcome.lot && { lot: outcome.lot.name }) }]
  }
  const at = linesOf(matter, bid.id).filter((line) => line.mark.note?.trim() && reasonShown(matter, line) === '')
  return at.length === 0
    ? []
    : [{ kind: 'left-out', supplier: bid.supplier, at: at.map(({ requirement }) => requirement) }]
}

function queries({ bids, dealt }: Evaluation): ToDo[] {
  return bids.flatMap(({ id, supplier, findings }) => {
    const count = findings.filter((finding) => !dealt.get(id)?.has(findingKey(finding))).length
    return count === 0 ? [] : [{ kind: 'queries', supplier, count } as const]
  })
}

function linesOf({ evaluation, outcome, criteria }: Matter, bid: string): Assessed[] {
  const standing = outcome.standings.find((one) => one.bid.id === bid)
  return standing === undefined ? [] : assessedOf(evaluation, standing.bid, criteria)
}

/** Whether a text holds a name as words of their own. */
function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); name !== '' && at >= 0; at = text.indexOf(name, at + 1)) {
    const [before = ' ', after = ' '] = [text[at - 1], text[at + name.length]]
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      return true
    }
  }
  return false
}

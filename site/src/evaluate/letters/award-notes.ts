import type { AwardNote } from '../scheme/award-scheme.js'
import type { Evaluation } from '../scores/evaluation.js'

/** What only the buyer can say in every letter. */
export const SENDER_NOTES = [
  'buyer',
  'letter-day',
  'notice-number',
  'criteria-place',
  'notice-day',
  'standstill-ends',
  'contact',
  'signed-by'
] as const
export type SenderNote = (typeof SENDER_NOTES)[number]

/** What only the buyer can say of one supplier. */
export const SUPPLIER_NOTES = ['supplier-address', 'supplier-email', 'supplier-identifier', 'further-reason'] as const
export type SupplierNote = (typeof SUPPLIER_NOTES)[number]

/** Those that are ISO days. */
export const DAY_NOTES: readonly string[] = ['letter-day', 'notice-day', 'standstill-ends'] satisfies SenderNote[]

/** Why one of equals wins, in a lot. */
export const CHOSEN = 'chosen'

/** What others read: the winner's price when it says so, its reasons unless it says no. */
export const SHOW_PRICE = 'winner-price'
export const HIDE_REASONS = 'winner-reasons-hidden'
export const YES = 'yes'

/** What others read in the place of the reason for a score of the winner's; empty to leave it out. */
export function shownReason(requirement: string): string {
  return `shown-reason/${requirement}`
}

export type Key = Omit<AwardNote, 'text'>

/** What the buyer said; undefined where nothing. */
export function noteOf({ award }: Evaluation, { about, bid, lot }: Key): string | undefined {
  return award.notes.find((note) => note.about === about && note.bid === bid && note.lot === lot)?.text
}

/** @param text undefined takes it back */
export function withAwardNote(evaluation: Evaluation, key: Key, text: string | undefined): Evaluation {
  const { award } = evaluation
  const others = award.notes.filter(({ about, bid, lot }) => about !== key.about || bid !== key.bid || lot !== key.lot)
  const notes = text === undefined ? others : [...others, { ...key, text }]
  return { ...evaluation, award: { ...award, notes } }
}

/** The id of the field in which something is said. */
export function fieldOf({ about, bid, lot }: Key): string {
  return ['note', about, bid, lot]
    .filter((part) => part !== undefined)
    .join('-')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, '-')
}

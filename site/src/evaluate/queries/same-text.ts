import type { Pack } from '../../pack/pack.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import type { Answer, Bid, Finding } from '../scores/bid.js'
import { FREE, keyOf, said, similarTexts } from './similar-text.js'

/** So many words that are the same in the same order are no coincidence. */
const NO_COINCIDENCE = 8
/** So many answers that are all the same are none either. */
const MANY = 5

interface Place {
  readonly bid: string
  readonly requirement: string
  readonly column: string
  readonly text: string
}

/** What stands in two suppliers' bids, by bid. What the pack says itself is nobody's. */
export function sameTexts(bids: readonly Bid[], pack: Pack): ReadonlyMap<string, readonly Finding[]> {
  const twins = twinsAmong(bids)
  const found = new Map<string, Finding[]>(
    [...twins].map(([bid, others]) => [bid, others.map((other) => ({ kind: 'same-bid', other }))])
  )
  let ours: string | undefined
  for (const [text, places] of placesByText(bids)) {
    if (places.every(({ bid }) => bid === places[0]!.bid) || (ours ??= textOf(pack)).includes(text)) {
      continue
    }
    for (const place of places) {
      const findings = alike(place, places, twins.get(place.bid) ?? [])
      found.set(place.bid, [...(found.get(place.bid) ?? []), ...findings])
    }
  }
  const areTwins = (one: string, other: string) => twins.get(one)?.includes(other) === true
  for (const [bid, finding] of similarTexts(bids, pack.requirements, areTwins)) {
    found.set(bid, [...(found.get(bid) ?? []), finding])
  }
  return found
}

/** One for each other bid that has the text. */
function alike(
  { bid, requirement, column, text }: Place,
  places: readonly Place[],
  twins: readonly string[]
): Finding[] {
  const others = new Map(
    places.filter((one) => one.bid !== bid && !twins.includes(one.bid)).map((one) => [one.bid, one])
  )
  return [...others.values()].map((one) => ({
    ...{ kind: 'same-text', requirement, column, value: text },
    ...{ other: one.bid, otherRequirement: one.requirement }
  }))
}

function placesByText(bids: readonly Bid[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const { id: bid, answers } of bids) {
    for (const [requirement, answer] of answers) {
      for (const column of FREE) {
        const text = answer[column]
        const key = keyOf(text)
        if (key.split(' ').length >= NO_COINCIDENCE) {
          found.set(key, [...(found.get(key) ?? []), { bid, requirement, column: SHEET_WORDS[column], text }])
        }
      }
    }
  }
  return found
}

/** Bids whose answers are all the same, with each other's ids. */
function twinsAmong(bids: readonly Bid[]): Map<string, string[]> {
  const alike = new Map<string, string[]>()
  for (const { id, answers } of bids) {
    const given = [...answers].filter(([, answer]) => answer.answer !== '' || answer.comments !== '')
    const isLong = ([, { answer, comments }]: readonly [string, Answer]) =>
      [answer, comments].some((text) => keyOf(text).split(' ').length >= NO_COINCIDENCE)
    if (given.length >= MANY || given.some(isLong)) {
      const key = JSON.stringify(given.map(plainly).sort(([a], [b]) => (a < b ? -1 : 1)))
      alike.set(key, [...(alike.get(key) ?? []), id])
    }
  }
  const all = [...alike.values()].filter((ids) => ids.length > 1)
  return new Map(all.flatMap((ids) => ids.map((id) => [id, ids.filter((other) => other !== id)] as const)))
}

/** An answer without how it is spaced and spelt. */
function plainly([requirement, { compliance, answer, comments }]: readonly [string, Answer]) {
  return [requirement, compliance, keyOf(answer), keyOf(comments)] as const
}

/** Everything that suppliers read in the pack. */
function textOf({ requirements }: Pack): string {
  return requirements.map((requirement) => keyOf(said(requirement))).join('\n')
}

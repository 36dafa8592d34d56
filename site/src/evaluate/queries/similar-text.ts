import { plainText } from '../../pack/sheet-texts.js'
import type { Requirement } from '../../pack/pack.js'
import { SHEET_WORDS } from '../../pack/workbook-words.js'
import type { Bid, Finding } from '../scores/bid.js'

export const FREE = ['answer', 'comments', 'evidence'] as const
/** Words that follow each other, which few people choose alike. */
const RUN = 3
/** So many runs must two texts have in common, */
const ENOUGH = 6
/** and so large a share of all that they have. */
const ALIKE = 0.5
const PRIME = 0x01000193

interface Text {
  readonly bid: string
  readonly text: string
  readonly key: string
  readonly runs: ReadonlySet<number>
}

/** Letters and digits alone. */
export function keyOf(text: string): string {
  return plainText(text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '))
}

/** Texts at the same requirement in two bids that are nearly the same, by bid. @param areTwins of two bids that are the same altogether */
export function similarTexts(
  bids: readonly Bid[],
  requirements: readonly Requirement[],
  areTwins: (one: string, other: string) => boolean
): [bid: string, finding: Finding][] {
  return requirements.flatMap((requirement) => {
    const ours = runsIn(keyOf(said(requirement)))
    return FREE.flatMap((column) => {
      const texts = bids.flatMap(({ id, answers }) => textOf(id, answers.get(requirement.id)?.[column] ?? '', ours))
      return pairs(texts)
        .filter(([one, other]) => one.key !== other.key && isAlike(one, other) && !areTwins(one.bid, other.bid))
        .flatMap(([one, other]) => [
          finding(one, other, requirement.id, column),
          finding(other, one, requirement.id, column)
        ])
    })
  })
}

function textOf(bid: string, text: string, ours: ReadonlySet<number>): Text[] {
  const key = keyOf(text)
  const runs = runsIn(key)
  ours.forEach((run) => runs.delete(run))
  return runs.size < ENOUGH ? [] : [{ bid, text, key, runs }]
}

function finding(
  { bid, text }: Text,
  other: Text,
  requirement: string,
  column: (typeof FREE)[number]
): [string, Finding] {
  const about = { requirement, column: SHEET_WORDS[column], value: text }
  return [bid, { kind: 'similar-text', ...about, other: other.bid, otherRequirement: requirement }]
}

function isAlike({ runs }: Text, other: Text): boolean {
  let both = 0
  for (const run of runs) {
    both += Number(other.runs.has(run))
  }
  return both >= ENOUGH && (2 * both) / (runs.size + other.runs.size) >= ALIKE
}

function pairs(texts: readonly Text[]): [Text, Text][] {
  return texts.flatMap((one, at) => texts.slice(at + 1).map((other): [Text, Text] => [one, other]))
}

/** Numbers for the runs of words in a text: many long texts are compared, and numbers are compared fast. */
function runsIn(key: string): Set<number> {
  const words = key.split(' ').map(numberOf)
  const runs = new Set<number>()
  for (let at = RUN; at <= words.length; at++) {
    let run = 0
    for (let word = at - RUN; word < at; word++) {
      run = Math.imul(run, PRIME) ^ words[word]!
    }
    runs.add(run)
  }
  return runs
}

function numberOf(word: string): number {
  let number = 0
  for (let at = 0; at < word.length; at++) {
    number = Math.imul(number ^ word.charCodeAt(at), PRIME)
  }
  return number
}

/** What suppliers read of a requirement, and may repeat. */
export function said({ text: { statement, question, evidence = [], scoring } }: Requirement): string {
  return [statement, question, ...evidence, ...scoring.bands].join(' ')
}

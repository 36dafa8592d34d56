import { fill } from '../../kit/words/fill.js'
import type { Standing } from '../award/lot-standing.js'
import type { Bid } from '../scores/bid.js'
import { assessedOf, type Assessed, type Criterion } from './assessed.js'
import { HIDE_REASONS, noteOf, SHOW_PRICE, shownReason, YES } from './award-notes.js'
import { earnedText, meaning, scoreText, scoringText, weightText } from './letter-figures.js'
import {
  heading,
  paragraph,
  sentence,
  table,
  type Fact,
  type Letter,
  type Line,
  type Part,
  type Sentence
} from './letter.js'
import { gap, noted, type Matter } from './matter.js'
import { method } from './method.js'
import { furtherReason, resultOf, winnersResult } from './result-sentences.js'
import { totals } from './totals.js'

const ALL = WORDS.evaluate.letter
const SAYS = ALL.summary

/** What the Procurement Act asks to be told of how a tender, and the winning one, were assessed. */
export function summary(matter: Matter, standing: Standing): Letter {
  const { contract, outcome } = matter
  const buyer = noted(matter, 'buyer').text
  const winner = outcome.winner!
  const isWinner = standing.bid.id === winner.bid.id
  const more = isWinner ? [] : furtherReason(matter, standing)
  const place = noted(matter, 'criteria-place')
  return {
    title: SAYS.title,
    subtitle: contract,
    foot: fill(ALL.foot, { buyer, name: contract }),
    author: buyer,
    main: [
      { kind: 'facts', facts: facts(matter, standing) },
      heading(SAYS.result),
      ...resultOf(matter, standing),
      ...(isWinner ? [] : paragraph(winnersResult(matter))),
      ...(more.length === 0 ? [] : [heading(SAYS.why), ...more]),
      heading(SAYS.totals),
      ...totals(matter, standing, isPriceShown(matter)),
      heading(SAYS.how),
      ...method(matter),
      ...paragraph(sentence(fill(SAYS.full, { place: place.text }), ...place.from)),
      heading(SAYS.criteria),
      ...criteriaTable(matter)
    ],
    annex: [
      heading(SAYS.ownTable),
      ...scoreTable(matter, standing, (line) => recorded(matter, standing.bid, line)),
      ...(isWinner
        ? []
        : [
            heading(fill(SAYS.winningTable, { winner: winner.bid.supplier })),
            ...scoreTable(matter, winner, (line) => told(matter, line))
          ])
    ],
    isTitled: true,
    isTraced: false
  }
}

/** Whether other suppliers read what the winner costs. */
export function isPriceShown({ evaluation }: Pick<Matter, 'evaluation'>): boolean {
  return noteOf(evaluation, { about: SHOW_PRICE }) === YES
}

/** The reason for a score of the winner's, as other suppliers read it; empty where it is left out. */
export function reasonShown({ evaluation, outcome }: Matter, { requirement, mark }: Assessed): string {
  const edited = noteOf(evaluation, { about: shownReason(requirement.id), bid: outcome.winner!.bid.id })
  return noteOf(evaluation, { about: HIDE_REASONS }) === YES ? '' : (edited ?? mark.note ?? '').trim()
}

function facts(matter: Matter, { bid }: Standing): Fact[] {
  const { evaluation, outcome, from } = matter
  const { name, reference } = evaluation.pack
  const { winner, lot } = outcome
  const fact = (label: string, said: Omit<Fact, 'label'>): Fact => ({ label, ...said })
  return [
    fact(SAYS.contract, sentence(name, from.pack())),
    ...(lot === undefined ? [] : [fact(SAYS.lot, sentence(lot.name, from.scheme()))]),
    ...(reference ? [fact(SAYS.reference, sentence(reference, from.pack()))] : []),
    fact(SAYS.notice, noted(matter, 'notice-number')),
    fact(SAYS.buyer, noted(matter, 'buyer')),
    fact(SAYS.supplier, sentence(bid.supplier, from.file(bid))),
    fact(SAYS.address, noted(matter, 'supplier-address', bid)),
    fact(SAYS.email, noted(matter, 'supplier-email', bid)),
    fact(SAYS.identifier, noted(matter, 'supplier-identifier', bid)),
    fact(SAYS.outcome, sentence(winner?.bid.id === bid.id ? SAYS.won : SAYS.lost, from.standing(bid, lot))),
    fact(SAYS.winner, sentence(winner!.bid.supplier, from.standing(winner!.bid, lot))),
    fact(SAYS.day, noted(matter, 'letter-day'))
  ]
}

function criteriaTable({ criteria, from }: Matter): Part[] {
  return table(
    [
      { title: SAYS.criterion, share: 5 },
      { title: SAYS.weight, share: 1.7, numeric: true },
      { title: SAYS.scoring, share: 2.3 }
    ],
    criteria.map((criterion) => ({
      cells: [named(criterion), weightText(criterion), scoringText(criterion)],
      from: [from.requirement(criterion.requirement.id)]
    }))
  )
}

/** @param reason the reason for a score, as the reader of the letter is told it, and what that rests on */
function scoreTable(
  { evaluation, criteria, from }: Matter,
  { bid }: Standing,
  reason: (line: Assessed) => Sentence
): Part[] {
  return table(
    [
      { title: SAYS.criterion, share: 3 },
      { title: SAYS.weight, share: 1.1, numeric: true },
      { title: SAYS.score, share: 1, numeric: true },
      { title: SAYS.points, share: 1.2, numeric: true },
      { title: SAYS.means, share: 3.6 },
      { title: SAYS.reason, share: 4.4 }
    ],
    assessedOf(evaluation, bid, criteria).map((line): Line => {
      const { id } = line.requirement
      const told = line.settled.score === undefined ? sentence('') : reason(line)
      return {
        cells: [named(line), weightText(line), scoreText(line.settled), earnedText(line), meaning(line), told.text],
        from: [from.requirement(id), from.score(bid, id), ...told.from]
      }
    })
  )
}

function recorded({ from }: Matter, bid: Bid, { requirement, mark }: Assessed): Sentence {
  return sentence(mark.note?.trim() || gap(ALL.noReason), from.reason(bid, requirement.id))
}

/** What was left out is said to be; what was never written is a gap. */
function told(matter: Matter, line: Assessed): Sentence {
  const { bid } = matter.outcome.winner!
  const shown = reasonShown(matter, line)
  if (!line.mark.note?.trim()) {
    return recorded(matter, bid, line)
  }
  const isHidden = noteOf(matter.evaluation, { about: HIDE_REASONS }) === YES
  const decided = isHidden ? { about: HIDE_REASONS } : { about: shownReason(line.requirement.id), bid: bid.id }
  return shown === line.mark.note.trim()
    ? recorded(matter, bid, line)
    : sentence(shown || ALL.notDisclosed, matter.from.decided(decided))
}

function named({ requirement: { code, text } }: Criterion): string {
  return `${code} ${text.title}`
}

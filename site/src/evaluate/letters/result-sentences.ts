import { fill } from '../../kit/words/fill.js'
import { countsPrice } from '../award/award.js'
import type { Standing } from '../award/lot-standing.js'
import { points } from '../view/score-words.js'
import { assessedOf } from './assessed.js'
import { pounds } from '../../kit/words/pounds.js'
import { hundredths, yearsText } from './letter-figures.js'
import { linesOf } from '../../kit/documents/document-text.js'
import { paragraph, sentence, type Part, type Sentence } from './letter.js'
import { noteOf } from './award-notes.js'
import type { Matter } from './matter.js'
import { reasonToChoose } from './outcome.js'

const SAYS = WORDS.evaluate.letter.standing

/** Whether what ranks is quality for a pound, and not a score of 100. */
export function isRatio({ evaluation: { award } }: Matter): boolean {
  return award.scheme.formula === 'quality-per-pound' && countsPrice(award)
}

/** Where a tender stands, said to its supplier. */
export function resultOf(matter: Matter, standing: Standing): Part[] {
  const { outcome, from } = matter
  const { bid, aside, whole, rank } = standing
  if (aside !== undefined || whole === undefined || rank === undefined) {
    return asideOf(matter, standing)
  }
  const running = outcome.standings.filter((one) => one.rank !== undefined).length
  const own = from.standing(bid, outcome.lot)
  return paragraph(
    sentence(fill(isRatio(matter) ? SAYS.ratio : SAYS.scored, { whole: points(whole) }), own),
    sentence(fill(SAYS.rankAll, { rank, count: running }), own),
    ...equals(matter, standing)
  )
}

/** What the winner reached, said to another supplier. */
export function winnersResult(matter: Matter): Sentence | undefined {
  const { winner, lot } = matter.outcome
  return winner?.whole === undefined
    ? undefined
    : sentence(
        fill(isRatio(matter) ? SAYS.winnerRatio : SAYS.winnerScored, { whole: points(winner.whole) }),
        matter.from.standing(winner.bid, lot)
      )
}

/** What the buyer has to add for one supplier. */
export function furtherReason({ evaluation, outcome, from }: Matter, { bid }: Standing): Part[] {
  const key = { about: 'further-reason', bid: bid.id, ...(outcome.lot && { lot: outcome.lot.id }) } as const
  return linesOf(noteOf(evaluation, key) ?? '').flatMap((line) => paragraph(sentence(line, from.note(key))))
}

/** Why one of several with the same result was chosen: each of them is told. */
function equals({ outcome, evaluation, from }: Matter, { bid, rank }: Standing): Sentence[] {
  const { winner, equals, lot } = outcome
  if (equals.length === 0 || rank !== 1 || winner === undefined) {
    return []
  }
  const reason = reasonToChoose(evaluation, outcome, winner.bid.id) ?? ''
  const key = { about: 'chosen', bid: winner.bid.id, ...(lot && { lot: lot.id }) }
  return [
    sentence(fill(SAYS.equal, { count: equals.length }), from.standing(bid, lot)),
    ...(reason.trim() === '' ? [] : [sentence(fill(SAYS.chosen, { reason: reason.trim() }), from.decided(key))])
  ]
}

function asideOf(matter: Matter, { bid, aside, quality, cost = 0 }: Standing): Part[] {
  const { evaluation, outcome, criteria, from } = matter
  const { leastQuality = 0, most = 0, years } = evaluation.award.scheme
  const own = from.standing(bid, outcome.lot)
  switch (aside) {
    case 'failed': {
      const all = assessedOf(evaluation, bid, criteria)
      const failed = all.filter(({ gate }) => gate === 'fail')
      const unscored = all.filter(({ settled }) => settled.score === undefined)
      return [
        ...paragraph(sentence(fill(SAYS.failed, { count: failed.length }), own)),
        ...failed.flatMap(({ requirement: { id, code, text }, settled, passes }) =>
          paragraph(
            sentence(
              fill(SAYS.failedOne, { code, title: text.title, score: hundredths(settled.score!), mark: passes! }),
              from.requirement(id),
              from.score(bid, id)
            )
          )
        ),
        ...(unscored.length === 0 ? [] : paragraph(sentence(fill(SAYS.unscored, { count: unscored.length }), own)))
      ]
    }
    case 'below-quality':
      return paragraph(
        sentence(fill(SAYS.belowQuality, { quality: points(quality), least: leastQuality }), own, from.scheme())
      )
    case 'above-cost':
      return paragraph(
        sentence(
          fill(SAYS.aboveCost, { cost: pounds(cost), years: yearsText(years), most: pounds(most) }),
          ...[own, from.price(bid), from.scheme()]
        )
      )
    default:
      return []
  }
}

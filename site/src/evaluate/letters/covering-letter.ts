import { fill } from '../../kit/words/fill.js'
import type { Standing } from '../award/lot-standing.js'
import { heading, paragraph, sentence, subheading, type Letter, type Part, type Sentence } from './letter.js'
import { noted, type Matter } from './matter.js'
import { furtherReason, resultOf, winnersResult } from './result-sentences.js'
import { ACT, STANDING } from './source.js'

const SAYS = WORDS.evaluate.letter.cover

/** The letter that comes with an assessment summary. */
export function coveringLetter(matter: Matter, standing: Standing): Letter {
  const { contract } = matter
  const { supplier } = standing.bid
  const buyer = noted(matter, 'buyer')
  const title = fill(SAYS.title, { contract })
  return {
    title,
    subtitle: fill(SAYS.subtitle, { supplier }),
    foot: fill(WORDS.evaluate.letter.foot, { buyer: buyer.text, name: contract }),
    author: buyer.text,
    main: [
      ...head(matter, standing, buyer),
      heading(title),
      ...(standing.bid.id === matter.outcome.winner?.bid.id ? success(matter, standing) : noSuccess(matter, standing)),
      subheading(SAYS.next),
      ...standstill(matter),
      ...paragraph(
        sentence(fill(SAYS.contact, { contact: noted(matter, 'contact').text }), ...noted(matter, 'contact').from)
      ),
      ...paragraph(sentence(SAYS.yours, STANDING)),
      ...paragraph(noted(matter, 'signed-by')),
      ...paragraph(buyer)
    ],
    annex: [],
    isTitled: false,
    isTraced: false
  }
}

/** From whom, to whom, when and about what. */
function head(matter: Matter, { bid }: Standing, buyer: Sentence): Part[] {
  const { reference } = matter.evaluation.pack
  const notice = noted(matter, 'notice-number')
  return [
    ...paragraph(buyer),
    ...paragraph(noted(matter, 'letter-day')),
    ...paragraph(sentence(bid.supplier, matter.from.file(bid))),
    ...paragraph(noted(matter, 'supplier-address', bid)),
    ...paragraph(noted(matter, 'supplier-email', bid)),
    ...paragraph(reference ? sentence(fill(SAYS.reference, { reference }), matter.from.pack()) : undefined),
    ...paragraph(sentence(fill(SAYS.notice, { number: notice.text }), ...notice.from)),
    ...paragraph(sentence(fill(SAYS.dear, { supplier: bid.supplier }), matter.from.file(bid)))
  ]
}

function thanks({ contract, from }: Matter): Sentence {
  return sentence(fill(SAYS.thanks, { contract }), from.pack())
}

function success(matter: Matter, standing: Standing): Part[] {
  const { from, outcome } = matter
  return [
    ...paragraph(thanks(matter), sentence(SAYS.award, from.standing(standing.bid, outcome.lot))),
    ...resultOf(matter, standing),
    ...paragraph(sentence(SAYS.summary, ACT))
  ]
}

function noSuccess(matter: Matter, standing: Standing): Part[] {
  const { from, outcome } = matter
  const winner = outcome.winner!
  const more = furtherReason(matter, standing)
  return [
    ...paragraph(thanks(matter), sentence(SAYS.noAward, from.standing(standing.bid, outcome.lot))),
    ...paragraph(
      sentence(fill(SAYS.winner, { winner: winner.bid.supplier }), from.standing(winner.bid, outcome.lot)),
      winnersResult(matter)
    ),
    ...resultOf(matter, standing),
    ...paragraph(sentence(SAYS.summaryBoth, ACT)),
    ...(more.length === 0 ? [] : [subheading(SAYS.more), ...more])
  ]
}

function standstill(matter: Matter): Part[] {
  const notice = noted(matter, 'notice-day')
  const ends = noted(matter, 'standstill-ends')
  return [
    ...paragraph(
      sentence(fill(SAYS.noticeDay, { day: notice.text }), ...notice.from),
      sentence(SAYS.standstill, ACT),
      sentence(fill(SAYS.ends, { day: ends.text }), ...ends.from)
    ),
    ...paragraph(sentence(SAYS.noContract, ACT), sentence(SAYS.notYet, STANDING))
  ]
}

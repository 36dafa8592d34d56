import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { lotResults } from '../../award/award.js'
import type { Bid } from '../../scores/bid.js'
import { findingsOf, sayQuery } from '../../queries/open-queries.js'
import { codeOf, findingKey } from '../../scores/findings.js'
import type { Sway, Turn } from '../../award/envelope.js'
import { sensitivity, splitSway } from '../../award/sensitivity.js'
import { percent } from '../../view/score-words.js'
import { table, type Line, type Part } from '../letter.js'
import type { Matter } from '../matter.js'

const SAYS = WORDS.evaluate.report
const LEADS = WORDS.evaluate.leads

/** What was found in the bids, and what was done about it. */
export function queriesTable({ evaluation, from }: Matter): Part[] {
  return table(
    [
      { title: SAYS.supplier, share: 2 },
      { title: SAYS.criterion, share: 1.7 },
      { title: SAYS.found, share: 4 },
      { title: SAYS.done, share: 3 }
    ],
    evaluation.bids.flatMap((bid) =>
      findingsOf(evaluation, bid).map((finding) => {
        const done = evaluation.dealt.get(bid.id)?.get(findingKey(finding))
        return {
          cells: [
            bid.supplier,
            codeOf(finding, evaluation.pack) ?? '',
            sayQuery(finding, evaluation),
            done === undefined ? SAYS.open : done.trim() || SAYS.dealtWith
          ],
          from: [from.file(bid)]
        }
      })
    )
  )
}

/** The weights, and the share of quality, at which others would come to lead. */
export function weightsTable({ evaluation, outcome, from }: Matter): Part[] {
  const { pack, bids, award } = evaluation
  const split = splitSway(outcome, award.scheme)
  const groups = sensitivity(lotResults(evaluation, outcome.lot), outcome, award.scheme)
  const line = (what: string, { weight, below, above }: Sway): Line => ({
    cells: [what, percent(weight), said(LEADS.below, below, bids), said(LEADS.above, above, bids)],
    from: [from.result()]
  })
  return table(
    [
      { title: SAYS.group, share: 3 },
      { title: LEADS.now, share: 1.3, numeric: true },
      { title: LEADS.less, share: 2.6 },
      { title: LEADS.more, share: 2.6 }
    ],
    [
      ...(split === undefined ? [] : [line(LEADS.splitTitle, split)]),
      ...groups.map((sway) => line(pack.groups.find(({ id }) => id === sway.group)?.title ?? sway.group, sway))
    ]
  )
}

function said(words: typeof LEADS.below | typeof LEADS.above, turn: Turn | undefined, bids: readonly Bid[]): string {
  if (turn === undefined) {
    return LEADS.noChange
  }
  const leaders = listed(turn.leaders.map((id) => bids.find((bid) => bid.id === id)?.supplier ?? id))
  return fill(words, { count: turn.leaders.length, weight: percent(turn.weight), leaders })
}

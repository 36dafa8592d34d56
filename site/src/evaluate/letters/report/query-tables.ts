import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { lotResults } from '../../award/award.js'
import type { Bid } from '../../scores/bid.js'
import { codeOf, findingKey, sayFinding } from '../../scores/findings.js'
import { sensitivity, type Turn } from '../../scores/sensitivity.js'
import { percent } from '../../view/score-words.js'
import { table, type Part } from '../letter.js'
import type { Matter } from '../matter.js'

const SAYS = WORDS.evaluate.report

/** What was found in the bids, and what was done about it. */
export function queriesTable({ evaluation, from }: Matter): Part[] {
  return table(
    [
      { title: SAYS.supplier, share: 2 },
      { title: SAYS.criterion, share: 1.2 },
      { title: SAYS.found, share: 4 },
      { title: SAYS.done, share: 3 }
    ],
    evaluation.bids.flatMap((bid) =>
      bid.findings.map((finding) => {
        const done = evaluation.dealt.get(bid.id)?.get(findingKey(finding))
        return {
          cells: [
            bid.supplier,
            codeOf(finding, evaluation.pack) ?? '',
            sayFinding(finding),
            done === undefined ? SAYS.open : done.trim() || SAYS.dealtWith
          ],
          from: [from.file(bid)]
        }
      })
    )
  )
}

/** The weights at which others would come to lead on quality. */
export function weightsTable({ evaluation, outcome, from }: Matter): Part[] {
  const { pack, bids } = evaluation
  const results = lotResults(evaluation, outcome.lot)
  const turns = outcome.complete ? sensitivity(results) : []
  return table(
    [
      { title: SAYS.group, share: 3 },
      { title: SAYS.weightNow, share: 1.3, numeric: true },
      { title: SAYS.below, share: 2.6 },
      { title: SAYS.above, share: 2.6 }
    ],
    turns.map(({ group, weight, below, above }) => ({
      cells: [
        pack.groups.find(({ id }) => id === group)?.title ?? group,
        percent(weight),
        said(SAYS.belowWeight, below, bids),
        said(SAYS.aboveWeight, above, bids)
      ],
      from: [from.result()]
    }))
  )
}

function said(
  words: typeof SAYS.belowWeight | typeof SAYS.aboveWeight,
  turn: Turn | undefined,
  bids: readonly Bid[]
): string {
  if (turn === undefined) {
    return SAYS.noChange
  }
  const leaders = listed(turn.leaders.map((id) => bids.find((bid) => bid.id === id)?.supplier ?? id))
  return fill(words, { count: turn.leaders.length, weight: percent(turn.weight), leaders })
}

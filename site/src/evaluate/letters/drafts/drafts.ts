import { plainFileName } from '../../../kit/files/file-name.js'
import { fill } from '../../../kit/words/fill.js'
import type { Evaluation } from '../../scores/evaluation.js'
import { coveringLetter } from '../covering-letter.js'
import type { Draft } from '../letter.js'
import type { Matter } from '../matter.js'
import { awardReport } from '../report/award-report.js'
import { summary } from '../summary-letter.js'

const SAYS = WORDS.evaluate.letter

/** Every document that can be written now: those of each lot that has a winner, and the report. @param asOf an ISO day or instant */
export function draftsOf(evaluation: Evaluation, matters: readonly Matter[], asOf: string): Draft[] {
  const name = plainFileName(evaluation.pack.name) || WORDS.documents.fileName
  const report: Draft = {
    id: 'report',
    kind: 'report',
    title: WORDS.evaluate.report.name,
    file: fill(WORDS.evaluate.report.file, { name }),
    write: () => awardReport(evaluation, matters, asOf)
  }
  return [...namedApart(matters.flatMap(draftsFor)), report]
}

function draftsFor(matter: Matter): Draft[] {
  const { lot, winner, standings } = matter.outcome
  if (winner === undefined) {
    return []
  }
  const within = (text: string) => (lot === undefined ? text : fill(SAYS.contractLot, { name: text, lot: lot.name }))
  return standings.flatMap((standing): Draft[] => {
    const { bid } = standing
    const file = { supplier: plainFileName(within(bid.supplier)) || SAYS.unnamed }
    const common = { bid, ...(lot && { lot }) }
    const id = [bid.id, ...(lot === undefined ? [] : [lot.id])].join(' ')
    return [
      {
        ...common,
        ...{ id: `summary ${id}`, kind: 'summary' },
        title: within(fill(SAYS.summary.name, { supplier: bid.supplier })),
        file: fill(SAYS.summary.file, file),
        write: () => summary(matter, standing)
      },
      {
        ...common,
        ...{ id: `outcome ${id}`, kind: 'outcome' },
        title: within(fill(SAYS.cover.name, { supplier: bid.supplier })),
        file: fill(SAYS.cover.file, file),
        write: () => coveringLetter(matter, standing)
      }
    ]
  })
}

/** Suppliers whose names make the same file name get numbers. */
function namedApart(drafts: readonly Draft[]): Draft[] {
  const taken = new Map<string, number>()
  return drafts.map((draft) => {
    const count = (taken.get(draft.file) ?? 0) + 1
    taken.set(draft.file, count)
    return count === 1 ? draft : { ...draft, file: `${draft.file}-${count}` }
  })
}

import { Meter } from '../../../kit/charts/meter.js'
import { Row, Table } from '../../../kit/form/data-table.js'
import { fill } from '../../../kit/words/fill.js'
import type { LotStandings } from '../../award/lot-standing.js'
import type { Result } from '../../scores/results.js'
import { useDesk } from '../evaluate-desk.js'
import { tenths } from '../score-words.js'
import { PartHeading } from './part-heading.js'

const SAYS = WORDS.evaluate.result

interface Parts {
  readonly of: LotStandings
  readonly results: readonly Result[]
}

/** What each bid earned in each group, in the order of the ranking. */
export function GroupScores({ of, results }: Parts) {
  const { evaluation } = useDesk()
  const ordered = of.standings.map(({ bid }) => results.find((one) => one.bid.id === bid.id)!)
  const weighed = ordered[0]!.groups.filter(({ weight }) => weight > 0)
  const groups = evaluation.pack.groups.filter(({ id }) => weighed.some(({ group }) => group === id))
  const numeric = ordered.map((_, i) => i + 2).concat(1)
  const id = of.lot?.id ?? 'all'
  return (
    <section aria-labelledby={`by-group-${id}`}>
      <PartHeading of={of} id={`by-group-${id}`} text={SAYS.byGroup} />
      <Table
        id={`group-scores-${id}`}
        caption={of.lot === undefined ? SAYS.groupScores : fill(SAYS.groupScoresOf, { lot: of.lot.name })}
        columns={[SAYS.group, SAYS.most, ...ordered.map(({ bid }) => bid.supplier)]}
        numeric={numeric}
      >
        {groups.map(({ id, title }) => {
          const { weight } = weighed.find(({ group }) => group === id)!
          return (
            <Row
              key={id}
              head={title}
              numeric={numeric}
              cells={[
                tenths(weight),
                ...ordered.map(({ bid, groups }) => {
                  const { earned } = groups.find(({ group }) => group === id)!
                  return (
                    <div key={bid.id} class="app-bids__share">
                      {tenths(earned)} <Meter value={earned} most={weight} />
                    </div>
                  )
                })
              ]}
            />
          )
        })}
      </Table>
    </section>
  )
}

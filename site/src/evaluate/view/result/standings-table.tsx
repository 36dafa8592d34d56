import type { ComponentChildren } from 'preact'
import { Row, Table } from '../../../kit/form/data-table.js'
import { fill } from '../../../kit/words/fill.js'
import { pounds } from '../../../kit/words/pounds.js'
import { countsPrice } from '../../award/award.js'
import type { LotStandings, Standing } from '../../award/lot-standing.js'
import { openQueries } from '../../queries/open-queries.js'
import type { Result } from '../../scores/results.js'
import { useDesk } from '../evaluate-desk.js'
import { GATE_COLOURS, points } from '../score-words.js'
import { Link } from '../view-link.js'

const SAYS = WORDS.evaluate.result
const ASIDE = WORDS.evaluate.standing.aside

interface Column {
  readonly title: string
  readonly numeric?: boolean
  readonly cell: (of: Standing) => ComponentChildren
}

interface Parts {
  readonly of: LotStandings
  readonly results: readonly Result[]
}

/** Rank, quality, price and whole of each bid; who is set aside stands last. */
export function StandingsTable({ of, results }: Parts) {
  const { evaluation } = useDesk()
  const { award } = evaluation
  const isPriced = countsPrice(award)
  const isPerPound = award.scheme.formula === 'quality-per-pound'
  const resultOf = ({ bid }: Standing) => results.find((one) => one.bid.id === bid.id)!
  const number = (value: number | undefined) => (value === undefined ? SAYS.noPoints : points(value))
  const columns: Column[] = [
    { title: SAYS.rank, numeric: true, cell: ({ rank }) => rank ?? SAYS.notRanked },
    ...(isPriced
      ? [
          {
            title: isPerPound ? SAYS.perPounds : SAYS.whole,
            numeric: true,
            cell: ({ whole }: Standing) => number(whole)
          }
        ]
      : []),
    { title: SAYS.score, numeric: true, cell: ({ quality }) => points(quality) },
    ...(isPriced && !isPerPound
      ? [{ title: SAYS.price, numeric: true, cell: ({ price }: Standing) => number(price) }]
      : []),
    ...(isPriced
      ? [
          {
            title: SAYS.cost,
            numeric: true,
            cell: ({ cost }: Standing) => (cost === undefined ? SAYS.noPrice : pounds(cost))
          }
        ]
      : []),
    { title: SAYS.standing, cell: (one) => <Tag standing={one} result={resultOf(one)} /> },
    { title: SAYS.unscored, numeric: true, cell: (one) => resultOf(one).unscored.length },
    { title: SAYS.unanswered, numeric: true, cell: (one) => resultOf(one).unanswered.length },
    { title: SAYS.queries, numeric: true, cell: ({ bid }) => <Queries open={openQueries(evaluation, bid).length} /> }
  ]
  const numeric = columns.flatMap(({ numeric }, i) => (numeric === true ? [i + 1] : []))
  return (
    <Table
      id={`ranking-${of.lot?.id ?? 'all'}`}
      caption={
        of.lot === undefined
          ? isPriced
            ? SAYS.rankingWhole
            : SAYS.ranking
          : fill(SAYS.rankingOf, { lot: of.lot.name })
      }
      columns={[SAYS.supplier, ...columns.map(({ title }) => title)]}
      numeric={numeric}
    >
      {of.standings.map((one) => (
        <Row key={one.bid.id} head={one.bid.supplier} numeric={numeric} cells={columns.map(({ cell }) => cell(one))} />
      ))}
    </Table>
  )
}

function Tag({ standing: { aside }, result: { gate } }: { readonly standing: Standing; readonly result: Result }) {
  const colour = aside === undefined ? GATE_COLOURS[gate] : GATE_COLOURS.fail
  return (
    <strong class={`nhsuk-tag nhsuk-tag--${colour}`}>
      {aside === undefined ? WORDS.evaluate.gates[gate] : ASIDE[aside]}
    </strong>
  )
}

function Queries({ open }: { readonly open: number }) {
  return open === 0 ? <>{open}</> : <Link to={{ view: 'bids' }}>{open}</Link>
}

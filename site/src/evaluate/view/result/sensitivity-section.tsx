import { useState } from 'preact/hooks'
import { Row, Table } from '../../../kit/form/data-table.js'
import { Button } from '../../../kit/form/fields.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import type { Turn } from '../../award/envelope.js'
import type { LotStandings } from '../../award/lot-standing.js'
import { contenders, sensitivity, type Sensitivity } from '../../award/sensitivity.js'
import type { Result } from '../../scores/results.js'
import { useDesk } from '../evaluate-desk.js'
import { percent } from '../score-words.js'
import { LeadsPlot, within } from './leads-plot.js'
import { WHOLE_SCALE, likelyScale } from './likely-scale.js'
import { PartHeading } from './part-heading.js'

const SAYS = WORDS.evaluate.leads

interface Section {
  readonly of: LotStandings
  readonly results: readonly Result[]
}

/** How far each group's weight must move until others lead. */
export function SensitivitySection({ of, results }: Section) {
  const { evaluation } = useDesk()
  const [isWhole, showWhole] = useState(false)
  const all = sensitivity(results, of, evaluation.award.scheme)
  const order = contenders(of).map(({ bid }) => bid)
  const names = new Map(order.map(({ id, supplier }) => [id, supplier]))
  const titles = new Map(evaluation.pack.groups.map(({ id, title }) => [id, title]))
  const who = (leaders: readonly string[]) => ({
    count: leaders.length,
    leaders: listed(leaders.map((id) => names.get(id)!))
  })
  const likely = likelyScale(all.map(({ weight }) => weight))
  const scale = isWhole ? WHOLE_SCALE : likely
  const turning = all
    .filter(({ leads }) => within(leads, scale.top).length > 1)
    .sort((a, b) => distance(a) - distance(b))
    .map((one) => ({ ...one, id: one.group, title: titles.get(one.group) ?? one.group }))
  const top = percent(scale.top)
  const id = of.lot?.id ?? 'all'
  return (
    <section aria-labelledby={`sensitivity-${id}`}>
      <PartHeading of={of} id={`sensitivity-${id}`} text={SAYS.heading} />
      {all.length === 0 || order.length < 2 ? (
        <p>{SAYS.nothing}</p>
      ) : (
        <>
          <p>
            {closest(all, titles, who)} {SAYS.asideStays}
          </p>
          {turning.length > 0 && (
            <LeadsPlot
              id={`leads-${id}`}
              labelledBy={`sensitivity-${id}`}
              desc={scale.top === WHOLE_SCALE.top ? SAYS.barsWhole : fill(SAYS.bars, { top })}
              rows={turning}
              order={order}
              {...scale}
              caption={SAYS.stretches}
            />
          )}
          {turning.length < all.length && <p>{fill(SAYS.noBar, { count: all.length - turning.length, top })}</p>}
          {likely.top < WHOLE_SCALE.top && (
            <Button onPress={() => showWhole(!isWhole)}>{isWhole ? SAYS.showNear : SAYS.showWhole}</Button>
          )}
          <Table
            id={`turns-${id}`}
            caption={of.lot === undefined ? SAYS.caption : fill(SAYS.captionOf, { lot: of.lot.name })}
            columns={[SAYS.group, SAYS.now, SAYS.less, SAYS.more]}
            numeric={[1]}
          >
            {all.map(({ group, weight, below, above }) => (
              <Row
                key={group}
                head={titles.get(group) ?? group}
                numeric={[1]}
                cells={[percent(weight), turn(SAYS.below, below), turn(SAYS.above, above)]}
              />
            ))}
          </Table>
        </>
      )}
    </section>
  )

  function turn(side: typeof SAYS.below | typeof SAYS.above, to: Turn | undefined): string {
    return to === undefined ? SAYS.noChange : fill(side, { weight: percent(to.weight), ...who(to.leaders) })
  }
}

/** Says which change of weight is the smallest that others come to lead by. */
function closest(
  all: readonly Sensitivity[],
  titles: ReadonlyMap<string, string>,
  who: (leaders: readonly string[]) => { readonly count: number; readonly leaders: string }
): string {
  const [nearest] = [...all].sort((a, b) => distance(a) - distance(b))
  const to = nearest && nearestTurn(nearest)
  return nearest === undefined || to === undefined
    ? SAYS.never
    : fill(SAYS.nearest, {
        group: titles.get(nearest.group) ?? nearest.group,
        now: percent(nearest.weight),
        then: percent(to.weight),
        ...who(to.leaders)
      })
}

function nearestTurn({ weight, below, above }: Sensitivity): Turn | undefined {
  return [below, above]
    .filter((turn) => turn !== undefined)
    .sort((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight))[0]
}

/** How far a weight is from where others come to lead. */
function distance(of: Sensitivity): number {
  const turn = nearestTurn(of)
  return turn === undefined ? Infinity : Math.abs(turn.weight - of.weight)
}

import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { Result } from '../scores/results.js'
import { sensitivity, type Sensitivity, type Turn } from '../scores/sensitivity.js'
import { useDesk } from './evaluate-desk.js'
import { percent } from './score-words.js'
import { SensitivityPlot } from './sensitivity-plot.js'
import { Row, Table } from '../../kit/form/data-table.js'

const SAYS = WORDS.evaluate.sensitivity

/** How far each group's weight must move until others lead. */
export function SensitivitySection({ ranked }: { readonly ranked: readonly Result[] }) {
  const { evaluation } = useDesk()
  const all = sensitivity(ranked)
  const turning = all.filter(({ leads }) => leads.length > 1).sort((a, b) => distance(a) - distance(b))
  const running = ranked.filter(({ gate }) => gate !== 'fail')
  const names = new Map(running.map(({ bid }) => [bid.id, bid.supplier]))
  const titles = new Map(evaluation.pack.groups.map(({ id, title }) => [id, title]))
  const who = (leaders: readonly string[]) => ({
    count: leaders.length,
    leaders: listed(leaders.map((id) => names.get(id)!))
  })
  return (
    <section aria-labelledby="sensitivity">
      <h3 class="nhsuk-heading-m" id="sensitivity">
        {SAYS.heading}
      </h3>
      {all.length === 0 || running.length < 2 ? (
        <p>{SAYS.nothing}</p>
      ) : (
        <>
          <p>
            {SAYS.bars} {closest(all, titles, who)}
          </p>
          {turning.length > 0 && (
            <SensitivityPlot all={turning} order={running.map(({ bid }) => bid)} titles={titles} />
          )}
          {turning.length > 0 && turning.length < all.length && (
            <p>{fill(SAYS.noBar, { count: all.length - turning.length })}</p>
          )}
          <Table id="turns" caption={SAYS.caption} columns={[SAYS.group, SAYS.now, SAYS.less, SAYS.more]} numeric={[1]}>
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

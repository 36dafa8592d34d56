import { count } from '../../kit/dom/say.js'
import { listed } from '../../kit/words/listed.js'
import type { Result } from '../scores/results.js'
import { sensitivity, type Sensitivity, type Turn } from '../scores/sensitivity.js'
import { useDesk } from './evaluate-desk.js'
import { percent } from './score-words.js'
import { SensitivityPlot } from './sensitivity-plot.js'
import { Row, Table } from '../../kit/form/data-table.js'

/** How far each group's weight must move until others lead. */
export function SensitivitySection({ ranked }: { readonly ranked: readonly Result[] }) {
  const { evaluation } = useDesk()
  const all = sensitivity(ranked)
  const turning = all.filter(({ leads }) => leads.length > 1).sort((a, b) => distance(a) - distance(b))
  const running = ranked.filter(({ gate }) => gate !== 'fail')
  const names = new Map(running.map(({ bid }) => [bid.id, bid.supplier]))
  const titles = new Map(evaluation.pack.groups.map(({ id, title }) => [id, title]))
  const who = (leaders: readonly string[]) =>
    `${listed(leaders.map((id) => names.get(id)!))} ${leaders.length === 1 ? 'leads' : 'lead'}`
  return (
    <section aria-labelledby="sensitivity">
      <h3 class="nhsuk-heading-m" id="sensitivity">
        If the weights were different
      </h3>
      {all.length === 0 || running.length < 2 ? (
        <p>There is nothing to compare: it takes two bids that do not fail, and two groups with a weight.</p>
      ) : (
        <>
          <p>
            Each bar shows who leads as one group weighs from 0% to 100% of the quality score, the other groups keeping
            their proportions. The line marks the weight it has. {closest(all, titles, who)}
          </p>
          {turning.length > 0 && (
            <SensitivityPlot all={turning} order={running.map(({ bid }) => bid)} titles={titles} />
          )}
          {turning.length > 0 && turning.length < all.length && (
            <p>
              {count(all.length - turning.length, 'group has', 'groups have')} no bar, since no weight of theirs changes
              who leads.
            </p>
          )}
          <Table
            id="turns"
            caption="The weight of each group at which others come to lead"
            columns={['Group', 'Weight now', 'With less weight', 'With more weight']}
            numeric={[1]}
          >
            {all.map(({ group, weight, below, above }) => (
              <Row
                key={group}
                head={titles.get(group) ?? group}
                numeric={[1]}
                cells={[percent(weight), turn('Below', below), turn('Above', above)]}
              />
            ))}
          </Table>
        </>
      )}
    </section>
  )

  function turn(side: string, to: Turn | undefined): string {
    return to === undefined ? 'No change' : `${side} ${percent(to.weight)}: ${who(to.leaders)}`
  }
}

/** Says which change of weight is the smallest that others come to lead by. */
function closest(
  all: readonly Sensitivity[],
  titles: ReadonlyMap<string, string>,
  who: (leaders: readonly string[]) => string
): string {
  const [nearest] = [...all].sort((a, b) => distance(a) - distance(b))
  const to = nearest && nearestTurn(nearest)
  return nearest === undefined || to === undefined
    ? 'No weight of any one group changes who leads.'
    : `The nearest change: ${titles.get(nearest.group) ?? nearest.group} from ${percent(nearest.weight)} to ` +
        `${percent(to.weight)}, from where ${who(to.leaders)}.`
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

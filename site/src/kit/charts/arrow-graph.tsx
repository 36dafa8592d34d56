import { fill } from '../words/fill.js'
import { layersOf, type Arrow, type Place, type Waiting } from './layers.js'

/** A box of a graph. */
export interface GraphNode extends Waiting {
  readonly title: string
  readonly note: string
  readonly isMarked: boolean
}

interface Graph {
  readonly nodes: readonly GraphNode[]
  /** What the region is called in which it can be moved along. */
  readonly label: string
}

/** Widths in rem, as the style sheet has them. */
const BOX = 13
const ACROSS = 3
const BEND = ACROSS * 0.6
const HEAD = 0.5

/** What must be done before what: arrows from left to right, or in narrow places a list. Rows are as high as the highest box. */
export function ArrowGraph({ nodes: all, label }: Graph) {
  const { nodes, arrows, layers, rows } = layersOf(all)
  const width = layers * (BOX + ACROSS) - ACROSS
  const before = (key: string) => arrows.filter(({ to }) => to.step.key === key).map(({ from }) => from.step.title)
  return (
    <div class="app-graph" role="region" aria-label={label} tabIndex={0}>
      <div class="app-graph__whole">
        <svg
          class="app-drawing app-graph__arrows"
          viewBox={`0 0 ${width} ${rows}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          focusable="false"
        >
          {arrows.map((arrow) => (
            <path key={`${arrow.from.step.key} ${arrow.to.step.key}`} d={curve(arrow)} />
          ))}
        </svg>
        <ol class="app-graph__boxes" style={{ gridTemplateRows: `repeat(${rows}, 1fr)` }}>
          {[...nodes]
            .sort((a, b) => a.layer - b.layer || a.row - b.row)
            .map(({ step, layer, row }) => (
              <li key={step.key} style={{ gridColumn: `${layer + 1}`, gridRow: `${row + 1}` }}>
                <Box node={step} waitsFor={before(step.key)} />
              </li>
            ))}
        </ol>
      </div>
    </div>
  )
}

function Box({ node: { title, note, isMarked }, waitsFor }: { readonly node: GraphNode; readonly waitsFor: string[] }) {
  return (
    <div class="app-graph__box" aria-current={isMarked ? 'step' : undefined}>
      {waitsFor.length > 0 && (
        <svg class="app-graph__head" viewBox="0 0 8 8" aria-hidden="true" focusable="false">
          <path d="M0 0l8 4-8 4z" />
        </svg>
      )}
      {title} {note !== '' && <span class="app-chart__note">{note}</span>}{' '}
      {waitsFor.length > 0 && (
        <span class="app-graph__after">{fill(WORDS.kit.charts.after, { steps: waitsFor.join('; ') })}</span>
      )}
    </div>
  )
}

/** Bends between the layers, and runs straight on within one. */
function curve<T extends Waiting>({ from, to, through }: Arrow<T>): string {
  let [x, y] = [leftOf(from) + BOX, middleOf(from)]
  let path = `M${x} ${y}`
  for (const place of [...through, to]) {
    const [nextX, nextY] = [leftOf(place) - (place === to ? HEAD : 0), middleOf(place)]
    path += `C${x + BEND} ${y} ${leftOf(place) - BEND} ${nextY} ${nextX} ${nextY}`
    if (place !== to) {
      path += `H${nextX + BOX}`
    }
    ;[x, y] = [nextX + BOX, nextY]
  }
  return path
}

function leftOf({ layer }: Place): number {
  return layer * (BOX + ACROSS)
}

function middleOf({ row }: Place): number {
  return row + 0.5
}

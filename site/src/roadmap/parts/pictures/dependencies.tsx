import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan } from '../../plan/plan.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { organisationName, stepName, stepTitle } from '../roadmap-titles.js'
import { layersOf, neighbourhood, type Arrow, type Place } from './dependency-layers.js'
import { Picture } from './picture.js'
import { wrapped } from './wrapped.js'

const TEXTS = WORDS.roadmap.pictures.dependencies

interface Drawing {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  readonly plan: Plan
  /** The key of a step: it is marked, and of a big plan only what is near it is drawn. */
  readonly step?: string | undefined
  readonly id?: string
}

/** A plan of more steps is drawn around the chosen one only. */
export const MOST_DRAWN = 24
const FAR = 2
const BOX = { width: 204, height: 62, across: 50, down: 14 }
const LETTERS = 23

/** What must be done before what, from left to right. */
export function DependenciesPicture({ data, roadmap, plan, step: chosen, id = 'dependencies' }: Drawing) {
  const steps =
    plan.steps.length <= MOST_DRAWN ? plan.steps : chosen === undefined ? [] : neighbourhood(plan.steps, chosen, FAR)
  const { nodes, arrows, layers, rows } = layersOf(steps)
  if (arrows.length === 0) {
    return null
  }
  const [width, height] = [
    layers * (BOX.width + BOX.across) - BOX.across + 4,
    rows * (BOX.height + BOX.down) - BOX.down + 4
  ]
  const several = roadmap.organisations.length > 1
  return (
    <Picture
      id={id}
      signs={[]}
      table={{
        caption: TEXTS.title,
        columns: [TEXTS.step, TEXTS.before],
        rows: nodes.map((node) => [
          stepName(data, roadmap, node.step),
          arrows
            .filter(({ to }) => to === node)
            .map(({ from }) => stepName(data, roadmap, from.step))
            .join('; ') || TEXTS.nothing
        ])
      }}
    >
      <div class="app-picture__scroll" role="region" aria-label={TEXTS.picture} tabIndex={0}>
        <svg width={width} height={height} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
          <title id={`${id}-title`}>{TEXTS.title}</title>
          <desc id={`${id}-desc`}>{fill(TEXTS.desc, { count: nodes.length })}</desc>
          <defs>
            <marker
              id={`${id}-head`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path class="app-picture__ink" d="M0 0l8 4-8 4z" />
            </marker>
          </defs>
          {arrows.map((arrow) => (
            <path
              key={`${arrow.from.step.key} ${arrow.to.step.key}`}
              class="app-picture__edge"
              d={curve(arrow)}
              marker-end={`url(#${id}-head)`}
            />
          ))}
          {nodes.map((node) => {
            const lines = wrapped(stepTitle(data, node.step), LETTERS).slice(0, several ? 2 : 3)
            const note = several ? wrapped(organisationName(roadmap, node.step.organisation), LETTERS).slice(0, 1) : []
            const { x, y } = corner(node)
            const all = [...lines, ...note]
            return (
              <g
                key={node.step.key}
                class={node.step.key === chosen ? 'app-picture__node app-picture__node--chosen' : 'app-picture__node'}
              >
                <rect x={x} y={y} width={BOX.width} height={BOX.height} rx="4" />
                <text y={y + BOX.height / 2 - all.length * 9 + 14}>
                  {all.map((line, at) => (
                    <tspan
                      key={at}
                      class={at < lines.length ? undefined : 'app-picture__note'}
                      x={x + 10}
                      dy={at === 0 ? 0 : 18}
                    >
                      {line}
                    </tspan>
                  ))}
                </text>
              </g>
            )
          })}
        </svg>
      </div>
    </Picture>
  )
}

function corner({ layer, row }: Place): { x: number; y: number } {
  return { x: 2 + layer * (BOX.width + BOX.across), y: 2 + row * (BOX.height + BOX.down) }
}

/** Bends between the layers, and runs straight on within one. */
function curve({ from, to, through }: Arrow): string {
  const bend = BOX.across * 0.6
  const start = corner(from)
  let [x, y] = [start.x + BOX.width, start.y + BOX.height / 2]
  let path = `M${x} ${y}`
  for (const place of [...through, to]) {
    const next = corner(place)
    const [nextX, nextY] = [next.x - (place === to ? 1 : 0), next.y + BOX.height / 2]
    path += `C${x + bend} ${y} ${nextX - bend} ${nextY} ${nextX} ${nextY}`
    if (place !== to) {
      path += `H${nextX + BOX.width}`
    }
    ;[x, y] = [next.x + BOX.width, nextY]
  }
  return path
}

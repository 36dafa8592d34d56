import { ArrowGraph } from '../../../kit/charts/arrow-graph.js'
import { ChartFigure } from '../../../kit/charts/chart-figure.js'
import { layersOf, neighbourhood } from '../../../kit/charts/layers.js'
import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan } from '../../plan/plan.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { organisationName, stepName, stepTitle } from '../roadmap-titles.js'

const TEXTS = WORDS.roadmap.pictures.dependencies

interface Drawing {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  readonly plan: Plan
  /** The key of a step: it is marked, and of a big plan only what is near it is drawn. */
  readonly step?: string | undefined
}

/** A plan of more steps is drawn around the chosen one only. */
export const MOST_DRAWN = 24
const FAR = 2

/** What must be done before what. */
export function DependenciesPicture({ data, roadmap, plan, step: chosen }: Drawing) {
  const steps =
    plan.steps.length <= MOST_DRAWN ? plan.steps : chosen === undefined ? [] : neighbourhood(plan.steps, chosen, FAR)
  const { nodes, arrows } = layersOf(steps)
  if (arrows.length === 0) {
    return null
  }
  const several = roadmap.organisations.length > 1
  return (
    <ChartFigure
      id="dependencies"
      title={TEXTS.title}
      desc={fill(TEXTS.desc, { count: nodes.length })}
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
      <ArrowGraph
        label={TEXTS.picture}
        nodes={steps.map((step) => ({
          key: step.key,
          after: step.after,
          title: stepTitle(data, step),
          note: several ? organisationName(roadmap, step.organisation) : '',
          isMarked: step.key === chosen
        }))}
      />
    </ChartFigure>
  )
}

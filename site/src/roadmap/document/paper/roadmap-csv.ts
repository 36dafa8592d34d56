import { csv } from '../../../kit/files/csv.js'
import { targetOf } from '../../figures/standing.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { why } from '../outline/appendix-sections.js'
import type { Given } from '../outline/outline-blocks.js'
import { capabilityTitle, judgementText, levelName, organisationName, stepText } from '../outline/roadmap-terms.js'
import { monthAt } from '../../figures/months.js'
import { judgedOrder } from '../xlsx/judged-order.js'

type Column<T> = readonly [title: string, value: (row: T) => string | number | undefined]

/** Where every organisation stands and wants to be: a row for each judgement, and one where nobody has answered. */
export function answersCsv(data: RoadmapData, roadmap: Roadmap): string {
  return table(judgedOrder(data, roadmap), [
    [WORDS.roadmap.workbook.columns.organisation, ({ organisation }) => organisationName(roadmap, organisation)],
    [
      WORDS.roadmap.workbook.columns.code,
      ({ organisation }) => roadmap.organisations.find(({ id }) => id === organisation)?.code
    ],
    [WORDS.roadmap.workbook.columns.capability, ({ capability }) => capabilityTitle(data, capability)],
    [
      WORDS.roadmap.workbook.columns.level,
      ({ answer }) => (typeof answer?.judgement === 'number' ? answer.judgement : undefined)
    ],
    [WORDS.roadmap.outline.columns.answer, ({ answer }) => judgementText(answer?.judgement ?? 'not-answered')],
    [WORDS.roadmap.workbook.columns.evidence, ({ answer }) => answer?.evidence],
    [WORDS.roadmap.workbook.columns.link, ({ answer }) => answer?.link],
    [
      WORDS.roadmap.workbook.columns.certainty,
      ({ answer }) => answer?.certainty && WORDS.roadmap.outline.terms.certainties[answer.certainty]
    ],
    [WORDS.roadmap.workbook.columns.owner, ({ answer }) => answer?.owner],
    [WORDS.roadmap.workbook.columns.day, ({ answer }) => answer?.day],
    [WORDS.roadmap.workbook.columns.reason, ({ answer }) => answer?.reason],
    [WORDS.roadmap.workbook.columns.note, ({ answer }) => answer?.note],
    [WORDS.roadmap.workbook.columns.judge, ({ answer }) => answer?.by],
    [
      WORDS.roadmap.outline.columns.wanted,
      ({ organisation, capability }) => targetOf(roadmap, organisation, capability)?.level
    ],
    [
      WORDS.roadmap.workbook.columns.by,
      ({ organisation, capability }) => targetOf(roadmap, organisation, capability)?.by
    ],
    [
      WORDS.roadmap.workbook.columns.because,
      ({ organisation, capability }) => targetOf(roadmap, organisation, capability)?.because
    ]
  ])
}

/** Every step in the order in which it is taken, then the planner's own. */
export function planCsv({ data, roadmap, plan }: Given): string {
  const steps = [
    ...plan.steps.map((step) => ({ step, decided: step.decision, own: undefined })),
    ...roadmap.ownSteps.map((own) => ({ step: undefined, decided: own, own }))
  ]
  return table(steps, [
    [WORDS.roadmap.workbook.columns.step, ({ step, own }) => (step === undefined ? own.title : stepText(data, step))],
    [
      WORDS.roadmap.workbook.columns.organisation,
      ({ step, own }) => {
        const id = step === undefined ? own.organisation : step.organisation
        return id === undefined ? WORDS.roadmap.outline.vision.everywhere : organisationName(roadmap, id)
      }
    ],
    [WORDS.roadmap.workbook.columns.level, ({ step }) => step && `${step.to} ${levelName(step.to)}`],
    [WORDS.roadmap.workbook.columns.firstMonth, ({ step }) => step && monthAt(plan.starts, step.start)],
    [WORDS.roadmap.workbook.columns.lastMonth, ({ step }) => step && monthAt(plan.starts, step.end - 1)],
    [
      WORDS.roadmap.workbook.columns.months,
      ({ step, own }) => (step === undefined ? own.months : step.end - step.start)
    ],
    [WORDS.roadmap.workbook.columns.why, ({ step }) => step && why({ data }, step)],
    [
      WORDS.roadmap.workbook.columns.state,
      ({ decided }) => decided?.state && WORDS.roadmap.outline.appendices.states[decided.state]
    ],
    [WORDS.roadmap.workbook.columns.reason, ({ decided }) => decided?.reason],
    [WORDS.roadmap.workbook.columns.owner, ({ decided }) => decided?.owner],
    [WORDS.roadmap.workbook.columns.from, ({ decided }) => decided?.from],
    [WORDS.roadmap.workbook.columns.to, ({ decided }) => decided?.to],
    [WORDS.roadmap.workbook.columns.capital, ({ decided }) => decided?.capital],
    [WORDS.roadmap.workbook.columns.revenue, ({ decided }) => decided?.revenue],
    [WORDS.roadmap.workbook.columns.ifCut, ({ decided }) => decided?.ifCut],
    [WORDS.roadmap.workbook.columns.procurement, ({ decided }) => decided?.procurement],
    [WORDS.roadmap.workbook.columns.whose, ({ decided }) => decided?.whose]
  ])
}

function table<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  return csv([
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, value]) => String(value(row) ?? '')))
  ])
}

import { csv } from '../../../kit/files/csv.js'
import { targetOf } from '../../figures/standing.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { why } from '../outline/appendix-sections.js'
import type { Given } from '../outline/outline-blocks.js'
import { capabilityTitle, judgementText, levelName, organisationName, stepText } from '../outline/roadmap-terms.js'
import { monthAt } from '../../figures/months.js'
import { judgedOrder } from '../xlsx/judged-order.js'

const COLUMNS = WORDS.roadmap.workbook.columns
const SAID = WORDS.roadmap.outline

type Column<T> = readonly [title: string, value: (row: T) => string | number | undefined]

/** Where every organisation stands and wants to be: a row for each judgement, and one where nobody has answered. */
export function answersCsv(data: RoadmapData, roadmap: Roadmap): string {
  return table(judgedOrder(data, roadmap), [
    [COLUMNS.organisation, ({ organisation }) => organisationName(roadmap, organisation)],
    [COLUMNS.code, ({ organisation }) => roadmap.organisations.find(({ id }) => id === organisation)?.code],
    [COLUMNS.capability, ({ capability }) => capabilityTitle(data, capability)],
    [COLUMNS.level, ({ answer }) => (typeof answer?.judgement === 'number' ? answer.judgement : undefined)],
    [SAID.columns.answer, ({ answer }) => judgementText(answer?.judgement ?? 'not-answered')],
    [COLUMNS.evidence, ({ answer }) => answer?.evidence],
    [COLUMNS.link, ({ answer }) => answer?.link],
    [COLUMNS.certainty, ({ answer }) => answer?.certainty && SAID.terms.certainties[answer.certainty]],
    [COLUMNS.owner, ({ answer }) => answer?.owner],
    [COLUMNS.day, ({ answer }) => answer?.day],
    [COLUMNS.reason, ({ answer }) => answer?.reason],
    [COLUMNS.note, ({ answer }) => answer?.note],
    [COLUMNS.judge, ({ answer }) => answer?.by],
    [SAID.columns.wanted, ({ organisation, capability }) => targetOf(roadmap, organisation, capability)?.level],
    [COLUMNS.by, ({ organisation, capability }) => targetOf(roadmap, organisation, capability)?.by],
    [COLUMNS.because, ({ organisation, capability }) => targetOf(roadmap, organisation, capability)?.because]
  ])
}

/** Every step in the order in which it is taken, then the planner's own. */
export function planCsv({ data, roadmap, plan }: Given): string {
  const steps = [
    ...plan.steps.map((step) => ({ step, decided: step.decision, own: undefined })),
    ...roadmap.ownSteps.map((own) => ({ step: undefined, decided: own, own }))
  ]
  return table(steps, [
    [COLUMNS.step, ({ step, own }) => (step === undefined ? own.title : stepText(data, step))],
    [
      COLUMNS.organisation,
      ({ step, own }) => {
        const id = step === undefined ? own.organisation : step.organisation
        return id === undefined ? SAID.vision.everywhere : organisationName(roadmap, id)
      }
    ],
    [COLUMNS.level, ({ step }) => step && `${step.to} ${levelName(step.to)}`],
    [COLUMNS.firstMonth, ({ step }) => step && monthAt(plan.starts, step.start)],
    [COLUMNS.lastMonth, ({ step }) => step && monthAt(plan.starts, step.end - 1)],
    [COLUMNS.months, ({ step, own }) => (step === undefined ? own.months : step.end - step.start)],
    [COLUMNS.why, ({ step }) => step && why({ data }, step)],
    [COLUMNS.state, ({ decided }) => decided?.state && SAID.appendices.states[decided.state]],
    [COLUMNS.reason, ({ decided }) => decided?.reason],
    [COLUMNS.owner, ({ decided }) => decided?.owner],
    [COLUMNS.from, ({ decided }) => decided?.from],
    [COLUMNS.to, ({ decided }) => decided?.to],
    [COLUMNS.capital, ({ decided }) => decided?.capital],
    [COLUMNS.revenue, ({ decided }) => decided?.revenue],
    [COLUMNS.ifCut, ({ decided }) => decided?.ifCut],
    [COLUMNS.procurement, ({ decided }) => decided?.procurement],
    [COLUMNS.whose, ({ decided }) => decided?.whose]
  ])
}

function table<T>(rows: readonly T[], columns: readonly Column<T>[]): string {
  return csv([
    columns.map(([title]) => title),
    ...rows.map((row) => columns.map(([, value]) => String(value(row) ?? '')))
  ])
}

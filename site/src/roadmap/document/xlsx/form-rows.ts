import { judgedOrder } from './judged-order.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan } from '../../plan/plan.js'
import { readStepKey } from '../../plan/step-key.js'
import type { OwnStep, Roadmap, StepDecision } from '../../record/roadmap-record.js'
import { why } from '../outline/appendix-sections.js'
import { monthText, stepText } from '../outline/roadmap-terms.js'
import type { ColumnKey, FormKey } from './workbook-forms.js'

/** A row to write: keys of choices, ids, ISO days. Whatever is absent is an empty cell. */
export interface FormRow {
  /** What tells it from the others, in the hidden column. */
  readonly id: string
  /** Columns that say what the handbook says: nothing to fill. */
  readonly given?: readonly ColumnKey[]
  readonly values: Readonly<Partial<Record<ColumnKey, string | number | undefined>>>
}

const STEP: readonly ColumnKey[] = ['step', 'organisation', 'action', 'benefit']

type Rows = Readonly<Record<FormKey, readonly FormRow[]>>

/** Everything of a roadmap that has a sheet. */
export function rowsOf(data: RoadmapData, roadmap: Roadmap, plan: Plan): Rows {
  return {
    organisations: roadmap.organisations.map(({ id, ...values }) => ({ id, values })),
    answers: answers(data, roadmap),
    targets: roadmap.targets.map(({ capability, organisation, level, ...more }) => ({
      id: `${organisation ?? '*'} ${capability}`,
      values: { capability, organisation, level: String(level), ...more }
    })),
    plan: steps(data, roadmap, plan),
    universal: roadmap.organisations.flatMap((organisation) => {
      const known = new Set(data.universal.map(({ id }) => id))
      const mine = roadmap.universal.filter((state) => state.organisation === organisation.id)
      return [
        ...data.universal.map(({ id }) => mine.find((state) => state.id === id) ?? { id }),
        ...mine.filter(({ id }) => !known.has(id))
      ].map((state) => ({
        id: `${organisation.id} ${state.id}`,
        values: {
          organisation: organisation.id,
          universal: state.id,
          ...('state' in state && { state: state.state, note: state.note })
        }
      }))
    }),
    options: roadmap.choices.map((choice) => ({ id: choice.need, values: { ...choice } })),
    interfaces: roadmap.interfaces.map(({ id, from, to, end, ...values }) => ({
      id,
      values: { systemFrom: from, systemTo: to, future: end, ...values }
    })),
    contracts: roadmap.contracts.map(({ id, options, ...values }) => ({
      id,
      values: { extension: options, ...values }
    })),
    risks: roadmap.risks.map(({ id, title, ...values }) => ({ id, values: { risk: title, ...values } })),
    texts: texts(roadmap)
  }
}

/** The form to fill away from the site. */
export function emptyRows(data: RoadmapData): Rows {
  return {
    organisations: [],
    answers: data.capabilities.map(({ id }) => ({ id: '', values: { capability: id } })),
    targets: data.capabilities.map(({ id }) => ({ id: '', values: { capability: id } })),
    plan: [],
    universal: data.universal.map(({ id }) => ({ id: '', values: { universal: id } })),
    options: data.needs.map(({ id }) => ({ id, values: { need: id } })),
    interfaces: [],
    contracts: [],
    risks: [],
    texts: texts({ texts: {} })
  }
}

/** An empty row where nothing is answered yet. */
function answers(data: RoadmapData, roadmap: Roadmap): FormRow[] {
  return judgedOrder(data, roadmap).map(({ organisation, capability, answer }) => {
    const {
      judgement,
      by,
      organisation: _,
      capability: __,
      ...more
    } = answer ?? { judgement: undefined, by: undefined }
    return {
      id: `${organisation} ${capability}`,
      values: {
        organisation,
        capability,
        level: judgement === undefined ? undefined : String(judgement),
        judge: by,
        ...more
      }
    }
  })
}

/** The plan's steps with what was decided, what was decided on others, and own steps. */
function steps(data: RoadmapData, { decisions, ownSteps }: Roadmap, plan: Plan): FormRow[] {
  const planned = new Set(plan.steps.map(({ key }) => key))
  const decided = new Map(decisions.map((decision) => [decision.step, decision]))
  return [
    ...plan.steps.map((step) => ({
      id: step.key,
      given: STEP,
      values: {
        ...handbookStep(data, step),
        firstMonth: monthText(plan.starts, step.start),
        lastMonth: monthText(plan.starts, step.end - 1),
        why: why({ data }, step),
        ...decisionValues(decided.get(step.key))
      }
    })),
    ...[...decided.values()]
      .filter(({ step }) => !planned.has(step))
      .map((decision) => {
        const step = readStepKey(decision.step)
        return {
          id: decision.step,
          given: STEP,
          values: {
            ...(step === undefined ? { step: decision.step } : handbookStep(data, step)),
            ...decisionValues(decision)
          }
        }
      }),
    ...ownSteps.map((step) => ({
      id: `own:${step.id}`,
      values: {
        step: step.title,
        organisation: step.organisation,
        action: step.action,
        benefit: step.benefit,
        ...decisionValues(step)
      }
    }))
  ]
}

function handbookStep(data: RoadmapData, step: { organisation: string; capability: string; to: 1 | 2 | 3 | 4 }) {
  const { capability, to, organisation } = step
  const found = data.capabilities.find(({ id }) => id === capability)?.steps.find((one) => one.to === to)
  return { step: stepText(data, step), organisation, action: found?.action, benefit: found?.benefit }
}

function decisionValues(decision?: Omit<StepDecision, 'step'> | OwnStep): FormRow['values'] {
  const { state, reason, owner, from, to, months, capital, revenue, ifCut, procurement, whose } = decision ?? {}
  return { state, reason, owner, from, to, months, capital, revenue, ifCut, procurement, whose }
}

function texts({ texts }: Pick<Roadmap, 'texts'>): FormRow[] {
  const known = Object.entries(WORDS.roadmap.outline.prompts)
  const others = Object.keys(texts).filter((id) => !known.some(([section]) => section === id))
  return [
    ...known.map(([id, asked]) => ({ id, values: { section: id, asked, text: texts[id] } })),
    ...others.map((id) => ({ id, values: { section: id, text: texts[id] } }))
  ]
}

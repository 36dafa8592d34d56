import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { isOutdated, standardNamed } from '../../figures/standards-in-use.js'
import { standingsIn } from '../../figures/standing.js'
import type { PlannedStep, Reason } from '../../plan/plan.js'
import { type Block, column, figures, type Given, own, table, text } from './outline-blocks.js'
import {
  capabilityTitle,
  judgementText,
  levelText,
  monthsText,
  monthText,
  organisationName,
  pounds,
  stepText
} from './roadmap-terms.js'
import { lettered } from './sharing-sections.js'

const SAID = WORDS.roadmap.outline.appendices
const COLUMNS = WORDS.roadmap.outline.columns

/** Every answer with its evidence. */
export function maturity({ data, roadmap }: Given): Block[] {
  const rows = data.capabilities.flatMap(({ id, title }) =>
    standingsIn(roadmap, id).flatMap(({ organisation, answers, judgement }) =>
      answers.length === 0
        ? [[title, organisation.name, judgementText(judgement), '', '', '']]
        : answers.map((answer) => [
            title,
            organisation.name,
            judgementText(answer.judgement),
            [answer.evidence, answer.link, answer.reason, answer.note].filter((line) => line).join('\n'),
            answer.certainty === undefined ? '' : WORDS.roadmap.outline.terms.certainties[answer.certainty],
            [answer.by, answer.owner, dateText(answer.day ?? '')].filter((line) => line).join('\n')
          ])
    )
  )
  return [
    ...text(SAID.maturity),
    ...table(
      WORDS.roadmap.outline.sections.maturity,
      [
        column(COLUMNS.capability, 20),
        column(COLUMNS.organisation, 18),
        column(COLUMNS.level, 13),
        column(COLUMNS.evidence, 28),
        column(COLUMNS.certainty, 9),
        column(COLUMNS.whoAndDay, 12)
      ],
      rows
    )
  ]
}

/** Each universal capability with its aim, how it is measured and what everybody says of it. */
export function universalRegister({ data, roadmap }: Given): Block[] {
  return [
    ...text(data.universal.length === 0 && SAID.noUniversal),
    ...table(
      WORDS.roadmap.outline.sections.register,
      [column(COLUMNS.universal, 26), column(COLUMNS.measures, 34), column(COLUMNS.stateAndNotes, 40)],
      data.universal.map((one) => [
        [lettered(one), one.aim ?? ''].filter((line) => line !== '').join('\n'),
        (one.metrics ?? []).join('\n'),
        roadmap.universal
          .filter(({ id }) => id === one.id)
          .map(({ organisation, state, note }) =>
            [
              fill(WORDS.roadmap.outline.baseline.standing, {
                level: organisationName(roadmap, organisation),
                organisations: WORDS.roadmap.outline.universal.states[state]
              }),
              note
            ]
              .filter((part) => part)
              .join('. ')
          )
          .join('\n')
      ])
    )
  ]
}

/** Every step in the order in which it is taken, and what it is for. */
export function schedule({ data, roadmap, plan }: Given): Block[] {
  const numbers = new Map(plan.steps.map(({ key }, at) => [key, String(at + 1)]))
  return [
    ...text(plan.steps.length === 0 ? WORDS.roadmap.outline.deployment.noSteps : SAID.schedule),
    ...table(
      WORDS.roadmap.outline.sections.schedule,
      [
        figures(COLUMNS.number, 5),
        column(COLUMNS.step, 21),
        column(COLUMNS.organisation, 13),
        column(COLUMNS.firstMonth, 11),
        column(COLUMNS.lastMonth, 11),
        column(COLUMNS.effort, 8),
        column(COLUMNS.after, 7),
        column(COLUMNS.why, 31),
        column(COLUMNS.state, 8)
      ],
      plan.steps.map((step) => [
        numbers.get(step.key)!,
        stepText(data, step),
        organisationName(roadmap, step.organisation),
        monthText(plan.starts, step.start),
        monthText(plan.starts, step.end - 1),
        monthsText(step.end - step.start),
        step.after.map((key) => numbers.get(key) ?? '').join(', '),
        why({ data }, step),
        step.decision?.state === undefined ? '' : SAID.states[step.decision.state]
      ])
    )
  ]
}

/** The target it is for, and what needs it directly. */
export function why({ data }: Pick<Given, 'data'>, { why: reasons }: PlannedStep): string {
  const [first] = reasons
  const last = reasons.at(-1)
  return [first, ...(last === first ? [] : [last])]
    .flatMap((one) => (one === undefined ? [] : reasonText(data, one)))
    .join('\n')
}

function reasonText(data: Given['data'], reason: Reason): string {
  switch (reason.kind) {
    case 'target':
      return fill(SAID.target, {
        capability: capabilityTitle(data, reason.target.capability),
        level: levelText(reason.target.level)
      })
    case 'level':
      return fill(SAID.level, { level: levelText(reason.level) })
    case 'dependency':
      return reason.dependency.because
    case 'floor':
      return fill(SAID.floor, { capability: capabilityTitle(data, reason.capability), level: levelText(reason.level) })
  }
}

export function interfaces({ data, roadmap }: Given): Block[] {
  const contracts = new Map(roadmap.contracts.map(({ id, title }) => [id, title]))
  return roadmap.interfaces.length === 0
    ? [...text(SAID.noInterfaces), ...own(roadmap, 'interfaces')]
    : [
        ...text(SAID.interfaces),
        ...table(
          WORDS.roadmap.outline.sections.interfaces,
          [
            column(COLUMNS.fromAndTo, 20),
            column(COLUMNS.purpose, 18),
            column(COLUMNS.standardAndVersion, 18),
            column(COLUMNS.howItIsCoded, 16),
            column(COLUMNS.running, 14),
            column(COLUMNS.owner, 14),
            column(COLUMNS.future, 12)
          ],
          roadmap.interfaces.map((row) => {
            const standard = row.standard === undefined ? undefined : standardNamed(data, row.standard)
            return [
              fill(SAID.fromTo, { from: row.from, to: row.to }),
              lines(row.purpose, row.specification),
              lines(
                standard?.title ?? row.standard,
                row.version && fill(SAID.version, { version: row.version }),
                standard !== undefined && isOutdated(standard) && SAID.outdated
              ),
              lines(row.identifier, row.coding),
              lines(row.volume, row.failures, row.cost !== undefined && fill(SAID.cost, { amount: pounds(row.cost) })),
              lines(row.owner, row.contract && (contracts.get(row.contract) ?? row.contract)),
              lines(row.end && SAID.futures[row.end], row.by && fill(SAID.by, { day: dateText(row.by) }))
            ]
          })
        )
      ]
}

export function contracts({ data, roadmap }: Given): Block[] {
  const systems = new Map(data.systems.map(([id, title]) => [id, title]))
  return roadmap.contracts.length === 0
    ? [...text(SAID.noContracts), ...own(roadmap, 'contracts')]
    : table(
        WORDS.roadmap.outline.sections.contracts,
        [
          column(COLUMNS.contract, 20),
          column(COLUMNS.supplier, 14),
          column(COLUMNS.system, 14),
          figures(COLUMNS.value, 10),
          column(COLUMNS.noticeBy, 11),
          column(COLUMNS.contractEnds, 11),
          column(COLUMNS.openToOthers, 10),
          column(COLUMNS.terms, 22)
        ],
        roadmap.contracts.map((row) => [
          lines(row.title, row.organisation && organisationName(roadmap, row.organisation)),
          row.supplier,
          row.system === undefined ? '' : (systems.get(row.system) ?? row.system),
          row.value === undefined ? '' : pounds(row.value),
          dateText(row.notice ?? ''),
          dateText(row.ends ?? ''),
          row.thirdParty === undefined ? '' : SAID.thirdParties[row.thirdParty],
          lines(row.options, row.charges, row.exit)
        ])
      )
}

function lines(...texts: readonly (string | undefined | false)[]): string {
  return texts.filter((one) => typeof one === 'string' && one.trim() !== '').join('\n')
}

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
    ...text(WORDS.roadmap.outline.appendices.maturity),
    ...table(
      WORDS.roadmap.outline.sections.maturity,
      [
        column(WORDS.roadmap.outline.columns.capability, 20),
        column(WORDS.roadmap.outline.columns.organisation, 18),
        column(WORDS.roadmap.outline.columns.level, 13),
        column(WORDS.roadmap.outline.columns.evidence, 28),
        column(WORDS.roadmap.outline.columns.certainty, 9),
        column(WORDS.roadmap.outline.columns.whoAndDay, 12)
      ],
      rows
    )
  ]
}

/** Each universal capability with its aim, how it is measured and what everybody says of it. */
export function universalRegister({ data, roadmap }: Given): Block[] {
  return [
    ...text(data.universal.length === 0 && WORDS.roadmap.outline.appendices.noUniversal),
    ...table(
      WORDS.roadmap.outline.sections.register,
      [
        column(WORDS.roadmap.outline.columns.universal, 26),
        column(WORDS.roadmap.outline.columns.measures, 34),
        column(WORDS.roadmap.outline.columns.stateAndNotes, 40)
      ],
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
    ...text(
      plan.steps.length === 0 ? WORDS.roadmap.outline.deployment.noSteps : WORDS.roadmap.outline.appendices.schedule
    ),
    ...table(
      WORDS.roadmap.outline.sections.schedule,
      [
        figures(WORDS.roadmap.outline.columns.number, 5),
        column(WORDS.roadmap.outline.columns.step, 21),
        column(WORDS.roadmap.outline.columns.organisation, 13),
        column(WORDS.roadmap.outline.columns.firstMonth, 11),
        column(WORDS.roadmap.outline.columns.lastMonth, 11),
        column(WORDS.roadmap.outline.columns.effort, 8),
        column(WORDS.roadmap.outline.columns.after, 7),
        column(WORDS.roadmap.outline.columns.why, 31),
        column(WORDS.roadmap.outline.columns.state, 8)
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
        step.decision?.state === undefined ? '' : WORDS.roadmap.outline.appendices.states[step.decision.state]
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
      return fill(WORDS.roadmap.outline.appendices.target, {
        capability: capabilityTitle(data, reason.target.capability),
        level: levelText(reason.target.level)
      })
    case 'level':
      return fill(WORDS.roadmap.outline.appendices.level, { level: levelText(reason.level) })
    case 'dependency':
      return reason.dependency.because
    case 'floor':
      return fill(WORDS.roadmap.outline.appendices.floor, {
        capability: capabilityTitle(data, reason.capability),
        level: levelText(reason.level)
      })
  }
}

export function interfaces({ data, roadmap }: Given): Block[] {
  const contracts = new Map(roadmap.contracts.map(({ id, title }) => [id, title]))
  return roadmap.interfaces.length === 0
    ? [...text(WORDS.roadmap.outline.appendices.noInterfaces), ...own(roadmap, 'interfaces')]
    : [
        ...text(WORDS.roadmap.outline.appendices.interfaces),
        ...table(
          WORDS.roadmap.outline.sections.interfaces,
          [
            column(WORDS.roadmap.outline.columns.fromAndTo, 20),
            column(WORDS.roadmap.outline.columns.purpose, 18),
            column(WORDS.roadmap.outline.columns.standardAndVersion, 18),
            column(WORDS.roadmap.outline.columns.howItIsCoded, 16),
            column(WORDS.roadmap.outline.columns.running, 14),
            column(WORDS.roadmap.outline.columns.owner, 14),
            column(WORDS.roadmap.outline.columns.future, 12)
          ],
          roadmap.interfaces.map((row) => {
            const standard = row.standard === undefined ? undefined : standardNamed(data, row.standard)
            return [
              fill(WORDS.roadmap.outline.appendices.fromTo, { from: row.from, to: row.to }),
              lines(row.purpose, row.specification),
              lines(
                standard?.title ?? row.standard,
                row.version && fill(WORDS.roadmap.outline.appendices.version, { version: row.version }),
                standard !== undefined && isOutdated(standard) && WORDS.roadmap.outline.appendices.outdated
              ),
              lines(row.identifier, row.coding),
              lines(
                row.volume,
                row.failures,
                row.cost !== undefined && fill(WORDS.roadmap.outline.appendices.cost, { amount: pounds(row.cost) })
              ),
              lines(row.owner, row.contract && (contracts.get(row.contract) ?? row.contract)),
              lines(
                row.end && WORDS.roadmap.outline.appendices.futures[row.end],
                row.by && fill(WORDS.roadmap.outline.appendices.by, { day: dateText(row.by) })
              )
            ]
          })
        )
      ]
}

export function contracts({ data, roadmap }: Given): Block[] {
  const systems = new Map(data.systems.map(([id, title]) => [id, title]))
  return roadmap.contracts.length === 0
    ? [...text(WORDS.roadmap.outline.appendices.noContracts), ...own(roadmap, 'contracts')]
    : table(
        WORDS.roadmap.outline.sections.contracts,
        [
          column(WORDS.roadmap.outline.columns.contract, 20),
          column(WORDS.roadmap.outline.columns.supplier, 14),
          column(WORDS.roadmap.outline.columns.system, 14),
          figures(WORDS.roadmap.outline.columns.value, 10),
          column(WORDS.roadmap.outline.columns.noticeBy, 11),
          column(WORDS.roadmap.outline.columns.contractEnds, 11),
          column(WORDS.roadmap.outline.columns.openToOthers, 10),
          column(WORDS.roadmap.outline.columns.terms, 22)
        ],
        roadmap.contracts.map((row) => [
          lines(row.title, row.organisation && organisationName(roadmap, row.organisation)),
          row.supplier,
          row.system === undefined ? '' : (systems.get(row.system) ?? row.system),
          row.value === undefined ? '' : pounds(row.value),
          dateText(row.notice ?? ''),
          dateText(row.ends ?? ''),
          row.thirdParty === undefined ? '' : WORDS.roadmap.outline.appendices.thirdParties[row.thirdParty],
          lines(row.options, row.charges, row.exit)
        ])
      )
}

function lines(...texts: readonly (string | undefined | false)[]): string {
  return texts.filter((one) => typeof one === 'string' && one.trim() !== '').join('\n')
}

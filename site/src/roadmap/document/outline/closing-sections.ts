import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { readStepKey } from '../../plan/step-key.js'
import { type Block, column, type Given, heading, list, own, table, text } from './outline-blocks.js'
import {
  capabilityTitle,
  levelName,
  levelText,
  monthsText,
  monthText,
  organisationName,
  stepText
} from './roadmap-terms.js'
import { alike } from './theme-sections.js'

const RISKS = WORDS.roadmap.outline.risks
const BENEFITS = WORDS.roadmap.outline.benefits
const GOVERNANCE = WORDS.roadmap.outline.governance
const COLUMNS = WORDS.roadmap.outline.columns

/** What may go wrong, and what is done about it. */
export function risks(given: Given): Block[] {
  const { roadmap } = given
  return [
    ...own(roadmap, 'risks'),
    ...(roadmap.risks.length === 0
      ? text(RISKS.none)
      : [
          heading(RISKS.register),
          ...table(
            RISKS.register,
            [
              column(COLUMNS.risk, 32),
              column(COLUMNS.likelihood, 13),
              column(COLUMNS.impact, 12),
              column(COLUMNS.response, 28),
              column(COLUMNS.owner, 15)
            ],
            roadmap.risks.map(({ title, likelihood, impact, response = '', owner = '' }) => [
              title,
              RISKS.grades[likelihood],
              RISKS.grades[impact],
              response,
              owner
            ])
          )
        ]),
    ...lateTargets(given),
    ...blockers(given)
  ]
}

/** What gets in the way of the plan's steps and is not in the register. */
function blockers({ data, roadmap, plan }: Given): Block[] {
  const known = new Set(roadmap.risks.flatMap(({ blocker }) => blocker ?? []))
  const expected = new Set(
    plan.steps.flatMap(({ capability, to }) => {
      const found = data.capabilities.find(({ id }) => id === capability)
      return found?.steps.find((step) => step.to === to)?.blockers ?? []
    })
  )
  const rows = data.blockers
    .filter(({ id }) => expected.has(id) && !known.has(id))
    .map(({ title, summary, remedies }) => [`${title}\n${summary}`, remedies.join('\n')])
  return rows.length === 0
    ? []
    : [
        heading(RISKS.blockers),
        ...text(RISKS.blockersLead),
        ...table(RISKS.blockers, [column(COLUMNS.blocker, 40), column(COLUMNS.remedies, 60)], rows)
      ]
}

/** Targets that are late, or out of reach. */
function lateTargets({ data, roadmap, plan }: Given): Block[] {
  const items = plan.targets.flatMap(({ target, organisation, state, end, late, missing }) => {
    const named = {
      capability: capabilityTitle(data, target.capability),
      organisation: organisationName(roadmap, organisation),
      level: levelText(target.level)
    }
    if (state === 'blocked') {
      return [fill(RISKS.blockedTarget, { ...named, steps: listed(missing.map((key) => keyText(data, key))) })]
    }
    return state !== 'late' || end === undefined
      ? []
      : [
          [
            fill(RISKS.lateTarget, {
              ...named,
              by: dateText(target.by ?? ''),
              end: monthText(plan.starts, end - 1),
              months: monthsText(late?.months ?? 1)
            }),
            late === undefined ? '' : late.enoughHands ? RISKS.moreHands : RISKS.tooLong
          ]
            .join(' ')
            .trim()
        ]
  })
  return items.length === 0 ? [] : [heading(RISKS.late), ...text(RISKS.lateLead), ...list(items)]
}

function keyText(data: Given['data'], key: string): string {
  const step = readStepKey(key)
  return step === undefined ? key : stepText(data, step)
}

/** What gets better, for whom, and from when. */
export function benefits(given: Given): Block[] {
  const { data, roadmap, plan } = given
  const rows = [
    ...alike(plan.steps).flatMap((group) => {
      const first = group[0]!
      const found = data.capabilities.find(({ id }) => id === first.capability)
      const step = found?.steps.find(({ to }) => to === first.to)
      return step === undefined
        ? []
        : [
            [
              step.benefit,
              stepText(data, first),
              group
                .map(({ organisation, end }) =>
                  fill(BENEFITS.from, {
                    organisation: organisationName(roadmap, organisation),
                    month: monthText(plan.starts, end)
                  })
                )
                .join('\n')
            ]
          ]
    }),
    ...roadmap.ownSteps.flatMap(({ benefit, title, to, state }) =>
      benefit === undefined || state === 'left-out' ? [] : [[benefit, title, dateText(to ?? '')]]
    )
  ]
  return [
    ...own(roadmap, 'benefits'),
    ...(rows.length === 0 ? text(BENEFITS.none) : text(BENEFITS.lead)),
    ...table(
      BENEFITS.title,
      [column(COLUMNS.benefit, 42), column(COLUMNS.step, 28), column(COLUMNS.feltFrom, 30)],
      rows
    )
  ]
}

/** Who leads what, what was decided, and who signs. */
export function governance(given: Given): Block[] {
  const { data, roadmap, plan } = given
  const leads = new Map<string, string[]>()
  const add = (owner: string | undefined, what: string) => {
    if (owner !== undefined && owner.trim() !== '') {
      leads.set(owner, [...new Set([...(leads.get(owner) ?? []), what])])
    }
  }
  for (const { owner, capability, level } of roadmap.targets) {
    add(
      owner,
      fill(GOVERNANCE.target, { capability: capabilityTitle(data, capability), level, name: levelName(level) })
    )
  }
  for (const { decision, ...step } of plan.steps) {
    add(decision?.owner, stepText(data, step))
  }
  for (const { owner, title } of [...roadmap.ownSteps, ...roadmap.risks]) {
    add(owner, title)
  }
  const left = roadmap.decisions.filter(({ state }) => state === 'left-out')
  return [
    ...own(roadmap, 'governance'),
    ...(leads.size === 0
      ? []
      : [
          heading(GOVERNANCE.leads),
          ...table(
            GOVERNANCE.leads,
            [column(COLUMNS.who, 32), column(COLUMNS.leadsOn, 68)],
            [...leads].map(([owner, what]) => [owner, what.join('\n')])
          )
        ]),
    ...(left.length === 0
      ? []
      : [
          heading(GOVERNANCE.leftOut),
          ...list(
            left.map(({ step, reason }) =>
              fill(GOVERNANCE.leftOutOne, {
                step: keyText(data, step),
                organisation: organisationName(roadmap, readStepKey(step)?.organisation ?? ''),
                reason: reason?.trim() || GOVERNANCE.noReason
              })
            )
          )
        ]),
    heading(GOVERNANCE.signOff),
    ...text(GOVERNANCE.signOffLead),
    {
      kind: 'table',
      caption: GOVERNANCE.signOff,
      columns: [
        column(COLUMNS.organisation, 30),
        column(COLUMNS.nameAndRole, 30),
        column(COLUMNS.signature, 22),
        column(COLUMNS.date, 18)
      ],
      rows: roadmap.organisations.map(({ name }) => [name, '', '', ''])
    }
  ]
}

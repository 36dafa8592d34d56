import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import type { PlannedStep } from '../../plan/plan.js'
import { readStepKey } from '../../plan/step-key.js'
import { type Block, column, type Given, heading, list, own, table, text } from './outline-blocks.js'
import { capabilityTitle, levelName, levelText, monthText, organisationName, stepText } from './roadmap-terms.js'
import { alike } from './theme-sections.js'

const MOST_BLOCKERS = 8

/** What may go wrong, and what is done about it. */
export function risks(given: Given): Block[] {
  const { roadmap } = given
  return [
    ...own(roadmap, 'risks'),
    ...(roadmap.risks.length === 0
      ? text(WORDS.roadmap.outline.risks.none)
      : [
          heading(WORDS.roadmap.outline.risks.register),
          ...table(
            WORDS.roadmap.outline.risks.register,
            [
              column(WORDS.roadmap.outline.columns.risk, 32),
              column(WORDS.roadmap.outline.columns.likelihood, 13),
              column(WORDS.roadmap.outline.columns.impact, 12),
              column(WORDS.roadmap.outline.columns.response, 28),
              column(WORDS.roadmap.outline.columns.owner, 15)
            ],
            roadmap.risks.map(({ title, likelihood, impact, response = '', owner = '' }) => [
              title,
              WORDS.roadmap.outline.risks.grades[likelihood],
              WORDS.roadmap.outline.risks.grades[impact],
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
  const met = new Map<string, number>()
  for (const { capability, to } of plan.steps) {
    const found = data.capabilities.find(({ id }) => id === capability)
    for (const id of found?.steps.find((step) => step.to === to)?.blockers ?? []) {
      met.set(id, (met.get(id) ?? 0) + 1)
    }
  }
  const rows = data.blockers
    .filter(({ id }) => met.has(id) && !known.has(id))
    .sort((a, b) => met.get(b.id)! - met.get(a.id)!)
    .slice(0, MOST_BLOCKERS)
    .map(({ title, summary, remedies }) => [`${title}\n${summary}`, remedies.join('\n')])
  return rows.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.risks.blockers),
        ...text(WORDS.roadmap.outline.risks.blockersLead),
        ...table(
          WORDS.roadmap.outline.risks.blockers,
          [column(WORDS.roadmap.outline.columns.blocker, 40), column(WORDS.roadmap.outline.columns.remedies, 60)],
          rows
        )
      ]
}

/** Targets that are late, or out of reach. */
function lateTargets({ data, roadmap, plan }: Given): Block[] {
  const late = plan.targets.flatMap(({ target, organisation, state, end, late }) =>
    state !== 'late' || end === undefined
      ? []
      : [
          [
            fill(WORDS.roadmap.outline.baseline.standing, {
              level: capabilityTitle(data, target.capability),
              organisations: organisationName(roadmap, organisation)
            }),
            levelText(target.level),
            dateText(target.by ?? ''),
            fill(WORDS.roadmap.outline.risks.endOf, { month: monthText(plan.starts, end) }),
            late === undefined
              ? ''
              : late.enoughHands
                ? WORDS.roadmap.outline.risks.moreHands
                : WORDS.roadmap.outline.risks.tooLong
          ]
        ]
  )
  const blocked = plan.targets.flatMap(({ target, organisation, state, missing }) =>
    state !== 'blocked'
      ? []
      : [
          fill(WORDS.roadmap.outline.risks.blockedTarget, {
            capability: capabilityTitle(data, target.capability),
            organisation: organisationName(roadmap, organisation),
            level: levelText(target.level),
            steps: listed(missing.map((key) => keyText(data, key)))
          })
        ]
  )
  return late.length + blocked.length === 0
    ? []
    : [
        heading(WORDS.roadmap.outline.risks.late),
        ...(late.length === 0 ? [] : text(WORDS.roadmap.outline.risks.lateLead)),
        ...table(
          WORDS.roadmap.outline.risks.late,
          [
            column(WORDS.roadmap.outline.columns.capability, 32),
            column(WORDS.roadmap.outline.columns.level, 14),
            column(WORDS.roadmap.outline.columns.by, 14),
            column(WORDS.roadmap.outline.columns.planned, 16),
            column(WORDS.roadmap.outline.columns.help, 24)
          ],
          late
        ),
        ...list(blocked)
      ]
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
      return step === undefined ? [] : [[step.benefit, stepText(data, first), feltFrom(given, group)]]
    }),
    ...roadmap.ownSteps.flatMap(({ benefit, title, to, state }) =>
      benefit === undefined || state === 'left-out' ? [] : [[benefit, title, dateText(to ?? '')]]
    )
  ]
  return [
    ...own(roadmap, 'benefits'),
    ...(rows.length === 0 ? text(WORDS.roadmap.outline.benefits.none) : text(WORDS.roadmap.outline.benefits.lead)),
    ...table(
      WORDS.roadmap.outline.benefits.title,
      [
        column(WORDS.roadmap.outline.columns.benefit, 42),
        column(WORDS.roadmap.outline.columns.step, 28),
        column(WORDS.roadmap.outline.columns.feltFrom, 30)
      ],
      rows
    )
  ]
}

/** From which month on, the same months together. */
function feltFrom({ roadmap, plan }: Given, group: readonly PlannedStep[]): string {
  return [...new Set(group.map(({ end }) => end))]
    .map((month) =>
      fill(WORDS.roadmap.outline.benefits.from, {
        organisations: listed(
          group.filter(({ end }) => end === month).map(({ organisation }) => organisationName(roadmap, organisation))
        ),
        month: monthText(plan.starts, month)
      })
    )
    .join('\n')
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
      fill(WORDS.roadmap.outline.governance.target, {
        capability: capabilityTitle(data, capability),
        level,
        name: levelName(level)
      })
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
          heading(WORDS.roadmap.outline.governance.leads),
          ...table(
            WORDS.roadmap.outline.governance.leads,
            [column(WORDS.roadmap.outline.columns.who, 32), column(WORDS.roadmap.outline.columns.leadsOn, 68)],
            [...leads].map(([owner, what]) => [owner, what.join('\n')])
          )
        ]),
    ...(left.length === 0
      ? []
      : [
          heading(WORDS.roadmap.outline.governance.leftOut),
          ...list(
            left.map(({ step, reason }) =>
              fill(WORDS.roadmap.outline.governance.leftOutOne, {
                step: keyText(data, step),
                organisation: organisationName(roadmap, readStepKey(step)?.organisation ?? ''),
                reason: reason?.trim() || WORDS.roadmap.outline.governance.noReason
              })
            )
          )
        ]),
    heading(WORDS.roadmap.outline.governance.signOff),
    ...text(WORDS.roadmap.outline.governance.signOffLead),
    {
      kind: 'table',
      caption: WORDS.roadmap.outline.governance.signOff,
      columns: [
        column(WORDS.roadmap.outline.columns.organisation, 30),
        column(WORDS.roadmap.outline.columns.nameAndRole, 30),
        column(WORDS.roadmap.outline.columns.signature, 22),
        column(WORDS.roadmap.outline.columns.date, 18)
      ],
      rows: roadmap.organisations.map(({ name }) => [name, '', '', ''])
    }
  ]
}

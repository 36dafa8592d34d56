import { dateText } from '../../kit/words/dates.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { monthText } from '../parts/month-words.js'
import { capabilityTitle, organisationName, stepName } from '../parts/roadmap-titles.js'
import { readStepKey } from '../plan/step-key.js'
import type { Roadmap } from '../record/roadmap-record.js'
import type { TargetWarning } from './target-warnings.js'

const TEXTS = WORDS.roadmap.want.warnings

/** What a warning says of its target. @param starts the plan's first month */
export function warningText(data: RoadmapData, roadmap: Roadmap, starts: string, warning: TargetWarning): string {
  const title = capabilityTitle(data, warning.capability)
  const what =
    roadmap.organisations.length === 1
      ? title
      : fill(TEXTS.at, { capability: title, organisation: organisationName(roadmap, warning.organisation) })
  switch (warning.kind) {
    case 'past': {
      const { target, end } = warning
      const said = { what, level: target.level, day: dateText(target.by ?? '') }
      return end === undefined
        ? fill(TEXTS.past.text, said)
        : fill(TEXTS.past.earliest, { ...said, month: monthText(starts, end) })
    }
    case 'below-today':
      return fill(TEXTS['below-today'].text, { what, today: warning.today, level: warning.target.level })
    case 'before': {
      const { target, needs } = warning
      return fill(TEXTS.before.text, {
        what,
        level: target.level,
        day: dateText(target.by ?? ''),
        other: capabilityTitle(data, needs.capability),
        otherDay: dateText(needs.by ?? '')
      })
    }
    case 'late': {
      const { target, end = 0, late } = warning.state
      const said = fill(TEXTS.late.text, {
        what,
        level: target.level,
        count: late?.months ?? 0,
        month: monthText(starts, end)
      })
      return `${said} ${late?.enoughHands ? TEXTS.late.enoughHands : TEXTS.late.notEnoughHands}`
    }
    case 'blocked': {
      const { target, missing } = warning.state
      const steps = missing.map((key) => {
        const step = readStepKey(key)
        return step === undefined ? key : stepName(data, roadmap, step)
      })
      return fill(TEXTS.blocked.text, { what, level: target.level, steps: listed(steps) })
    }
    case 'floor':
      return fill(TEXTS.floor.text, { what, level: warning.floor })
  }
}

/** What several warnings of a kind are called together. */
export function warningsHeading(kind: TargetWarning['kind'], count: number): string {
  return fill(TEXTS[kind].heading, { count })
}

/** What can be done. */
export function warningAdvice(kind: TargetWarning['kind']): string {
  return TEXTS[kind].advice
}

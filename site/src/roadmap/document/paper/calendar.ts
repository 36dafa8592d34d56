import { calendarFile, type Happening } from '../../../kit/files/calendar-file.js'
import { fill } from '../../../kit/words/fill.js'
import { lastDay, monthAt } from '../../figures/months.js'
import type { Given } from '../outline/outline-blocks.js'
import { capabilityTitle, levelText, organisationName, stepText } from '../outline/roadmap-terms.js'

/**
 * The dates of a roadmap as a calendar (RFC 5545): targets, agreed steps, contracts and notices, each a whole day.
 *
 * @param asOf an ISO day or instant
 */
export function calendar(given: Given, asOf: string): string {
  const { name, id, edition } = given.roadmap
  return calendarFile({ handbook: edition.handbook, tool: 'roadmap', name, of: id, asOf }, happenings(given))
}

function happenings({ data, roadmap, plan }: Given): Happening[] {
  const dated = (day: string | undefined, rest: Omit<Happening, 'day'>): Happening[] => {
    const last = day === undefined ? undefined : lastDay(day)
    return last === undefined ? [] : [{ ...rest, day: last }]
  }
  return [
    ...roadmap.targets.flatMap(({ capability, organisation, level, by, because }) =>
      dated(by, {
        id: `target-${organisation ?? 'all'}-${capability}`,
        summary: fill(WORDS.roadmap.calendar.target, {
          capability: capabilityTitle(data, capability),
          level: levelText(level),
          organisation:
            organisation === undefined
              ? WORDS.roadmap.outline.vision.everywhere
              : organisationName(roadmap, organisation)
        }),
        description: because
      })
    ),
    ...plan.steps
      .filter(({ held }) => held)
      .flatMap((step) =>
        dated(step.decision?.to ?? monthAt(plan.starts, step.end - 1), {
          id: `step-${step.key.replaceAll(' ', '-')}`,
          summary: fill(WORDS.roadmap.calendar.step, {
            step: stepText(data, step),
            organisation: organisationName(roadmap, step.organisation)
          }),
          description: step.decision?.owner && fill(WORDS.roadmap.outline.terms.leads, { owner: step.decision.owner })
        })
      ),
    ...roadmap.ownSteps
      .filter(({ state }) => state !== 'left-out' && state !== 'done')
      .flatMap(({ id, title, to, owner }) =>
        dated(to, {
          id: `own-${id}`,
          summary: fill(WORDS.roadmap.calendar.own, { step: title }),
          description: owner && fill(WORDS.roadmap.outline.terms.leads, { owner })
        })
      ),
    ...roadmap.contracts.flatMap(({ id, title, supplier, ends, notice, options }) => [
      ...dated(notice, {
        id: `notice-${id}`,
        summary: fill(WORDS.roadmap.calendar.notice, { contract: title, supplier }),
        description: options
      }),
      ...dated(ends, {
        id: `contract-${id}`,
        summary: fill(WORDS.roadmap.calendar.ends, { contract: title, supplier }),
        description: options
      })
    ]),
    ...roadmap.interfaces.flatMap(({ id, from, to, by, end }) =>
      end === undefined || end === 'keep'
        ? []
        : dated(by, { id: `interface-${id}`, summary: fill(WORDS.roadmap.calendar.interface, { from, to }) })
    )
  ]
}

import { fill } from '../../../kit/words/fill.js'
import { lastDay, monthAt } from '../../figures/months.js'
import type { Given } from '../outline/outline-blocks.js'
import { capabilityTitle, levelText, organisationName, stepText } from '../outline/roadmap-terms.js'

/** The most octets of a line. */
const LINE = 75
const DAY_MS = 86_400_000

/** Something that happens on a day. */
interface Happening {
  /** The same in every file of the roadmap. */
  readonly id: string
  readonly day: string
  readonly summary: string
  readonly description?: string | undefined
}

/**
 * The dates of a roadmap as a calendar (RFC 5545): targets, agreed steps, contracts and notices, each a whole day.
 *
 * @param asOf an ISO day or instant
 */
export function calendar(given: Given, asOf: string): string {
  const stamp = new Date(asOf).toISOString().replace(/\.\d+|[-:]/g, '')
  const { name, id, edition } = given.roadmap
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(edition.handbook)}//roadmap 1//${WORDS.language.code.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...happenings(given).flatMap((one) => event(one, id, stamp)),
    'END:VCALENDAR'
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
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

function event({ id, day, summary, description }: Happening, roadmap: string, stamp: string): string[] {
  const next = new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${roadmap}`)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT'
  ]
}

/** A text as a calendar holds it: one line, with nothing that a program would take for its own. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0B-\x1F\x7F]/g, '')
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll('\n', '\\n')
}

/** A line cut where it is too long, and never within a character: what follows begins with a space. */
function folded(line: string): string[] {
  const encoder = new TextEncoder()
  const lines: string[] = []
  let current = ''
  let size = 0
  for (const character of line) {
    const more = encoder.encode(character).length
    if (size + more > LINE) {
      lines.push(current)
      current = ' '
      size = 1
    }
    current += character
    size += more
  }
  return [...lines, current]
}

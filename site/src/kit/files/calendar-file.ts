/** The most octets of a line. */
const LINE = 75
const DAY_MS = 86_400_000

/** Something that happens on a day, or some time in a stretch of days. */
export interface Happening {
  /** The same in every file made of the same thing. */
  readonly id: string
  /** ISO day. */
  readonly day: string
  /** The last of several days. */
  readonly lastDay?: string
  readonly summary: string
  readonly description?: string | undefined
}

/** What a calendar file says of itself. */
export interface CalendarAbout {
  /** Who made it: the handbook's name, and which tool. */
  readonly handbook: string
  readonly tool: string
  readonly name: string
  /** What the ids belong to: a random id, or the site's host. */
  readonly of: string
  /** An ISO day or instant. */
  readonly asOf: string
}

/** Whole days as a calendar file (RFC 5545). */
export function calendarFile(
  { handbook, tool, name, of, asOf }: CalendarAbout,
  happenings: readonly Happening[]
): string {
  const stamp = new Date(asOf).toISOString().replace(/\.\d+|[-:]/g, '')
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(handbook)}//${tool} 1//${WORDS.language.code.slice(0, 2).toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...happenings.flatMap((one) => event(one, of, stamp)),
    'END:VCALENDAR'
  ]
    .flatMap(folded)
    .map((line) => `${line}\r\n`)
    .join('')
}

function event({ id, day, lastDay = day, summary, description }: Happening, of: string, stamp: string): string[] {
  const next = new Date(Date.parse(lastDay) + DAY_MS).toISOString().slice(0, 10)
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}@${of}`)}`,
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

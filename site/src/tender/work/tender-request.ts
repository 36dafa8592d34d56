import type { Question } from '../../catalogue/applicability.js'
import type { Frame } from '../../catalogue/data.js'
import { isDay } from '../../kit/words/dates.js'

/** What an address asks the page for. */
export interface Request {
  /** A saved pack to open. */
  readonly pack?: string
  readonly question: Question
  /** Values that mean nothing here, as they were written. */
  readonly unknown: readonly string[]
}

/** Reads `?system=…&setting=…&day=…&role=…` or `?pack=…`, as far as it makes sense. */
export function readRequest(query: string, { day, systems, settings, roles }: Frame): Request {
  const parameters = new URLSearchParams(query)
  const unknown: string[] = []
  const among = (key: string, known: readonly string[]) => {
    const given = new Set(parameters.getAll(key).filter((value) => value !== ''))
    unknown.push(...[...given].filter((value) => !known.includes(value)))
    return known.filter((id) => given.has(id))
  }
  const asked = parameters.get('day') ?? ''
  if (asked !== '' && !isDay(asked)) {
    unknown.push(asked)
  }
  const id = ([id]: readonly [string, ...unknown[]]) => id
  const [role] = among('role', roles.map(id))
  const pack = parameters.get('pack')
  return {
    ...(pack && { pack }),
    question: {
      systems: among(
        'system',
        systems.map(({ id }) => id)
      ),
      settings: among('setting', settings.map(id)),
      day: isDay(asked) ? asked : day,
      ...(role !== undefined && { role })
    },
    unknown
  }
}

/** The address of a question, or of a saved pack. */
export function writeQuestion({ systems, settings, day, role }: Question): string {
  const parameters = new URLSearchParams()
  systems.forEach((system) => parameters.append('system', system))
  settings.forEach((setting) => parameters.append('setting', setting))
  parameters.set('day', day)
  if (role !== undefined) {
    parameters.set('role', role)
  }
  return `?${parameters}`
}

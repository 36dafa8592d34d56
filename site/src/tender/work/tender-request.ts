import type { Question } from '../../catalogue/applicability.js'
import type { Frame } from '../../catalogue/data.js'
import { isDay } from '../../kit/words/dates.js'
import type { Purpose } from '../../pack/pack.js'

/** What an address asks the page for. */
export interface Request {
  /** A saved pack to open. */
  readonly pack?: string
  readonly question: Question
  /** The step of a roadmap that a new pack is for. */
  readonly purpose?: Purpose
  /** Values that mean nothing here, as they were written. */
  readonly unknown: readonly string[]
}

/**
 * Reads `?system=…&setting=…&day=…&role=…` or `?pack=…`, as far as it makes sense.
 *
 * @param fragment the names that somebody gave to the roadmap and the step which a new pack is for
 */
export function readRequest(query: string, { day, systems, settings, roles }: Frame, fragment = ''): Request {
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
  const purpose = readPurpose(parameters, new URLSearchParams(fragment.slice(1)))
  return {
    ...(pack && { pack }),
    ...(purpose && { purpose }),
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

/** Names that somebody typed are in the fragment, which browsers do not send. */
function readPurpose(parameters: URLSearchParams, names: URLSearchParams): Purpose | undefined {
  const [roadmap, step] = [parameters.get('roadmap'), parameters.get('step')]
  return roadmap && step && /^[\w-]{1,200}$/.test(roadmap)
    ? { roadmap, step, name: names.get('roadmap') ?? '', title: names.get('step') ?? '' }
    : undefined
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

import type { Frame, Named } from './data.js'
import { isDay } from '../kit/words/dates.js'

/** What the page is asked: all of it is in its address. */
export interface Request {
  readonly systems: readonly string[]
  readonly settings: readonly string[]
  /** ISO date; today where none is given. */
  readonly day?: string
  readonly role?: string
  /** What the address asks for that is not known here, each with what it was given as. */
  readonly unknown: readonly (readonly [name: string, value: string])[]
}

export const NOTHING: Request = { systems: [], settings: [], unknown: [] }

const LONGEST_VALUE = 60

/** Reads an address as far as it makes sense. What is common to all systems is asked for by naming none. */
export function readRequest(query: string, { systems, settings, roles }: Frame): Request {
  const parameters = new URLSearchParams(query)
  const unknown: [string, string][] = []
  const given = (name: string, fits: (value: string) => boolean) => {
    const values = [...new Set(parameters.getAll(name))].filter((value) => value.trim() !== '')
    for (const value of values.filter((value) => !fits(value))) {
      unknown.push([name, value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value])
    }
    return new Set(values.filter(fits))
  }
  const among = (name: string, known: readonly string[]) => {
    const asked = given(name, (value) => known.includes(value))
    return known.filter((id) => asked.has(id))
  }
  const baselines = systems.filter(({ baseline }) => baseline).map(({ id }) => id)
  const asked = among(
    'system',
    systems.map(({ id }) => id)
  )
  const [day] = given('day', isDay)
  const chosen = among('setting', settings.map(idOf))
  const [role] = among('role', roles.map(idOf))
  return {
    systems: asked.filter((id) => !baselines.includes(id)),
    settings: chosen,
    ...(day !== undefined && { day }),
    ...(role !== undefined && { role }),
    unknown
  }
}

/** The address of a request, from its question mark on; empty where nothing is asked. */
export function writeRequest({ systems, settings, day, role }: Omit<Request, 'unknown'>): string {
  const parameters = new URLSearchParams()
  systems.forEach((system) => parameters.append('system', system))
  settings.forEach((setting) => parameters.append('setting', setting))
  if (day !== undefined) {
    parameters.set('day', day)
  }
  if (role !== undefined) {
    parameters.set('role', role)
  }
  const query = parameters.toString()
  return query === '' ? '' : `?${query}`
}

function idOf([id]: Named): string {
  return id
}

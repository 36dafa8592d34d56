import { lowerCase, plainName } from '../../kit/words/plain-name.js'
import type { PartName, Parts } from './roadmap-parts.js'
import type { Organisation, Roadmap } from './roadmap-record.js'

/** Organisations of another roadmap that are ours, by their ids there: known by their code, else by their name. */
export function sameOrganisations(ours: Roadmap, other: Roadmap): ReadonlyMap<string, Organisation> {
  const found = new Map<string, Organisation>()
  for (const organisation of other.organisations) {
    const { id, code, name } = organisation
    const same =
      ours.organisations.find((one) => plain(one.code) !== '' && plain(one.code) === plain(code)) ??
      ours.organisations.find((one) => noRival(one.code, code) && plain(one.name) === plain(name)) ??
      (ours.id === other.id ? ours.organisations.find((one) => noRival(one.code, code) && one.id === id) : undefined)
    if (same !== undefined) {
      found.set(id, same)
    }
  }
  return found
}

/** A list of another roadmap, with our ids of organisations. */
export function inOurs<P extends PartName>(
  part: P,
  entries: readonly Parts[P][],
  idOf: (id: string) => string
): readonly Parts[P][] {
  return entries.map((entry) => translated(entry, idOf) as Parts[P])

  function translated<T extends object>(entry: T, idOf: (id: string) => string): T {
    const { organisation, step, answers, targets, steps, organisations } = entry as Partial<Roadmap['snapshots'][0]> & {
      readonly organisation?: string
      readonly step?: string
    }
    const all = <E extends object>(list: readonly E[]) => list.map((one) => translated(one, idOf))
    return {
      ...entry,
      ...(organisation !== undefined && { organisation: idOf(organisation) }),
      ...(step !== undefined && { step: step.replace(/^\S+/, idOf) }),
      ...(part === 'snapshots' && answers && { answers: all(answers) }),
      ...(part === 'snapshots' && targets && { targets: all(targets) }),
      ...(part === 'snapshots' && steps && { steps: all(steps) }),
      ...(organisations && { organisations: organisations.map((one) => ({ ...one, id: idOf(one.id) })) })
    }
  }
}

function plain(text = ''): string {
  return lowerCase(plainName(text))
}

/** Two codes that differ are of two organisations, whatever their names. */
function noRival(one: string | undefined, other: string | undefined): boolean {
  return plain(one) === '' || plain(other) === '' || plain(one) === plain(other)
}

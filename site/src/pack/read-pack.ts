import { PACK } from './pack-shape.js'
import type { Pack } from './pack.js'
import { PreparedRequirements, isPrepared } from './prepared-requirements.js'
import { FileRefused, parsed, textOf } from '../kit/files/json-file.js'
import type { Flaw } from '../kit/files/shape.js'
import { fill } from '../kit/words/fill.js'

/** Reads a pack's file. @throws FileRefused, PreparedRequirements */
export async function readFile(file: Blob): Promise<Pack> {
  return readText(await textOf(file))
}

/** Reads a pack's JSON. @throws FileRefused, PreparedRequirements */
export function readText(json: string): Pack {
  return readPack(parsed(json))
}

/** Reads a value as a pack: all of its parts are copied, and nothing else. @throws FileRefused, PreparedRequirements */
export function readPack(value: unknown): Pack {
  const { format, requirements, edition } = (value ?? {}) as Partial<Record<keyof Pack, unknown>>
  if (isPrepared(value)) {
    throw new PreparedRequirements(value)
  }
  if (!Array.isArray(requirements) || typeof edition !== 'object') {
    throw new FileRefused({ why: 'foreign' })
  }
  if (typeof format === 'number' && format > 1) {
    throw new FileRefused({ why: 'newer' })
  }
  const flaws: Flaw[] = []
  const pack = PACK(value, '', flaws)
  if (flaws.length === 0) {
    flaws.push(...contradictions(pack))
  }
  if (flaws.length > 0) {
    throw new FileRefused({ why: 'flawed', flaws })
  }
  return pack
}

function contradictions({ groups, requirements, standards, policies }: Pack): Flaw[] {
  const known = new Set(groups.map(({ id }) => id))
  return [
    ...twice('groups', groups),
    ...twice('requirements', requirements),
    ...twice('standards', standards),
    ...twice('policies', policies),
    ...requirements.flatMap(({ group }, place) =>
      known.has(group) ? [] : [{ where: `requirements[${place}].group`, what: fill(WORDS.pack.flaws.lost, { group }) }]
    )
  ]
}

function twice(where: string, items: readonly { readonly id: string }[]): Flaw[] {
  const seen = new Set<string>()
  return items.flatMap(({ id }, place) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [{ where: `${where}[${place}].id`, what: fill(WORDS.pack.flaws.twice, { id }) }] : []
  })
}

import { PACK } from './pack-shape.js'
import type { Pack } from './pack.js'
import type { Flaw } from '../kit/files/shape.js'
import { fill } from '../kit/words/fill.js'

/** The largest file that is looked at. */
export const LARGEST = 50 * 1024 * 1024

/** Why a file is not opened. */
export type Refusal =
  | { readonly why: 'too-large' }
  | { readonly why: 'not-json' }
  /** JSON, but not a tender pack. */
  | { readonly why: 'foreign' }
  /** A tender pack of a format that a later handbook writes. */
  | { readonly why: 'newer' }
  /** A tender pack that is damaged. */
  | { readonly why: 'flawed'; readonly flaws: readonly Flaw[] }

/** A file that is not opened. */
export class PackRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.why)
  }
}

/** Reads a pack's file. @throws PackRefused */
export async function readFile(file: Blob): Promise<Pack> {
  if (file.size > LARGEST) {
    throw new PackRefused({ why: 'too-large' })
  }
  return readText(await file.text())
}

/** Reads a pack's JSON. @throws PackRefused */
export function readText(json: string): Pack {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new PackRefused({ why: 'not-json' })
  }
  return readPack(value)
}

/** Reads a value as a pack: all of its parts are copied, and nothing else. @throws PackRefused */
export function readPack(value: unknown): Pack {
  const { format, requirements, edition } = (value ?? {}) as Partial<Record<keyof Pack, unknown>>
  if (!Array.isArray(requirements) || typeof edition !== 'object') {
    throw new PackRefused({ why: 'foreign' })
  }
  if (typeof format === 'number' && format > 1) {
    throw new PackRefused({ why: 'newer' })
  }
  const flaws: Flaw[] = []
  const pack = PACK(value, '', flaws)
  if (flaws.length === 0) {
    flaws.push(...contradictions(pack))
  }
  if (flaws.length > 0) {
    throw new PackRefused({ why: 'flawed', flaws })
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

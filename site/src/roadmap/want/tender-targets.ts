import type { PresetTarget, RoadmapData } from '../data/roadmap-data.js'
import { fill } from '../../kit/words/fill.js'
import { listed } from '../../kit/words/listed.js'
import { UNNAMED } from '../../pack/pack-words.js'
import type { Pack } from '../../pack/pack.js'

/** A target that tenders oblige to, and what does. */
export interface TenderTarget extends PresetTarget {
  readonly packs: readonly Obliging[]
}

/** A pack, and its requirements that are kept and lead to the level. */
export interface Obliging {
  readonly id: string
  readonly name: string
  readonly requirements: readonly { readonly code: string; readonly title: string }[]
}

/** The id of the set. */
export const TENDERS = 'tenders'

/** For each capability the highest level whose step rests on requirements that tenders keep: on all, or on most of several. */
export function tenderTargets(
  { capabilities }: Pick<RoadmapData, 'capabilities'>,
  packs: readonly Pack[]
): TenderTarget[] {
  const kept = new Set(packs.flatMap(({ requirements }) => requirements.filter(isKept).map(({ id }) => id)))
  return capabilities.flatMap(({ id, steps }) => {
    const [step] = steps
      .filter(({ criteria = [] }) => criteria.length > 0 && isMost(criteria, kept))
      .sort((a, b) => b.to - a.to)
    if (step === undefined) {
      return []
    }
    const leading = packs.flatMap((pack) => obliging(pack, step.criteria ?? []))
    const because = fill(WORDS.roadmap.want.tenders.because, { packs: listed(leading.map(({ name }) => name)) })
    return [{ capability: id, level: step.to, because, packs: leading }]
  })
}

function isMost(criteria: readonly string[], kept: ReadonlySet<string>): boolean {
  return criteria.filter((id) => kept.has(id)).length * 2 > criteria.length
}

function obliging(pack: Pack, criteria: readonly string[]): Obliging[] {
  const requirements = pack.requirements
    .filter((one) => isKept(one) && criteria.includes(one.id))
    .map(({ code, text }) => ({ code, title: text.title }))
  return requirements.length === 0 ? [] : [{ id: pack.id, name: pack.name || UNNAMED, requirements }]
}

function isKept({ decision }: Pack['requirements'][number]): boolean {
  return decision === 'keep'
}

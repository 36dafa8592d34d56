import type { Part } from './decide.js'
import type { Decided, Pack, PolicyItem, Requirement, StandardItem } from './pack.js'
import { isOpenMust } from './pass-mark.js'
import { addsUp } from './weights.js'

/** What a buyer should look at before the pack is published. */
export type Warning =
  /** Nobody has decided: it is asked for as if kept. */
  | { readonly kind: 'undecided'; readonly of: readonly Item[] }
  /** Binding, dropped, and nobody says why. */
  | { readonly kind: 'binding-dropped'; readonly of: readonly Item[] }
  /** Kept, but no longer to be used. */
  | { readonly kind: 'out-of-use'; readonly of: readonly Item[] }
  /** Kept, although it rests on a standard that is dropped. */
  | { readonly kind: 'rests-on-dropped'; readonly of: readonly Item[] }
  | { readonly kind: 'weights' }
  /** A `must` that a bid may fail and still win. */
  | { readonly kind: 'must-scored'; readonly of: readonly Item[] }
  /** A `must` that a supplier may explain instead of meet. */
  | { readonly kind: 'must-explained'; readonly of: readonly Item[] }
  /** Kept, but there is nothing to answer. */
  | { readonly kind: 'unwritten'; readonly of: readonly Item[] }
  | { readonly kind: 'nothing-kept' }

/** Something in a pack. */
export interface Item {
  readonly part: Part
  readonly id: string
  readonly label: string
}

const OUT_OF_USE = new Set<StandardItem['status']>(['deprecated', 'retired', 'withdrawn'])
const BINDING = new Set<StandardItem['group']>(['mandated', 'comply-or-explain'])

export function warningsOf(pack: Pack): Warning[] {
  const { requirements, standards, policies } = pack
  const kept = requirements.filter(isKept)
  const musts = kept.filter(({ text }) => text.level === 'must')
  const droppedStandards = new Set(standards.filter(isDropped).map(({ id }) => id))
  const items: Warning[] = [
    {
      kind: 'undecided',
      of: [
        ...requirements.filter(isUndecided).map(requirementItem),
        ...standards.filter(isUndecided).map(standardItem),
        ...policies.filter(isUndecided).map(policyItem)
      ]
    },
    {
      kind: 'binding-dropped',
      of: [
        ...standards.filter((one) => isUnexplained(one) && BINDING.has(one.group)).map(standardItem),
        ...requirements.filter((one) => isUnexplained(one) && one.text.level === 'must').map(requirementItem)
      ]
    },
    {
      kind: 'out-of-use',
      of: standards.filter((one) => isKept(one) && OUT_OF_USE.has(one.status)).map(standardItem)
    },
    {
      kind: 'rests-on-dropped',
      of: kept
        .filter(({ standards }) => standards.length > 0 && standards.every((id) => droppedStandards.has(id)))
        .map(requirementItem)
    },
    {
      kind: 'must-scored',
      of: musts.filter(({ text }) => isOpenMust(text)).map(requirementItem)
    },
    { kind: 'must-explained', of: musts.filter(({ text }) => text.explainAllowed).map(requirementItem) },
    {
      kind: 'unwritten',
      of: kept.filter(({ text }) => text.statement.trim() === '' || text.question.trim() === '').map(requirementItem)
    }
  ]
  const warnings = items.filter((warning) => 'of' in warning && warning.of.length > 0)
  if (!addsUp(requirements)) {
    warnings.push({ kind: 'weights' })
  }
  if (requirements.length > 0 && requirements.every(isDropped)) {
    warnings.push({ kind: 'nothing-kept' })
  }
  return warnings
}

function isUndecided({ decision }: Decided): boolean {
  return decision === 'undecided'
}

function isKept({ decision }: Decided): boolean {
  return decision === 'keep'
}

function isDropped({ decision }: Decided): boolean {
  return decision === 'drop'
}

function isUnexplained({ decision, reason = '' }: Decided): boolean {
  return decision === 'drop' && reason.trim() === ''
}

function standardItem({ id, title }: StandardItem): Item {
  return { part: 'standards', id, label: title }
}

function policyItem({ id, title }: PolicyItem): Item {
  return { part: 'policies', id, label: title }
}

function requirementItem({ id, code, text }: Requirement): Item {
  return { part: 'requirements', id, label: `${code} ${text.title}`.trim() }
}

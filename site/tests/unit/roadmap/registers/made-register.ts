import type { Capability, RoadmapData } from '../../../../src/roadmap/data/roadmap-data.js'
import type { Plan } from '../../../../src/roadmap/plan/plan.js'
import type { ContractRow, InterfaceRow } from '../../../../src/roadmap/record/roadmap-record.js'
import { DATA } from '../record/made-roadmap.js'

const STEP = { action: '', months: 3, roles: [], benefit: '' }

const RECORDS: Capability = {
  ...DATA.capabilities[0]!,
  steps: [
    { ...STEP, to: 1, blockers: ['money', 'skills'] },
    { ...STEP, to: 2, blockers: ['skills', 'unknown'] }
  ]
}

/** A handbook with standards in every status, two blockers and a type of system. */
export const HANDBOOK: RoadmapData = {
  ...DATA,
  capabilities: [RECORDS, ...DATA.capabilities.slice(1)],
  standards: [
    { id: 'new', title: 'New messages', codes: ['DCB1'], names: ['NM'], status: 'active' },
    { id: 'old', title: 'Old messages', status: 'deprecated', replacedBy: ['older', 'new'] },
    { id: 'older', title: 'Older messages', status: 'retired', replacedBy: ['new', 'old'] },
    { id: 'gone', title: 'Gone', status: 'withdrawn' },
    { id: 'draft', title: 'Draft', status: 'proposed' }
  ],
  blockers: [
    { id: 'money', title: 'No money', summary: '', remedies: ['Ask early.', 'Ask again.'] },
    { id: 'skills', title: 'No skills', summary: '', remedies: [] }
  ],
  systems: [['epr', 'Hospital record', 'What it is']]
}

export function planOf(
  months: number,
  steps: readonly (readonly [capability: string, to: 1 | 2 | 3 | 4])[] = []
): Plan {
  return {
    ...{ starts: '2026-12', months, targets: [], critical: { steps: [], months: 0 } },
    ...{ conflicts: [], circles: [] },
    steps: steps.map(([capability, to], at) => ({
      ...{ key: `A ${capability} ${to}`, organisation: 'A', capability, to, start: at, end: at + 1, held: false },
      ...{ after: [], why: [], unlocks: { steps: 0, targets: 0 } }
    }))
  }
}

export function contract(more: Partial<ContractRow> = {}): ContractRow {
  return { id: 'c1', supplier: 'Acme', title: 'Hospital record', ...more }
}

export function flow(more: Partial<InterfaceRow> = {}): InterfaceRow {
  return { id: 'i1', from: 'Hospital', to: 'Practice', ...more }
}

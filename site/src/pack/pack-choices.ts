import type { Level, Obligation, Scoring, Status } from '../catalogue/data.js'
import type { Text } from './pack.js'

/** Titles and colours of the catalogue's closed choices, as everywhere in the handbook. */
export const LEVELS: Readonly<Record<Level, string>> = { must: 'Must', should: 'Should', could: 'Could' }

export const OBLIGATIONS: Readonly<Record<Obligation, string>> = {
  mandated: 'Mandated',
  'comply-or-explain': 'Comply or explain',
  recommended: 'Recommended',
  emerging: 'Emerging',
  informational: 'For information'
}

export const STATUSES: Readonly<Record<Status, string>> = {
  proposed: 'Proposed',
  'in-development': 'In development',
  active: 'Active',
  deprecated: 'Deprecated',
  retired: 'Retired',
  'on-hold': 'On hold',
  withdrawn: 'Withdrawn'
}

export const VERIFICATIONS: Readonly<Record<string, string>> = {
  demonstration: 'Scripted demonstration',
  test: 'Witnessed or automated test',
  document: 'Document review',
  reference: 'Reference site',
  'contract-term': 'Contract term'
}

export const STAGES: Readonly<Record<Text['stage'], string>> = {
  selection: 'Selection',
  award: 'Award',
  contract: 'Contract'
}

export const SCORINGS: Readonly<Record<Scoring['kind'], string>> = {
  'pass-fail': 'Pass or fail',
  scaled: 'Scored 0 to 4'
}

export const POLICY_KINDS: Readonly<Record<string, string>> = {
  legislation: 'Legislation',
  direction: 'Direction',
  strategy: 'Strategy',
  policy: 'Policy',
  'contract-condition': 'Contract condition',
  charter: 'Charter',
  guidance: 'Guidance',
  programme: 'Programme',
  review: 'Review'
}

export const levelColour: Readonly<Record<Level, string>> = { must: 'purple', should: 'blue', could: 'grey' }

export const obligationColour: Readonly<Record<Obligation, string>> = {
  mandated: 'purple',
  'comply-or-explain': 'blue',
  recommended: 'aqua-green',
  emerging: 'yellow',
  informational: 'grey'
}

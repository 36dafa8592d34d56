import type { Level, Obligation, Status } from '../catalogue/data.js'
import type { Colour } from './rows.js'

export const OBLIGATION_COLOURS: Readonly<Record<Obligation, Colour>> = {
  mandated: 'purple',
  'comply-or-explain': 'blue',
  recommended: 'aqua-green',
  emerging: 'yellow',
  informational: 'grey'
}

export const STATUS_COLOURS: Readonly<Record<Status, Colour>> = {
  active: 'green',
  'in-development': 'blue',
  proposed: 'blue',
  deprecated: 'orange',
  'on-hold': 'yellow',
  retired: 'grey',
  withdrawn: 'grey'
}

export const LEVEL_COLOURS: Readonly<Record<Level, Colour>> = { must: 'purple', should: 'blue', could: 'grey' }

/** The levels, strongest first. */
export const LEVELS: readonly Level[] = ['must', 'should', 'could']

/** The obligations, strongest first. */
export const OBLIGATIONS: readonly Obligation[] = [
  'mandated',
  'comply-or-explain',
  'recommended',
  'emerging',
  'informational'
]

import type { Status } from '../catalogue/data.js'

/** The obligations, strongest first. */
export const OBLIGATIONS = ['mandated', 'comply-or-explain', 'recommended', 'emerging', 'informational'] as const

export const LEVELS = ['must', 'should', 'could'] as const

/** The colours of the tags of standards that are not active. */
export const STATUS_COLOURS: Partial<Record<Status, string>> = {
  'in-development': 'blue',
  proposed: 'blue',
  deprecated: 'orange',
  'on-hold': 'yellow'
}

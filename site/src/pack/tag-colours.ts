import type { Level, Obligation } from '../catalogue/data.js'

/** The colours of tags, as everywhere in the handbook. */
export const levelColour: Readonly<Record<Level, string>> = { must: 'purple', should: 'blue', could: 'grey' }

export const obligationColour: Readonly<Record<Obligation, string>> = {
  mandated: 'purple',
  'comply-or-explain': 'blue',
  recommended: 'aqua-green',
  emerging: 'yellow',
  informational: 'grey'
}

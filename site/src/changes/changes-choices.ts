import { readable } from '../catalogue/facet-values.js'
import { LEVELS, OBLIGATIONS, POLICY_KINDS, STAGES, STATUSES, VERIFICATIONS } from '../pack/pack-choices.js'

export { LEVELS, OBLIGATIONS, POLICY_KINDS, STAGES, STATUSES, VERIFICATIONS }

export const SCORING_KINDS = { 'pass-fail': 'Pass or fail', scaled: 'Scored from 0 to 4' }

export const WEIGHTS = { none: 'None', low: 'Low', medium: 'Medium', high: 'High' }

export const FORMS = {
  text: 'Text',
  boolean: 'Yes or no',
  number: 'A number',
  date: 'A date',
  url: 'A web address',
  choice: 'One of a list'
}

/** What a choice is called; one that a later version of the handbook added is called by its id. */
export function named<K extends string>(names: Readonly<Record<K, string>>, id: K): string {
  return Object.hasOwn(names, id) ? names[id] : readable(id)
}

import type { Level, Obligation, Response, Status } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'
import type { Text } from './pack.js'
import type { Warning } from './warnings.js'

/** What a pack is called that has no name yet. */
export const UNNAMED = 'Pack without a name'

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
  selection: 'Selection: may the supplier bid?',
  award: 'Award: how good is the bid?',
  contract: 'Contract: checked in delivery'
}

export const ANSWERS: Readonly<Record<Response['dataType'], string>> = {
  text: 'Text',
  boolean: 'Yes or no',
  number: 'A number',
  date: 'A date',
  url: 'A web address',
  choice: 'A choice'
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

/** What a warning says: of one thing, of several, and what to do. */
export const WARNINGS: Readonly<Record<Warning['kind'], readonly [one: string, several: string, advice: string]>> = {
  'binding-dropped': [
    'A binding item is dropped without a reason',
    'binding items are dropped without a reason',
    'Say why, or keep them. For a standard under comply or explain the reason is your explanation.'
  ],
  'out-of-use': [
    'A standard you keep is on its way out',
    'standards you keep are on their way out',
    'It is deprecated or retired. Ask for what replaces it, unless you must read older data.'
  ],
  'rests-on-dropped': [
    'A requirement rests on a standard you dropped',
    'requirements rest on standards you dropped',
    'Drop the requirement too, or keep the standard.'
  ],
  weights: ['Weights do not add up to 100%', '', 'Suppliers read them as shares of the quality score.'],
  'must-scored': [
    'A “must” is scored, without a pass mark',
    'requirements at level “must” are scored, without a pass mark',
    'A bid could score 0 on them and still win. Give each a pass mark, or make it pass or fail.'
  ],
  'must-explained': [
    'A “must” may be explained instead of met',
    'requirements at level “must” may be explained instead of met',
    'Lower the level, or take the explanation away.'
  ],
  unwritten: [
    'A requirement has no statement or no question',
    'requirements have no statement or no question',
    'Suppliers cannot answer it.'
  ],
  'nothing-kept': ['Everything is dropped', '', 'There is nothing left for suppliers to answer.']
}

/** A date, known in full or in part, or the day of an instant, in full words. */
export function inWords(date: string): string {
  return dateText(date.slice(0, 10))
}

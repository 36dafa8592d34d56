import type { Roadmap } from './roadmap-record.js'

/** The lists of a roadmap whose entries stand for themselves: one that is damaged takes no other with it. */
export type PartName =
  | 'answers'
  | 'targets'
  | 'decisions'
  | 'ownSteps'
  | 'risks'
  | 'choices'
  | 'universal'
  | 'interfaces'
  | 'contracts'
  | 'snapshots'

/** What stands in each. */
export type Parts = { readonly [P in PartName]: Roadmap[P][number] }

/** What tells entries of one list from each other. */
export const KEYS: { readonly [P in PartName]: (entry: Parts[P]) => string } = {
  answers: ({ organisation, capability, by = '' }) => `${organisation} ${capability} ${by}`,
  targets: ({ capability, organisation = '' }) => `${capability} ${organisation}`,
  decisions: ({ step }) => step,
  ownSteps: ({ id }) => id,
  risks: ({ id }) => id,
  choices: ({ need }) => need,
  universal: ({ id, organisation }) => `${id} ${organisation}`,
  interfaces: ({ id }) => id,
  contracts: ({ id }) => id,
  snapshots: ({ day, name }) => `${day} ${name}`
}

export const PART_NAMES = Object.keys(KEYS) as readonly PartName[]

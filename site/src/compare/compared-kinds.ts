import type { Catalogue, Standard, System } from '../catalogue/data.js'
import type { Kind } from './compare-address.js'
import type { Comparable } from './choice.js'
import { Names } from './catalogue-names.js'
import type { Group } from './rows.js'
import { standardGroups } from './standard-rows.js'
import { systemGroups } from './system-rows.js'

/** How things of a kind are compared. */
export interface Compared {
  readonly one: string
  readonly many: string
  /** Where their pages are. */
  readonly folder: string
  readonly all: readonly Comparable[]
  groups(chosen: readonly Comparable[]): Group[]
  /** What tells one from another in a list. */
  about(one: Comparable): string
}

export function comparedKinds(catalogue: Catalogue): Readonly<Record<Kind, Compared>> {
  const names = new Names(catalogue)
  return {
    standard: {
      one: 'standard',
      many: 'standards',
      folder: 'standards',
      all: catalogue.standards.entities,
      groups: (chosen) => standardGroups(chosen as Standard[], catalogue),
      about: (one) => {
        const { codes = [], obligation, past, status } = one as Standard
        return [...codes, names.obligation(obligation).text, ...(past ? [names.status(status).text] : [])].join(' · ')
      }
    },
    'system-type': {
      one: 'system type',
      many: 'system types',
      folder: 'buy',
      all: catalogue.frame.systems,
      groups: (chosen) => systemGroups(chosen as System[], catalogue),
      about: (one) => ((one as System).baseline ? 'Common baseline' : (one as System).names.slice(0, 3).join(', '))
    }
  }
}

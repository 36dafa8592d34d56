import { strongest } from '../catalogue/binding.js'
import type { Catalogue, Standard, System } from '../catalogue/data.js'
import type { Kind } from './compare-address.js'
import type { Comparable } from './choice.js'
import { Names } from './catalogue-names.js'
import type { Group } from './rows.js'
import { standardGroups } from './standard-rows.js'
import { systemGroups } from './system-rows.js'

/** What is said of things of a kind. */
export type KindWords = typeof WORDS.compare.standard | typeof WORDS.compare.systemType

/** How things of a kind are compared. */
export interface Compared {
  readonly words: KindWords
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
      words: WORDS.compare.standard,
      folder: 'standards',
      all: catalogue.standards.entities,
      groups: (chosen) => standardGroups(chosen as Standard[], catalogue),
      about: (one) => {
        const { codes = [], past, status } = one as Standard
        const { level } = strongest(one as Standard)
        return [...codes, names.obligation(level).text, ...(past ? [names.status(status).text] : [])].join(' · ')
      }
    },
    'system-type': {
      words: WORDS.compare.systemType,
      folder: 'buy',
      all: catalogue.frame.systems,
      groups: (chosen) => systemGroups(chosen as System[], catalogue),
      about: (one) =>
        (one as System).baseline ? WORDS.compare.box.baseline : (one as System).names.slice(0, 3).join(', ')
    }
  }
}

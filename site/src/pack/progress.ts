import type { Decided, Pack } from './pack.js'

/** How many are decided. */
export interface Share {
  readonly decided: number
  readonly total: number
}

export interface Progress {
  readonly requirements: Share
  readonly standards: Share
  readonly policies: Share
  readonly all: Share
}

export function progressOf({ requirements, standards, policies }: Pack): Progress {
  return {
    requirements: shareOf(requirements),
    standards: shareOf(standards),
    policies: shareOf(policies),
    all: shareOf([...requirements, ...standards, ...policies])
  }
}

export function shareOf(items: readonly Decided[]): Share {
  return { decided: items.filter(({ decision }) => decision !== 'undecided').length, total: items.length }
}

import { randomId } from '../../kit/keeping/random-id.js'
import { dayOf } from '../../kit/words/dates.js'
import type { Edition } from '../../pack/pack.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import type { Roadmap } from './roadmap-record.js'

const CAPACITY = 2

/** What a new roadmap says of itself. */
export interface Making {
  readonly name: string
  readonly area: string
  /** The names of the organisations: at least one. */
  readonly organisations: readonly string[]
  readonly now: Date
  readonly edition: Edition
}

export function makeRoadmap({ name, area, organisations, now, edition }: Making): Roadmap {
  return {
    format: 1,
    id: randomId(),
    name,
    edition,
    made: now.toISOString(),
    changed: now.toISOString(),
    ...(area !== '' && { area }),
    starts: dayOf(now),
    capacity: CAPACITY,
    organisations: organisations.map((name) => ({ id: randomId(), name })),
    answers: [],
    targets: [],
    decisions: [],
    ownSteps: [],
    risks: [],
    choices: [],
    universal: [],
    interfaces: [],
    contracts: [],
    texts: {},
    snapshots: []
  }
}

/** The edition that is read here. @param address where the handbook is read */
export function editionOf({ handbook, day, build }: RoadmapData, address: string): Edition {
  return { handbook, day, build, address }
}

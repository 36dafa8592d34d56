import type { Ground, Question } from '../catalogue/applicability.js'
import type { CriterionWording, Duty, Level, Named, Obligation, Status } from '../catalogue/data.js'

/**
 * A tender pack: a snapshot of everything that applies to a purchase, with the buyer's decisions. It holds the whole text, so that it can be
 * read, answered, scored and compared with a later edition without the handbook.
 */
export interface Pack {
  readonly format: 1
  /** Random, and the same in every file made from the pack. */
  readonly id: string
  readonly name: string
  /** The edition of the handbook it was made from. */
  readonly edition: Edition
  /** ISO instants. */
  readonly made: string
  readonly changed: string
  readonly buyer?: string
  /** The buyer's own reference of the procurement. */
  readonly reference?: string
  /** The step of a roadmap that it is bought for. */
  readonly purpose?: Purpose
  readonly question: Question
  /** The systems of the question by their names; absent in what is made by hand. */
  readonly systems?: readonly SystemName[]
  /** The settings of the question by their names. */
  readonly settings?: readonly Named[]
  /** In the order of the schedule. Weights are percentages of the quality score and should add up to 100. */
  readonly groups: readonly Group[]
  /** In the order of the schedule within their groups. */
  readonly requirements: readonly Requirement[]
  readonly standards: readonly StandardItem[]
  readonly policies: readonly PolicyItem[]
}

export interface Edition {
  readonly handbook: string
  /** The day the handbook was made. */
  readonly day: string
  /** The build of its data. */
  readonly build: string
  /** Where the handbook was read. */
  readonly address: string
}

/** What a pack is made for: a step of a roadmap of this browser. */
export interface Purpose {
  /** Its id. */
  readonly roadmap: string
  /** The roadmap's name; may be empty. */
  readonly name: string
  /** The step's key. */
  readonly step: string
  /** What the step is called; may be empty. */
  readonly title: string
}

export interface SystemName {
  readonly id: string
  readonly title: string
  readonly cpv: readonly Named[]
}

export interface Group {
  /** The topic's id, or `own-…`. */
  readonly id: string
  readonly title: string
}

export type Decision = 'undecided' | 'keep' | 'drop'

/** What the buyer decides of everything in a pack. */
export interface Decided {
  readonly decision: Decision
  /** Why it is dropped, or what is said instead. */
  readonly reason?: string
}

/** What a requirement says. */
export interface Text extends Omit<CriterionWording, 'id'> {
  readonly title: string
  readonly statement: string
  readonly level: Level
}

export interface Requirement extends Decided {
  /** The criterion's id, or `own-…`. */
  readonly id: string
  readonly code: string
  readonly group: string
  /** As the buyer has it now. */
  readonly text: Text
  /** As the handbook had it; absent for the buyer's own. */
  readonly published?: Text
  /** Percentage of the quality score; 0 for pass or fail. */
  readonly weight: number
  readonly because: readonly Ground[]
  readonly standards: readonly string[]
  readonly policies: readonly string[]
}

export interface StandardItem extends Decided {
  readonly id: string
  readonly title: string
  readonly codes: readonly string[]
  readonly group: Obligation
  readonly status: Status
  readonly legalBasis?: string
  readonly from?: string
  readonly by?: string
  /** A day on which it was in use already, where the day it began to bind is not known. */
  readonly since?: string
  /** When it was published. */
  readonly issued?: string
  /** Changes of its status; absent, as the other dates, in packs of early editions. */
  readonly events?: readonly (readonly [status: Status, date: string])[]
  /** Other dates that matter, and what happened or happens on each. */
  readonly dates?: readonly (readonly [label: string, date: string])[]
  readonly version?: string
  readonly evidence: readonly string[]
  readonly url?: string
  readonly because: readonly Ground[]
}

export interface PolicyItem extends Decided {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly from?: string
  readonly to?: string
  /** What it obliges the buyer to do. */
  readonly duties: readonly Duty[]
  readonly standards: readonly string[]
  readonly criteria: readonly string[]
}

import type { Edition } from '../../pack/pack.js'

/**
 * A roadmap: where the organisations of a footprint are, where they want to be, and what they decide on the way between the two. Everything in
 * it is the planner's own; what the handbook says is looked up by id. Days are ISO days, instants ISO instants, money whole pounds.
 */
export interface Roadmap {
  readonly format: 1
  /** Random, and the same in every file made from the roadmap. */
  readonly id: string
  readonly name: string
  /** The edition of the handbook it was last worked on with. */
  readonly edition: Edition
  readonly made: string
  readonly changed: string
  /** The footprint: what the area calls itself. */
  readonly area?: string
  /** The day from which the plan is reckoned. */
  readonly starts: string
  /** How many steps an organisation takes at once. */
  readonly capacity: number
  /** At least one. */
  readonly organisations: readonly Organisation[]
  readonly answers: readonly Answer[]
  readonly targets: readonly Target[]
  readonly decisions: readonly StepDecision[]
  readonly ownSteps: readonly OwnStep[]
  readonly risks: readonly Risk[]
  readonly choices: readonly OptionChoice[]
  /** What is said to the statements that help to choose: by need, and by the statement itself. */
  readonly said?: Readonly<Record<string, Readonly<Record<string, Says>>>>
  readonly universal: readonly UniversalState[]
  readonly interfaces: readonly InterfaceRow[]
  readonly contracts: readonly ContractRow[]
  /** The planner's own text of a section of the document, by the section's id. */
  readonly texts: Readonly<Record<string, string>>
  /** The oldest first. */
  readonly snapshots: readonly Snapshot[]
  /** Parts of a file that could not be read. */
  readonly aside?: readonly Aside[]
}

/** A part that was not as it must be, kept as it was. */
export interface Aside {
  /** Where in the file: `answers[3].judgement`. */
  readonly where: string
  /** What is wrong with it, for the reader. */
  readonly what: string
  readonly json: string
}

export interface Organisation {
  readonly id: string
  readonly name: string
  /** Its code of the Organisation Data Service. */
  readonly code?: string
}

export type Level = 0 | 1 | 2 | 3 | 4
/** What an answer says: a level, or that it is looked into and not known, or that it does not apply here. No answer at all is not answered. */
export type Judgement = Level | 'not-known' | 'not-applicable'
export type Certainty = 'high' | 'medium' | 'low'

/** Where an organisation stands. Two who judge the same differently are two answers, told apart by `by`. */
export interface Answer {
  readonly organisation: string
  readonly capability: string
  readonly judgement: Judgement
  /** Why it does not apply. */
  readonly reason?: string
  readonly evidence?: string
  /** The address of the evidence. */
  readonly link?: string
  readonly owner?: string
  readonly day?: string
  readonly certainty?: Certainty
  readonly note?: string
  /** Who judges, where that is not the organisation itself. */
  readonly by?: string
}

export interface Target {
  readonly capability: string
  /** For one organisation; absent for all. */
  readonly organisation?: string
  readonly level: Exclude<Level, 0>
  readonly by?: string
  readonly because?: string
  readonly owner?: string
  /** The preset it comes from, until it is changed by hand. */
  readonly preset?: string
}

export type StepState = 'agreed' | 'doing' | 'done' | 'left-out'

/** A step of the handbook's is named by `organisation capability level`. */
export type StepKey = string

/** What was decided on a step of the plan. */
export interface StepDecision {
  readonly step: StepKey
  readonly state?: StepState
  /** Why it is left out. */
  readonly reason?: string
  readonly owner?: string
  /** Agreed first and last day. */
  readonly from?: string
  readonly to?: string
  /** Instead of what the handbook reckons with. */
  readonly months?: number
  readonly capital?: number
  /** A year. */
  readonly revenue?: number
  /** What is lost if the money is cut. */
  readonly ifCut?: string
  /** The procurement it is part of. */
  readonly procurement?: string
  /** Another body's to take. */
  readonly whose?: string
}

/** A step that the handbook does not know. */
export interface OwnStep extends Omit<StepDecision, 'step'> {
  readonly id: string
  readonly title: string
  readonly action?: string
  /** For one organisation; absent for all. */
  readonly organisation?: string
  readonly benefit?: string
}

export type Grade = 'low' | 'medium' | 'high'

export interface Risk {
  readonly id: string
  readonly title: string
  readonly likelihood: Grade
  readonly impact: Grade
  readonly response?: string
  readonly owner?: string
  /** The blocker of the handbook it was made from. */
  readonly blocker?: string
}

export type Says = 'yes' | 'no' | 'not-sure'

/** Which option a need is met by here. */
export interface OptionChoice {
  readonly need: string
  /** The title of the option. */
  readonly option: string
  readonly because?: string
  readonly day?: string
}

export interface UniversalState {
  readonly id: string
  readonly organisation: string
  readonly state: 'live' | 'partly' | 'not' | 'not-known'
  /** How much it is used, and what would raise that. */
  readonly note?: string
}

/** One flow of information between two systems. */
export interface InterfaceRow {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly purpose?: string
  /** The id of a standard of the handbook, or what it is called here. */
  readonly standard?: string
  readonly version?: string
  readonly identifier?: string
  readonly coding?: string
  readonly volume?: string
  readonly failures?: string
  readonly specification?: string
  readonly cost?: number
  readonly owner?: string
  /** The contract it is paid under, by its id. */
  readonly contract?: string
  readonly end?: 'keep' | 'replace' | 'retire'
  readonly by?: string
}

export interface ContractRow {
  readonly id: string
  readonly supplier: string
  /** What it is for. */
  readonly title: string
  /** The id of a system type of the handbook. */
  readonly system?: string
  readonly organisation?: string
  /** Over its whole life. */
  readonly value?: number
  readonly ends?: string
  /** The last day on which notice can be given. */
  readonly notice?: string
  readonly options?: string
  readonly charges?: string
  /** Whether a third party of our choice could use its interfaces today. */
  readonly thirdParty?: 'yes' | 'no' | 'not-known'
  readonly exit?: string
}

/** What the roadmap said on a day, to compare with. */
export interface Snapshot {
  readonly day: string
  readonly name: string
  readonly organisations: readonly Organisation[]
  readonly answers: readonly Answer[]
  readonly targets: readonly Target[]
  readonly steps: readonly SnapshotStep[]
}

export interface SnapshotStep {
  readonly step: StepKey
  /** First and last month: `2026-12`. */
  readonly from: string
  readonly to: string
}

/**
 * The catalogue as the browser reads it: one JSON file for each kind, and one of what they share. `generator/docs/data-format.md` says where
 * the files are and how they are checked.
 */

/** An identifier, a title for readers and, where it helps, one plain sentence. */
export type Named = readonly [id: string, title: string, meaning?: string]

/** What every file says of itself. */
export interface DataFile {
  readonly format: 2
  /** The same in all files of one build. */
  readonly build: string
}

/** What the catalogue's kinds share. */
export interface Frame extends DataFile {
  /** The day the handbook was made. */
  readonly day: string
  /** The handbook's name. */
  readonly handbook: string
  readonly systems: readonly System[]
  readonly settings: readonly Named[]
  readonly topics: readonly Named[]
  /** Those that own something in the lists. */
  readonly organisations: readonly Named[]
  /** The sections of digital maturity that systems serve. */
  readonly capabilities: readonly Named[]
  readonly roles: readonly Named[]
}

/** A system type that can be bought. */
export interface System {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly names: readonly string[]
  /** Common to others, not bought by itself. */
  readonly baseline?: true
  readonly settings: readonly string[]
  /** Every type it inherits from, the nearest first, each with those of its criteria that do not arrive. */
  readonly inherits: readonly (readonly [system: string, missing: readonly string[]])[]
  /** Criteria that do not apply, and why. */
  readonly excluded: readonly (readonly [criterion: string, reason: string])[]
  readonly cpv: readonly Named[]
  readonly buyers: readonly string[]
  readonly capabilities: readonly string[]
}

/** A kind's list: what it can be narrowed by, and the entities in the order of the list. */
export interface List<E extends Entity> extends DataFile {
  readonly facets: readonly Facet[]
  readonly entities: readonly E[]
}

/** A property that narrows a list. */
export interface Facet {
  readonly id: string
  readonly title: string
  readonly values: readonly Named[]
}

/** What entities of every kind have. Whatever is absent is empty or unknown. */
export interface Entity {
  readonly id: string
  readonly title: string
  readonly summary: string
  /** Names and acronyms people search by. */
  readonly names?: readonly string[]
  readonly owner?: string
  readonly topics?: readonly string[]
  /** When it was published, and when it last changed. */
  readonly issued?: string
  readonly modified?: string
  /** The places of its values in each facet of its list, in the facets' order. */
  readonly facets: readonly (readonly number[])[]
  /** No longer in use today. */
  readonly past?: true
}

export type Obligation = 'mandated' | 'comply-or-explain' | 'recommended' | 'emerging' | 'informational'
export type Status = 'proposed' | 'in-development' | 'active' | 'deprecated' | 'retired' | 'on-hold' | 'withdrawn'
export type Level = 'must' | 'should' | 'could'

export interface Standard extends Entity {
  readonly codes?: readonly string[]
  readonly type: string
  readonly function?: string
  readonly status: Status
  readonly events?: readonly (readonly [status: Status, date: string])[]
  /** How binding it is for whom, the strongest first. */
  readonly obligations: readonly [Binding, ...Binding[]]
  /** The first day on which it is known to have been there: published, in force or in use. */
  readonly published?: string
  /** Other dates that matter, and what happened or happens on each. */
  readonly dates?: readonly (readonly [label: string, date: string])[]
  readonly settings?: readonly string[]
  /** The system types it names itself. */
  readonly systems?: readonly string[]
  readonly version?: string
  readonly replacedBy?: readonly string[]
  /** The evidence a supplier can show. Of the details. */
  readonly evidence?: readonly string[]
  /** Of the details. */
  readonly licence?: string
  readonly url?: string
}

/** How binding a standard is for some. */
export interface Binding {
  readonly level: Obligation
  /** The kinds of rule it rests on. */
  readonly basis?: readonly string[]
  /** The rule in words. Of the details. */
  readonly legalBasis?: string
  /** The policy that says so. */
  readonly policy?: string
  /** The systems it binds; none means every system that needs the standard. */
  readonly systems?: readonly string[]
  /** Where it binds; none means everywhere the standard is used. */
  readonly settings?: readonly string[]
  /** Who must act. */
  readonly roles?: readonly string[]
  readonly from?: string
  readonly by?: string
  /** A day on which it was in use already, where the day it began is not known. */
  readonly since?: string
  /** When a date was looked for and none was found. */
  readonly searched?: string
}

/** What standards say besides their entries in the list. */
export interface Details extends DataFile {
  readonly standards: readonly StandardDetails[]
}

/** Whatever is absent is empty or unknown. */
export interface StandardDetails {
  readonly id: string
  /** The rule that each of its obligations rests on, in their order; empty where none is written down. */
  readonly rules?: readonly string[]
  readonly evidence?: readonly string[]
  readonly licence?: string
}

/** What standards say of their dates besides the dates themselves. */
export interface Dates extends DataFile {
  readonly sources: readonly (readonly [id: string, title: string, url: string])[]
  readonly standards: readonly StandardDates[]
}

export type Confidence = 'verified' | 'known' | 'unsure'

/** How sure something is, and the source it was seen in. */
export type Seen = readonly [confidence: Confidence, source?: string]

export interface StandardDates {
  readonly id: string
  /** Of the entry as a whole. */
  readonly confidence: Confidence
  /** Of each of its obligations, in their order. */
  readonly obligations: readonly Seen[]
  /** Of each of its other dates, in their order. */
  readonly dates?: readonly Seen[]
  /** The versions whose day is known, oldest first. */
  readonly versions?: readonly (readonly [number: string, date: string])[]
  /** When an editor looks at the entry again. */
  readonly review?: string
}

export interface Criterion extends Entity {
  readonly code: string
  readonly statement: string
  readonly level: Level
  readonly live: boolean
  readonly systems: readonly string[]
  readonly settings?: readonly string[]
  readonly standards?: readonly string[]
  readonly policies?: readonly string[]
}

export interface Policy extends Entity {
  readonly kind: string
  readonly status: string
  readonly from?: string
  readonly to?: string
  readonly mandates?: readonly string[]
  readonly recommends?: readonly string[]
  readonly duties?: readonly Duty[]
}

/** Something somebody must do. */
export interface Duty {
  readonly who: string
  readonly what: string
  readonly by?: string
  /** The roles it falls on. */
  readonly roles?: readonly string[]
}

/** All that the rule "does it apply?" looks at. */
export interface Catalogue {
  readonly frame: Frame
  readonly standards: List<Standard>
  readonly criteria: List<Criterion>
  readonly policies: List<Policy>
}

/** The full text of every criterion, fetched when a tender pack is made. */
export interface Wording extends DataFile {
  readonly criteria: readonly CriterionWording[]
}

/** What a criterion says besides its entry in the list. Whatever is absent is empty. */
export interface CriterionWording {
  readonly id: string
  readonly question: string
  readonly response: Response
  readonly evidence?: readonly string[]
  /** A value of the criteria's facet `verification`. */
  readonly verification: string
  readonly verificationNote: string
  readonly stage: 'selection' | 'award' | 'contract'
  readonly scoring: Scoring
  readonly modelClause?: string
  /** Whether a supplier may explain instead of comply. */
  readonly explainAllowed: boolean
}

/** The shape of an answer. */
export interface Response {
  readonly dataType: 'text' | 'boolean' | 'number' | 'date' | 'url' | 'choice'
  readonly expectedValue?: string
  readonly min?: string
  readonly max?: string
  readonly pattern?: string
}

export interface Scoring {
  readonly kind: 'pass-fail' | 'scaled'
  /** What earns 0, 1, 2, 3 and 4, in that order. */
  readonly bands: readonly string[]
  readonly passMark?: number
  /** A suggested share of the quality score. */
  readonly weight: 'none' | 'low' | 'medium' | 'high'
}

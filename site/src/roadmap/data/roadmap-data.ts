import type { DataFile, Named, Status } from '../../catalogue/data.js'

/**
 * What the handbook knows of the way from one level of digital maturity to the next, as `generator/docs/data-format.md` describes its file.
 * Whatever is absent is empty or unknown.
 */
export interface RoadmapData extends DataFile {
  /** The day the handbook was made. */
  readonly day: string
  /** The handbook's name. */
  readonly handbook: string
  /** In the order of their themes, and in these of the handbook. */
  readonly capabilities: readonly Capability[]
  /** Capabilities that had another id in an earlier edition, and what their id is now. */
  readonly renamed?: Readonly<Record<string, string>>
  /** Sets of targets to begin with. */
  readonly presets: readonly Preset[]
  /** A to J. */
  readonly universal: readonly UniversalCapability[]
  /** What people need to exchange, with the options for each. */
  readonly needs: readonly Need[]
  /** What gets in the way of steps and needs. */
  readonly blockers: readonly Blocker[]
  /** All of them, so that registers know what is out of date. */
  readonly standards: readonly RoadmapStandard[]
  readonly systems: readonly Named[]
  /** The titles of pages that are named by id only. Each stands at `<kind>/<id>/` below the site's root. */
  readonly titles: Readonly<Record<TitledKind, Readonly<Record<string, string>>>>
}

export type TitledKind = 'criteria' | 'policies' | 'handbook' | 'case-studies'

export type Theme = 'readiness' | 'capabilities' | 'infrastructure'

export interface Capability {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly theme: Theme
  /** What levels 0, 1, 2, 3 and 4 look like. Each contains those before it. */
  readonly levels: readonly [string, string, string, string, string]
  /** No capability counts as this level or above until this one has reached it. */
  readonly floor?: number
  readonly questions: readonly string[]
  /** What one would see at a level. */
  readonly examples?: readonly (readonly [level: number, text: string])[]
  /** From each level to the next: to 1, 2, 3 and 4. */
  readonly steps: readonly Step[]
  readonly needs?: readonly Dependency[]
  readonly chapters?: readonly string[]
}

/** The step to a level from the one below it. */
export interface Step {
  readonly to: number
  readonly action: string
  /** How long it takes where it goes well. */
  readonly months: number
  /** Who does it. */
  readonly roles: readonly string[]
  /** What gets better for whom. */
  readonly benefit: string
  readonly standards?: readonly string[]
  readonly criteria?: readonly string[]
  readonly policies?: readonly string[]
  /** What may have to be bought. */
  readonly systems?: readonly string[]
  readonly chapters?: readonly string[]
  readonly caseStudies?: readonly string[]
  readonly blockers?: readonly string[]
}

/** A level that must be there before another. */
export interface Dependency {
  readonly capability: string
  readonly level: number
  /** The level of the capability that has the dependency, and of all above it. */
  readonly forLevel: number
  /** Whose level it is: the same organisation's, unless any one of the footprint will do. */
  readonly organisation?: 'any'
  /** Why, in one sentence. */
  readonly because: string
}

export interface Preset {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly targets: readonly PresetTarget[]
  /** The policy it comes from. */
  readonly policy?: string
}

export interface PresetTarget {
  readonly capability: string
  readonly level: number
  /** `2020-12-31`, `2020-12` or `2020`. */
  readonly by?: string
  readonly because: string
}

/** A use of what exists nationally that every roadmap of 2016 planned for. */
export interface UniversalCapability {
  readonly id: string
  /** `A` to `J`. */
  readonly letter: string
  readonly title: string
  readonly aim?: string
  readonly metrics?: readonly string[]
  /** What serves it today. */
  readonly today?: string
  readonly standards?: readonly string[]
  readonly needs?: readonly string[]
  /** The levels of maturity it takes. */
  readonly levels?: readonly (readonly [capability: string, level: number])[]
}

export interface Need {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly flow: readonly { readonly step: string; readonly standards?: readonly string[] }[]
  readonly options: readonly NeedOption[]
  readonly blockers?: readonly string[]
  readonly caseStudies?: readonly string[]
}

/** One way to meet a need. It is told from the others by its title. */
export interface NeedOption {
  readonly title: string
  readonly what: string
  readonly when: string
  /** What it takes: money, people, time, in words. */
  readonly takes?: readonly string[]
  readonly standards?: readonly string[]
  readonly criteria?: readonly string[]
  readonly strengths: readonly string[]
  readonly limits: readonly string[]
  /** Case studies of places that do it. */
  readonly places?: readonly string[]
  /** What must be true where it fits, as statements that a planner can say yes or no to. */
  readonly fits?: readonly string[]
}

export interface Blocker {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly remedies: readonly string[]
}

export interface RoadmapStandard {
  readonly id: string
  readonly title: string
  readonly codes?: readonly string[]
  readonly names?: readonly string[]
  readonly status: Status
  readonly replacedBy?: readonly string[]
}

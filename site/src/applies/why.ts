import type { Ground, Question } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { fill } from '../kit/words/fill.js'
import { titles } from './applies-words.js'

const NAMED_SETTINGS = 3

/** Says in words why something is on the list, or is not. */
export class Reasons {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly question: Question
  ) {}

  /** Which systems ask for something, how it came to them, and which settings it is for. */
  of(because: readonly Ground[], settings: readonly string[] = []): string {
    return `${this.grounds(because)} ${this.places(settings)}`
  }

  /** Why a standard is to be checked: which settings it binds. */
  toCheck(settings: readonly string[] = []): string {
    const where =
      settings.length === 0
        ? WORDS.applies.why.bindsEverySetting
        : fill(WORDS.applies.why.binds, { settings: this.settings(settings) })
    return `${where} ${WORDS.applies.why.noSystem}`
  }

  /** The titles of settings. */
  settings(ids: readonly string[]): string {
    return titles(this.catalogue.frame.settings, ids).join('; ')
  }

  private grounds(because: readonly Ground[]): string {
    if (this.question.systems.length === 0) {
      return WORDS.applies.why.everySystem
    }
    const one = this.question.systems.length === 1
    const own = because.filter(({ inheritedFrom }) => inheritedFrom === undefined)
    const sources = new Set(because.flatMap(({ inheritedFrom }) => inheritedFrom ?? []))
    const parts = [...sources].map((source) => {
      const heirs = because.filter(({ inheritedFrom }) => inheritedFrom === source)
      const system = this.system(source)
      return one
        ? fill(WORDS.applies.why.inherited, { system })
        : fill(WORDS.applies.why.inheritedBy, { system, heirs: this.systems(heirs) })
    })
    const first = one ? WORDS.applies.why.thisSystem : fill(WORDS.applies.why.systems, { systems: this.systems(own) })
    return [...(own.length === 0 ? [] : [first]), ...parts].join(' ')
  }

  private places(own: readonly string[]): string {
    const { settings } = this.catalogue.frame
    const asked = this.question.settings
    if (own.length === 0 || own.length === settings.length) {
      return WORDS.applies.why.everySetting
    }
    if (asked.length > 0) {
      const chosen = own.filter((id) => asked.includes(id))
      return fill(WORDS.applies.why.chosenSettings, { settings: this.settings(chosen) })
    }
    return own.length > NAMED_SETTINGS
      ? fill(WORDS.applies.why.manySettings, { count: own.length, all: settings.length })
      : fill(WORDS.applies.why.settings, { settings: this.settings(own) })
  }

  private systems(grounds: readonly Ground[]): string {
    return grounds.map(({ system }) => this.system(system)).join('; ')
  }

  private system(id: string): string {
    return this.catalogue.frame.systems.find((system) => system.id === id)?.title ?? id
  }
}

import type { Ground, Question } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
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
    const where = settings.length === 0 ? 'Binds every setting.' : `Binds: ${this.settings(settings)}.`
    return `${where} It names no type of system.`
  }

  /** The titles of settings. */
  settings(ids: readonly string[]): string {
    return titles(this.catalogue.frame.settings, ids).join('; ')
  }

  private grounds(because: readonly Ground[]): string {
    if (this.question.systems.length === 0) {
      return 'Asked of every system.'
    }
    const one = this.question.systems.length === 1
    const own = because.filter(({ inheritedFrom }) => inheritedFrom === undefined)
    const sources = new Set(because.flatMap(({ inheritedFrom }) => inheritedFrom ?? []))
    const parts = [...sources].map((source) => {
      const heirs = because.filter(({ inheritedFrom }) => inheritedFrom === source)
      return `Inherited from ${this.system(source)}${one ? '' : ` by ${this.systems(heirs)}`}.`
    })
    const first = own.length === 0 ? [] : [one ? 'Asked of this type of system.' : `Asked of ${this.systems(own)}.`]
    return [...first, ...parts].join(' ')
  }

  private places(own: readonly string[]): string {
    const { settings } = this.catalogue.frame
    const asked = this.question.settings
    if (own.length === 0 || own.length === settings.length) {
      return 'Used in every setting.'
    }
    if (asked.length > 0) {
      return `Used in ${this.settings(own.filter((id) => asked.includes(id)))}, which you chose.`
    }
    return own.length > NAMED_SETTINGS
      ? `Used in ${own.length} of the ${settings.length} settings.`
      : `Used in ${this.settings(own)}.`
  }

  private systems(grounds: readonly Ground[]): string {
    return grounds.map(({ system }) => this.system(system)).join('; ')
  }

  private system(id: string): string {
    return this.catalogue.frame.systems.find((system) => system.id === id)?.title ?? id
  }
}

import { OBLIGATIONS } from './choices.js'
import type { Binding, Frame, Obligation, Standard, Status } from './data.js'

/** How binding a standard is on a day, and the obligation that says so; none where none of the standard's binds. */
export interface Binds {
  readonly group: Obligation
  readonly binding?: Binding
}

/** The strongest of a standard's obligations. */
export function strongest({ obligations: [first] }: Standard): Binding {
  return first
}

/** The part of the rule that says how binding a standard is for those who ask. */
export class BindingRule {
  private readonly settings: readonly string[]

  /** @param settings those asked about; where none is, the systems are used in their own */
  constructor(
    private readonly systems: Frame['systems'],
    settings: readonly string[],
    private readonly day: string
  ) {
    const isAnywhere = settings.length > 0 || systems.some((system) => system.settings.length === 0)
    this.settings = isAnywhere ? settings : systems.flatMap((system) => system.settings)
  }

  /** The strongest obligation on the day of those that bind a system asked about; it informs where none does. */
  strongest(standard: Standard, status: Status): Binds {
    const binding = standard.obligations
      .filter(({ systems, settings }) => this.bindsThese(systems) && this.isUsedIn(settings))
      .map((binding): Binds => ({ group: this.levelOf(binding, standard, status), binding }))
    const [strongest = { group: 'informational' }] = binding.sort((first, other) => rank(first) - rank(other))
    return strongest
  }

  /** Whether a standard that no system asks for binds those who work in the settings, whatever system they use. */
  isToCheck(standard: Standard, status: Status): boolean {
    const weakest = rank({ group: standard.systems?.length ? 'mandated' : 'comply-or-explain' })
    return (
      this.isUsedIn(standard.settings) &&
      standard.obligations
        .filter(({ systems, settings }) => !systems?.length && this.isUsedIn(settings))
        .some((binding) => rank({ group: this.levelOf(binding, standard, status) }) <= weakest)
    )
  }

  private bindsThese(named: readonly string[] = []): boolean {
    return (
      named.length === 0 ||
      this.systems.some(({ id, inherits }) =>
        [id, ...inherits.map(([type]) => type)].some((type) => named.includes(type))
      )
    )
  }

  private isUsedIn(own: readonly string[] = []): boolean {
    return own.length === 0 || this.settings.length === 0 || own.some((setting) => this.settings.includes(setting))
  }

  private levelOf(binding: Binding, { published }: Standard, status: Status): Obligation {
    const beginning = binding.from ?? published ?? ''
    return status === 'proposed' || status === 'in-development' || beginning > this.day ? 'emerging' : binding.level
  }
}

function rank({ group }: Binds): number {
  return OBLIGATIONS.indexOf(group)
}

import type { Purpose } from '../../pack/pack.js'

/** The address of a new tender pack for a step, below the site's root. The names are the planner's: browsers do not send a fragment. */
export function buyAddress(systems: readonly string[], { roadmap, name, step, title }: Purpose): string {
  const query = new URLSearchParams([
    ...systems.map((system) => ['system', system]),
    ['roadmap', roadmap],
    ['step', step]
  ])
  return `tender/?${query}#${new URLSearchParams({ roadmap: name, step: title })}`
}

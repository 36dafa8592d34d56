import { readable } from '../catalogue/facet-values.js'

export {
  DATA_TYPE_TITLES,
  LEVEL_TITLES,
  OBLIGATION_TITLES,
  POLICY_KIND_TITLES,
  SCORING_TITLES,
  STAGE_TITLES,
  STATUS_TITLES,
  VERIFICATION_TITLES,
  WEIGHT_TITLES
} from '../catalogue/choices.js'

/** What a choice is called; one that a later version of the handbook added is called by its id. */
export function named(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? readable(id)
}

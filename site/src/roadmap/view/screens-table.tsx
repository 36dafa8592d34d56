import type { FunctionComponent } from 'preact'
import { OrganisationsView } from '../organisations/organisations-view.js'
import { OptionsView } from '../options/options-view.js'
import type { ScreenName } from '../parts/screens.js'
import { RegistersView } from '../registers/registers-view.js'
import { WhereView } from '../where/where-view.js'

/** The view of each screen; a screen without one is not offered. */
export const VIEWS: { readonly [Name in ScreenName]?: FunctionComponent<{ readonly part?: string }> } = {
  organisations: OrganisationsView,
  where: WhereView,
  options: OptionsView,
  registers: RegistersView
}

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

import type { FunctionComponent } from 'preact'
import { OrganisationsView } from '../organisations/organisations-view.js'
import type { ScreenName } from '../parts/screens.js'
import { PathView } from '../path/path-view.js'
import { WantView } from '../want/want-view.js'
import { WhereView } from '../where/where-view.js'

/** The view of each screen; a screen without one is not offered. */
export const VIEWS: { readonly [Name in ScreenName]?: FunctionComponent<{ readonly part?: string }> } = {
  organisations: OrganisationsView,
  where: WhereView,
  want: WantView,
  path: PathView
}

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

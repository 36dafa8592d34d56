import type { FunctionComponent } from 'preact'
import { DocumentView } from '../document/document-view.js'
import { OrganisationsView } from '../organisations/organisations-view.js'
import type { ScreenName } from '../parts/screens.js'
import { PathView } from '../path/path-view.js'
import { WantView } from '../want/want-view.js'
import { WhereView } from '../where/where-view.js'
import { laterScreen } from './later-screen.js'

/** The view of each screen. */
export const VIEWS: Readonly<Record<ScreenName, FunctionComponent<{ readonly part?: string }>>> = {
  organisations: OrganisationsView,
  where: WhereView,
  want: WantView,
  path: PathView,
  options: laterScreen('options'),
  registers: laterScreen('registers'),
  document: DocumentView
}

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

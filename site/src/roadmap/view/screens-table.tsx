import type { FunctionComponent } from 'preact'
import { DocumentView } from '../document/document-view.js'
import { OptionsView } from '../options/options-view.js'
import { OrganisationsView } from '../organisations/organisations-view.js'
import type { ScreenName } from '../parts/screens.js'
import { PathView } from '../path/path-view.js'
import { RegistersView } from '../registers/registers-view.js'
import { WantView } from '../want/want-view.js'
import { WhereView } from '../where/where-view.js'

/** The view of each screen. */
export const VIEWS: Readonly<Record<ScreenName, FunctionComponent<{ readonly part?: string }>>> = {
  organisations: OrganisationsView,
  where: WhereView,
  want: WantView,
  path: PathView,
  options: OptionsView,
  registers: RegistersView,
  document: DocumentView
}

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

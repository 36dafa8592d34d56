import type { FunctionComponent } from 'preact'
import { DocumentView } from '../document/document-view.js'
import { OrganisationsView } from '../organisations/organisations-view.js'
import type { ScreenName } from '../parts/screens.js'
import { WhereView } from '../where/where-view.js'

/** The view of each screen; a screen without one is not offered. */
export const VIEWS: { readonly [Name in ScreenName]?: FunctionComponent<{ readonly part?: string }> } = {
  organisations: OrganisationsView,
  where: WhereView,
  document: DocumentView
}

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

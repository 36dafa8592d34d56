import { PageViews } from '../../kit/views/page-views.js'
import { OrganisationsView } from '../organisations/organisations-view.js'
import type { ScreenName } from '../parts/screens.js'
import { WhereView } from '../where/where-view.js'

interface Part {
  readonly part?: string
}

/** The view of each screen. */
export const SCREENS = new PageViews<ScreenName, Part>(
  { organisations: OrganisationsView, where: WhereView },
  {
    want: async () => (await import('../want/want-view.js')).WantView,
    path: async () => (await import('../path/path-view.js')).PathView,
    options: async () => (await import('../options/options-view.js')).OptionsView,
    registers: async () => (await import('../registers/registers-view.js')).RegistersView,
    document: async () => (await import('../document/document-view.js')).DocumentView
  }
)

/** Where the work can be saved to a file comes first. */
export const AHEAD: readonly ScreenName[] = ['document', 'want', 'path', 'options', 'registers']

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

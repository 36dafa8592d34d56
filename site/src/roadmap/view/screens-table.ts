import type { FunctionComponent } from 'preact'
import { OrganisationsView } from '../organisations/organisations-view.js'
import type { ScreenName } from '../parts/screens.js'
import { WhereView } from '../where/where-view.js'

export type ScreenView = FunctionComponent<{ readonly part?: string }>

/** The view of each screen that is here. */
const VIEWS = new Map<ScreenName, ScreenView>([
  ['organisations', OrganisationsView],
  ['where', WhereView]
])

/** Scripts of their own: a page that opens does not wait for them. */
const LATER: Readonly<Partial<Record<ScreenName, () => Promise<ScreenView>>>> = {
  want: async () => (await import('../want/want-view.js')).WantView,
  path: async () => (await import('../path/path-view.js')).PathView,
  options: async () => (await import('../options/options-view.js')).OptionsView,
  registers: async () => (await import('../registers/registers-view.js')).RegistersView,
  document: async () => (await import('../document/document-view.js')).DocumentView
}

/** The view of a screen, if it is here. */
export function viewOf(screen: ScreenName): ScreenView | undefined {
  return VIEWS.get(screen)
}

/** Brings the view of a screen here; rejects if it cannot be fetched, and may be asked again. */
export async function fetchView(screen: ScreenName): Promise<void> {
  const view = await LATER[screen]?.()
  if (view !== undefined) {
    VIEWS.set(screen, view)
  }
}

export function titleOf(screen: ScreenName): string {
  return WORDS.roadmap.screens[screen]
}

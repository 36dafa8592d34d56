import { render } from 'preact'
import { OptionsView } from '../options/options-view.js'
import { RoadmapDeskProvider, type RoadmapDesk } from '../parts/roadmap-desk.js'
import { RegistersView } from '../registers/registers-view.js'

/** The screens that are fetched when they are first shown. */
export type LaterName = keyof typeof VIEWS

const VIEWS = { options: OptionsView, registers: RegistersView }

/** Draws a screen into a place of the page, also again. */
export function draw(place: HTMLElement, desk: RoadmapDesk, name: LaterName, part: string | undefined): void {
  const View = VIEWS[name]
  render(
    <RoadmapDeskProvider value={desk}>
      <View key={name} {...(part !== undefined && { part })} />
    </RoadmapDeskProvider>,
    place
  )
}

export function clear(place: HTMLElement): void {
  render(null, place)
}

/** The screens of an open roadmap, in the order in which most planners go through them. */
export const SCREENS = ['organisations', 'where', 'want', 'path', 'options', 'registers', 'document'] as const

export type ScreenName = (typeof SCREENS)[number]

/** What is on the screen. */
export interface Screen {
  readonly name: ScreenName
  /** One capability, where the screen has a part for each: `where` and `want`. One need on `options`, one step on `path`, one register on `registers`. */
  readonly part?: string
}

/** Reads `?screen=where&part=records`. */
export function readScreen(query: string): Screen | undefined {
  const parameters = new URLSearchParams(query)
  const name = SCREENS.find((screen) => screen === parameters.get('screen'))
  const part = parameters.get('part')
  return name && { name, ...(part && { part }) }
}

/** @param id of the roadmap */
export function writeScreen(id: string, { name, part }: Screen): string {
  const parameters = new URLSearchParams({ roadmap: id, screen: name })
  if (part !== undefined) {
    parameters.set('part', part)
  }
  return `?${parameters}`
}

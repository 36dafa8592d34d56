/** A place that has a name, in per cent from the left. A name is at most half as wide as the narrowest room. */
export interface Tick {
  readonly at: number
  readonly text: string
}

export interface Label extends Tick {
  /** Which of its sides stands at its place. */
  readonly anchor: 'start' | 'middle' | 'end'
}

/** How wide charts are at least, and how far a name may stand out at their left, in rem. */
export interface Room {
  readonly width: number
  readonly left: number
}

/** Beside the names of rows, where the first name of the axis has theirs above them, and beneath them. */
export const ROOMS = { wide: { width: 23, left: 8 }, narrow: { width: 16, left: 0 } } as const

/** A letter is no wider on average, in rem. */
const LETTER = 0.5
const BETWEEN = 0.75

/** The ticks whose names have room: all, every second, every fourth and so on, the first always. */
export function labelsFor(ticks: readonly Tick[], room: Room): Label[] {
  for (let every = 1; ; every *= 2) {
    const chosen = ticks.filter((_, at) => at % every === 0)
    const labels = chosen.flatMap((tick, at) => labelOf(tick, room, at === 0) ?? [])
    // Only the last may have no room: a gap among the names would make the distances uneven.
    const isWhole = labels.every(({ at }, place) => at === chosen[place]!.at)
    if (labels.length < 2 || (isWhole && labels.every((one, at) => at === 0 || isFree(labels[at - 1]!, one, room)))) {
      return labels
    }
  }
}

/** Whether a text has room in a stretch. @param share of the room, in per cent */
export function hasRoom(text: string, share: number, { width }: Room): boolean {
  return widthOf(text) + BETWEEN <= (share / 100) * width
}

/** Absent where it would stand over the right edge. */
function labelOf(tick: Tick, { width, left }: Room, isFirst: boolean): Label | undefined {
  const half = widthOf(tick.text) / 2
  const at = (tick.at / 100) * width
  const anchor = at + left < half ? 'start' : at + half <= width ? 'middle' : 'end'
  return anchor === 'end' && tick.at < 100 && !isFirst ? undefined : { ...tick, anchor }
}

function isFree(before: Label, after: Label, room: Room): boolean {
  return leftOf(before, room) + widthOf(before.text) + BETWEEN <= leftOf(after, room)
}

/** In rem. */
function leftOf({ at, text, anchor }: Label, { width }: Room): number {
  return (at / 100) * width - { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text)
}

function widthOf(text: string): number {
  return text.length * LETTER
}

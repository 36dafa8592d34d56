export interface Word {
  readonly left: number
  readonly bottom: number
}

/** Lengths in CSS pixels. */
export interface Room {
  readonly width: number
  readonly gap: number
  readonly viewWidth: number
  readonly scrollX: number
  readonly scrollY: number
}

/** Where on the page a card of a given width goes: below the word, level with its start, moved left as far as the window's edge asks. */
export function place(word: Word, room: Room): { left: number; top: number } {
  const furthest = Math.max(room.viewWidth - room.width - room.gap, room.gap)
  return {
    left: Math.round(Math.min(word.left, furthest) + room.scrollX),
    top: Math.round(word.bottom + room.gap + room.scrollY)
  }
}

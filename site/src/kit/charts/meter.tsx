interface Parts {
  readonly value: number
  readonly most: number
  /** Whether each whole number is a part of its own. */
  readonly isCut?: boolean
}

const WIDTH = 100
const HEIGHT = 8
const BETWEEN = 4

/** How full something is, for a cell that says it in words: cells beside and beneath each other can be compared at a glance. */
export function Meter({ value, most, isCut = false }: Parts) {
  const parts = isCut ? most : 1
  const part = (WIDTH - BETWEEN * (parts - 1)) / parts
  const blocks = (count: number) =>
    Array.from({ length: count }, (_, at) => `M${at * (part + BETWEEN)} 0h${part}v${HEIGHT}h-${part}z`).join('')
  return (
    <svg
      class="app-meter"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path class="app-meter__whole" d={blocks(parts)} />
      <path
        class="app-meter__full"
        d={isCut ? blocks(value) : `M0 0h${(Math.min(value, most) / most) * WIDTH}v${HEIGHT}H0z`}
      />
    </svg>
  )
}

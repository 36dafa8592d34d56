/** How far a scale goes, and where it is marked: percentages. */
export interface Scale {
  readonly top: number
  readonly step: number
}

export const WHOLE_SCALE: Scale = { top: 100, step: 20 }

const SCALES: readonly Scale[] = [
  { top: 5, step: 1 },
  { top: 10, step: 2 },
  { top: 15, step: 5 },
  { top: 20, step: 5 },
  { top: 30, step: 10 },
  { top: 40, step: 10 },
  { top: 50, step: 10 },
  { top: 60, step: 20 },
  { top: 80, step: 20 }
]
/** A weight may well grow by half. */
const GROWTH = 1.5

/** The scale on which weights like these are likely to be: every weight, and as much room again as the largest may grow. */
export function likelyScale(weights: readonly number[]): Scale {
  const most = Math.max(...weights) * GROWTH
  return SCALES.find(({ top }) => top >= most) ?? WHOLE_SCALE
}

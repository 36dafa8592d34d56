import { across } from './chart-scale.js'

/** How a bar looks, with and without colour: full, framed, framed by dashes, a thin line, a frame that is seen through. */
export type Tone = 'strong' | 'soft' | 'coming' | 'thin' | 'vague'

/** What is behind a row: lines to read it by, or a line that everything is measured by. */
export type LineKind = 'grid' | 'today' | 'live'

const HEIGHTS: Readonly<Record<Tone, number>> = { strong: 14, soft: 14, coming: 14, thin: 4, vague: 24 }
/** What takes no time at all is seen too. */
const LEAST = 0.4

interface Stretch {
  /** In per cent. */
  readonly from: number
  readonly to: number
  readonly tone: Tone
}

/** From one place to another, around the middle of the row. */
export function Bar({ from, to, tone }: Stretch) {
  const height = HEIGHTS[tone]
  return (
    <rect
      data-tone={tone}
      x={across(from)}
      y={-height / 2}
      width={across(Math.max(LEAST, to - from))}
      height={height}
    />
  )
}

/** @param at in per cent */
export function Diamond({ at }: { readonly at: number }) {
  return (
    <svg x={across(at)} overflow="visible">
      <rect class="app-chart__mark" x="-6" y="-6" width="12" height="12" transform="rotate(45)" />
    </svg>
  )
}

/** @param at in per cent */
export function Ring({ at }: { readonly at: number }) {
  return <circle class="app-chart__mark" cx={across(at)} r="5" />
}

/** @param at in per cent */
export function Tick({ at }: { readonly at: number }) {
  return <line class="app-chart__tick" x1={across(at)} x2={across(at)} y1="-13" y2="13" />
}

/** Lines as high as the row. @param at in per cent */
export function Lines({ at, kind }: { readonly at: readonly number[]; readonly kind: LineKind }) {
  return (
    <svg viewBox="0 0 100 1" preserveAspectRatio="none" overflow="visible">
      <path class={`app-chart__line app-chart__line--${kind}`} d={at.map((one) => `M${one} 0V1`).join('')} />
    </svg>
  )
}

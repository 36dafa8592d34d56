import type { Life, Moment } from '../dates/moments.js'
import type { Scale } from '../dates/scale.js'
import { stretchesOf, type Stretch } from '../dates/stretches.js'
import { standingWords } from './life-words.js'

export interface Drawn {
  readonly scale: Scale
  readonly today: string
  /** ISO day of going live, if one is given. */
  readonly live: string | undefined
}

const HEIGHT = 36
const MIDDLE = HEIGHT / 2
/** Where a bar fades: blocks that get smaller, each as far from the end and as wide as this, in percent. */
const FADE = [
  [3, 1.6],
  [1.2, 0.9],
  [0.2, 0.4]
] as const
const FADES = 4.8
const THICKNESS: Readonly<Record<Stretch['kind'], number>> = { there: 4, ready: 16, bound: 16, unknown: 16 }

/** A standard: its name and dates in words, and its bar. */
export function LifeRow({ life, root, ...drawn }: Drawn & { readonly life: Life; readonly root: string }) {
  return (
    <li class="app-years__row">
      <div class="app-years__name">
        {life.lost ? life.title : <a href={`${root}standards/${encodeURIComponent(life.id)}/`}>{life.title}</a>}
        <span class="app-years__words">{standingWords(life, drawn.today)}</span>
      </div>
      <LifeBar life={life} {...drawn} />
    </li>
  )
}

function LifeBar({ life, scale, today, live }: Drawn & { readonly life: Life }) {
  return (
    <svg class="app-years__bar" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {stretchesOf(life, scale).map((stretch) => (
        <StretchBar key={stretch.kind} {...stretch} />
      ))}
      {life.moments.map((moment) => (
        <Mark key={moment.id} moment={moment} scale={scale} />
      ))}
      <DayLines scale={scale} today={today} live={live} height={HEIGHT} />
    </svg>
  )
}

/** The days that everything is measured by. */
export function DayLines({ scale, today, live, height }: Drawn & { readonly height: number }) {
  const line = (day: string, kind: string) => (
    <line class={`app-years__day app-years__day--${kind}`} x1={at(scale.at(day))} x2={at(scale.at(day))} y2={height} />
  )
  return (
    <>
      {line(today, 'today')}
      {live !== undefined && line(live, 'live')}
    </>
  )
}

function StretchBar({ kind, from: begins, to, fadesIn, fadesOut }: Stretch) {
  const from = fadesIn ? Math.max(begins, FADES) : begins
  const height = THICKNESS[kind]
  const block = (key: string, left: number, right: number) =>
    right > left && (
      <rect
        key={key}
        class={`app-years__stretch app-years__stretch--${kind}`}
        x={at(left)}
        y={MIDDLE - height / 2}
        width={at(right - left)}
        height={height}
      />
    )
  return (
    <>
      {fadesIn &&
        FADE.map(([away, wide], i) => block(`in-${i}`, from - FADES + away - 0.2, from - FADES + away + wide))}
      {block('whole', from, fadesOut ? to - FADES : to)}
      {fadesOut && FADE.map(([away, wide], i) => block(`out-${i}`, to - away - wide, to - away))}
    </>
  )
}

/** A date: a diamond for the last day to comply, a ring where an editor looks again, else a tick; a month or year is as wide as it is. */
function Mark({ moment: { what, first, last }, scale }: { readonly moment: Moment; readonly scale: Scale }) {
  const [left, right] = [scale.at(first), scale.after(last)]
  if (scale.isBefore(first) || left >= 100) {
    return null
  }
  if (first !== last) {
    return <rect class="app-years__vague" x={at(left)} y={4} width={at(right - left)} height={HEIGHT - 8} />
  }
  return (
    <svg class="app-years__mark" x={at(left)} overflow="visible">
      {what === 'by' ? (
        <path class="app-years__by" d={`M0 ${MIDDLE - 9}l9 9l-9 9l-9-9z`} />
      ) : what === 'review' ? (
        <circle class="app-years__review" cy={MIDDLE} r={5} />
      ) : (
        <path class="app-years__tick" d={`M0 4V${HEIGHT - 4}`} />
      )}
    </svg>
  )
}

function at(percent: number): string {
  return `${Math.round(percent * 1000) / 1000}%`
}

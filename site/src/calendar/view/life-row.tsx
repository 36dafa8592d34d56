import { Bar, Diamond, Lines, Ring, Tick, type Tone } from '../../kit/charts/chart-marks.js'
import { ChartRow } from '../../kit/charts/chart-row.js'
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

/** Where a bar fades: blocks that get smaller, of a dashed one thin ones, each as far from the end and as wide as this, in percent. */
const FADE = [
  [3, 1.6],
  [1.2, 0.9],
  [0.2, 0.4]
] as const
const FADES = 4.8
export const TONES: Readonly<Record<Stretch['kind'], Tone>> = {
  there: 'thin',
  ready: 'soft',
  bound: 'strong',
  unknown: 'coming'
}

/** A standard: its name and dates in words, and its bar. */
export function LifeRow({ life, root, scale, today, live }: Drawn & { readonly life: Life; readonly root: string }) {
  return (
    <ChartRow
      name={life.lost ? life.title : <a href={`${root}standards/${encodeURIComponent(life.id)}/`}>{life.title}</a>}
      note={standingWords(life, today)}
      behind={
        <>
          <Lines at={[scale.at(today)]} kind="today" />
          {live !== undefined && <Lines at={[scale.at(live)]} kind="live" />}
        </>
      }
    >
      {stretchesOf(life, scale).map((stretch) => (
        <StretchBar key={stretch.kind} {...stretch} />
      ))}
      {life.moments.map((moment) => (
        <Mark key={moment.id} moment={moment} scale={scale} />
      ))}
    </ChartRow>
  )
}

function StretchBar({ kind, from: begins, to, fadesIn, fadesOut }: Stretch) {
  const from = fadesIn ? Math.max(begins, FADES) : begins
  const until = fadesOut ? to - FADES : to
  const tone = TONES[kind]
  const faded = tone === 'coming' ? 'thin' : tone
  const blocks: readonly (readonly [left: number, right: number])[] = [
    ...(fadesIn ? FADE.map(([away, wide]) => [from - FADES + away - 0.2, from - FADES + away + wide] as const) : []),
    ...(fadesOut ? FADE.map(([away, wide]) => [to - away - wide, to - away] as const) : [])
  ]
  return (
    <>
      {until > from && <Bar from={from} to={until} tone={tone} />}
      {blocks.map(([left, right]) => (
        <Bar key={left} from={left} to={right} tone={faded} />
      ))}
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
    return <Bar from={left} to={right} tone="vague" />
  }
  return what === 'by' ? <Diamond at={left} /> : what === 'review' ? <Ring at={left} /> : <Tick at={left} />
}

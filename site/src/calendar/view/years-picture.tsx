import { OBLIGATIONS, OBLIGATION_COLOURS, OBLIGATION_TITLES } from '../../catalogue/choices.js'
import { ChartFigure } from '../../kit/charts/chart-figure.js'
import { Bar, Diamond, Ring, Tick } from '../../kit/charts/chart-marks.js'
import { ChartRows } from '../../kit/charts/chart-row.js'
import type { Life } from '../dates/moments.js'
import { LifeRow, TONES, type Drawn } from './life-row.js'

const { picture: SAYS } = WORDS.calendar

/** The standards over the years, by how binding they are. */
export function YearsPicture({
  lives,
  root,
  ...drawn
}: Drawn & { readonly lives: readonly Life[]; readonly root: string }) {
  const { scale, today, live } = drawn
  const axis = [
    scale.years.map((year) => ({ at: scale.at(`${year}-01-01`), text: String(year) })),
    [{ at: scale.at(today), text: SAYS.today }],
    ...(live === undefined ? [] : [[{ at: scale.at(live), text: SAYS.live }]])
  ]
  return (
    <ChartFigure id="years" title={SAYS.title} desc={SAYS.desc} signs={signsOf(live !== undefined)}>
      {OBLIGATIONS.map((group) => {
        const own = lives.filter((life) => life.group === group)
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`years-${group}`}>
            <h3 class="app-years__group" id={`years-${group}`}>
              <strong class={`nhsuk-tag nhsuk-tag--${OBLIGATION_COLOURS[group]}`}>{OBLIGATION_TITLES[group]}</strong>{' '}
              <span class="app-years__count">{own.length}</span>
            </h3>
            <ChartRows axis={axis}>
              {own.map((life) => (
                <LifeRow key={life.id} life={life} root={root} {...drawn} />
              ))}
            </ChartRows>
          </section>
        )
      })}
    </ChartFigure>
  )
}

const SIGNS = {
  bound: <Bar from={0} to={100} tone={TONES.bound} />,
  ready: <Bar from={4} to={96} tone={TONES.ready} />,
  there: <Bar from={0} to={100} tone={TONES.there} />,
  unknown: <Bar from={4} to={96} tone={TONES.unknown} />,
  fades: (
    <>
      <Bar from={0} to={38} tone="strong" />
      <Bar from={48} to={68} tone="strong" />
      <Bar from={78} to={90} tone="strong" />
    </>
  ),
  by: <Diamond at={50} />,
  tick: <Tick at={50} />,
  vague: <Bar from={25} to={75} tone="vague" />,
  review: <Ring at={50} />,
  today: <path class="app-chart__line app-chart__line--today" d="M16-12V12" />,
  live: <path class="app-chart__line app-chart__line--live" d="M16-12V12" />
}

function signsOf(hasLive: boolean) {
  return Object.entries(SIGNS)
    .filter(([name]) => name !== 'live' || hasLive)
    .map(([name, drawn]) => ({ text: SAYS.key[name as keyof typeof SIGNS], drawn }))
}

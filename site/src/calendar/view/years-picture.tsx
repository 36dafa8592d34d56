import { OBLIGATIONS, OBLIGATION_COLOURS, OBLIGATION_TITLES } from '../../catalogue/choices.js'
import type { Life } from '../dates/moments.js'
import type { Scale } from '../dates/scale.js'
import { DayLines, LifeRow, type Drawn } from './life-row.js'

const { picture: SAYS } = WORDS.calendar
const AXIS = 64
const YEARS_AT = 14
const TODAY_AT = 36
const LIVE_AT = 56
/** The texts of the days stand away from each other, unless one is nearer to an edge than this, in percent. */
const EDGE = 20

/** The standards over the years, by how binding they are. */
export function YearsPicture({
  lives,
  root,
  ...drawn
}: Drawn & { readonly lives: readonly Life[]; readonly root: string }) {
  return (
    <figure class="app-years">
      <figcaption>
        <Key hasLive={drawn.live !== undefined} />
      </figcaption>
      {OBLIGATIONS.map((group) => {
        const own = lives.filter((life) => life.group === group)
        return own.length === 0 ? null : (
          <section key={group} aria-labelledby={`years-${group}`}>
            <h3 class="app-years__group" id={`years-${group}`}>
              <strong class={`nhsuk-tag nhsuk-tag--${OBLIGATION_COLOURS[group]}`}>{OBLIGATION_TITLES[group]}</strong>{' '}
              <span class="app-years__count">{own.length}</span>
            </h3>
            <Axis {...drawn} />
            <ul class="app-years__rows">
              {own.map((life) => (
                <LifeRow key={life.id} life={life} root={root} {...drawn} />
              ))}
            </ul>
          </section>
        )
      })}
    </figure>
  )
}

function Axis({ scale, today, live }: Drawn) {
  return (
    <div class="app-years__row app-years__row--axis" aria-hidden="true">
      <svg class="app-years__bar" width="100%" height={AXIS} focusable="false">
        {scale.named.map((year) => (
          <text key={year} class="app-years__year" x={`${scale.at(`${year}-01-01`)}%`} y={YEARS_AT}>
            {year}
          </text>
        ))}
        <svg y={YEARS_AT + 6} overflow="visible">
          <DayLines scale={scale} today={today} live={live} height={AXIS - YEARS_AT - 6} />
        </svg>
        <DayText scale={scale} day={today} y={TODAY_AT} text={SAYS.today} isLeft={scale.at(today) > EDGE} />
        {live !== undefined && (
          <DayText
            scale={scale}
            day={live}
            y={LIVE_AT}
            text={SAYS.live}
            isLeft={scale.at(live) > 100 - EDGE || live < today}
          />
        )}
      </svg>
    </div>
  )
}

interface Text {
  readonly scale: Scale
  readonly day: string
  readonly y: number
  readonly text: string
  readonly isLeft: boolean
}

function DayText({ scale, day, y, text, isLeft }: Text) {
  return (
    <text
      class="app-years__label"
      x={`${scale.at(day)}%`}
      y={y}
      dx={isLeft ? -6 : 6}
      text-anchor={isLeft ? 'end' : 'start'}
    >
      {text}
    </text>
  )
}

const KEYS = [
  ['bound', <rect class="app-years__stretch app-years__stretch--bound" y="4" width="32" height="16" />],
  ['ready', <rect class="app-years__stretch app-years__stretch--ready" x="1" y="4" width="30" height="16" />],
  ['there', <rect class="app-years__stretch app-years__stretch--there" y="10" width="32" height="4" />],
  ['unknown', <rect class="app-years__stretch app-years__stretch--unknown" x="1" y="4" width="30" height="16" />],
  [
    'fades',
    <g class="app-years__stretch app-years__stretch--bound">
      <rect y="4" width="12" height="16" />
      <rect x="15" y="4" width="7" height="16" />
      <rect x="25" y="4" width="4" height="16" />
    </g>
  ],
  ['by', <path class="app-years__by" d="M16 3l9 9l-9 9l-9-9z" />],
  ['tick', <path class="app-years__tick" d="M16 2V22" />],
  ['vague', <rect class="app-years__vague" x="8" y="2" width="16" height="20" />],
  ['review', <circle class="app-years__review" cx="16" cy="12" r="5" />],
  ['today', <path class="app-years__day app-years__day--today" d="M16 0V24" />],
  ['live', <path class="app-years__day app-years__day--live" d="M16 0V24" />]
] as const

function Key({ hasLive }: { readonly hasLive: boolean }) {
  return (
    <ul class="app-years__key">
      {KEYS.filter(([name]) => name !== 'live' || hasLive).map(([name, drawn]) => (
        <li key={name}>
          <svg width="32" height="24" aria-hidden="true" focusable="false">
            {drawn}
          </svg>
          {SAYS.key[name]}
        </li>
      ))}
    </ul>
  )
}

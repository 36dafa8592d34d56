import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { Chart, type ChartRow } from './chart-rows.js'
import { levelRanges, type CapabilityLevels, type Range } from './level-ranges.js'
import { Picture } from './picture.js'

const TEXTS = WORDS.roadmap.pictures.levels

interface Drawing {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  /** Absent for all. */
  readonly organisation?: string | undefined
  readonly id?: string
}

const LEVELS = [0, 1, 2, 3, 4] as const

/** Now against target for each capability: full to the weakest organisation, hatched to the strongest, a diamond at the target. */
export function LevelsPicture({ data, roadmap, organisation, id = 'levels' }: Drawing) {
  const all = levelRanges(data, roadmap, organisation)
  const several = organisation === undefined && roadmap.organisations.length > 1
  return (
    <Picture
      id={id}
      signs={[
        {
          text: several ? TEXTS.weakest : TEXTS.now,
          draw: () => <rect class="app-picture__bar app-picture__bar--decided" x="1" y="2" width="22" height="12" />
        },
        ...(several
          ? [
              {
                text: TEXTS.strongest,
                draw: (paint: (pattern: 'hatched') => string) => (
                  <rect class="app-picture__bar" fill={paint('hatched')} x="1" y="2" width="22" height="12" />
                )
              }
            ]
          : []),
        {
          text: several ? TEXTS.targets : TEXTS.target,
          draw: () => <path class="app-picture__mark" d="M12 1l7 7-7 7-7-7z" />
        }
      ]}
      table={{
        caption: TEXTS.title,
        columns: [TEXTS.capability, TEXTS.now, TEXTS.target],
        rows: all.map(({ title, now, target, unknown }) => [
          title,
          unknown === 0 || !several ? rangeText(now) : fill(TEXTS.unknown, { range: rangeText(now), count: unknown }),
          target === undefined ? TEXTS.noTarget : rangeText(target)
        ])
      }}
    >
      <Chart
        id={id}
        title={TEXTS.title}
        desc={fill(TEXTS.desc, { count: all.filter(isBehind).length, total: all.length })}
        rows={all.map(rowOf)}
        axis={(_, top, bottom) =>
          LEVELS.map((level) => (
            <g key={level}>
              <line class="app-picture__line" x1={place(level)} x2={place(level)} y1={top - 6} y2={bottom} />
              <text class="app-picture__note" x={place(level)} y={top - 12} text-anchor="middle">
                {level}
              </text>
            </g>
          ))
        }
      />
    </Picture>
  )
}

function rowOf({ capability, title, now, target }: CapabilityLevels): ChartRow {
  return {
    key: capability,
    title,
    note: fill(target === undefined ? TEXTS.row : TEXTS.rowTo, {
      now: rangeText(now),
      target: rangeText(target)
    } as never),
    bar: (paint) => (
      <>
        <line class="app-picture__line" x1={place(0)} x2={place(4)} y1="8" y2="8" />
        {now && now.most > now.least && (
          <rect
            class="app-picture__bar"
            fill={paint('hatched')}
            x={place(now.least)}
            y="2"
            width={width(now.least, now.most)}
            height="12"
          />
        )}
        {now && (
          <rect
            class="app-picture__bar app-picture__bar--decided"
            x={place(0)}
            y="2"
            width={now.least === 0 ? 3 : width(0, now.least)}
            height="12"
          />
        )}
        {target &&
          [...new Set([target.least, target.most])].map((level) => (
            <svg key={level} class="app-picture__plot" x={place(level)}>
              <path class="app-picture__mark" d="M0 1l7 7-7 7-7-7z" />
            </svg>
          ))}
      </>
    )
  }
}

function isBehind({ now, target }: CapabilityLevels): boolean {
  return target !== undefined && (now?.least ?? 0) < target.most
}

function rangeText(range: Range | undefined): string {
  return range === undefined
    ? TEXTS.notKnown
    : range.least === range.most
      ? fill(TEXTS.level, { level: range.least })
      : fill(TEXTS.range, range)
}

/** Levels stand a little off the edges, so that their marks are whole. */
function place(level: number): string {
  return `${3 + level * 23.5}%`
}

function width(from: number, to: number): string {
  return `${(to - from) * 23.5}%`
}

import { ChartFigure } from '../../../kit/charts/chart-figure.js'
import { Bar, Diamond, Lines } from '../../../kit/charts/chart-marks.js'
import { ChartRow, ChartRows } from '../../../kit/charts/chart-row.js'
import { scaleOf } from '../../../kit/charts/chart-scale.js'
import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { levelRanges, type CapabilityLevels, type Range } from './level-ranges.js'

const TEXTS = WORDS.roadmap.pictures.levels

interface Drawing {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  /** Absent for all. */
  readonly organisation?: string | undefined
  /** The id of the heading that is its title. */
  readonly labelledBy: string
}

const LEVELS = [0, 1, 2, 3, 4] as const
const INSET = 3
const place = scaleOf(0, 4, INSET)

/** Now against target for each capability: full to the weakest organisation, framed to the strongest, a diamond at the target. */
export function LevelsPicture({ data, roadmap, organisation, labelledBy }: Drawing) {
  const all = levelRanges(data, roadmap, organisation)
  const several = organisation === undefined && roadmap.organisations.length > 1
  return (
    <ChartFigure
      id="levels"
      labelledBy={labelledBy}
      desc={fill(TEXTS.desc, { count: all.filter(isBehind).length, total: all.length })}
      signs={[
        { text: several ? TEXTS.weakest : TEXTS.now, drawn: <Bar from={4} to={96} tone="strong" /> },
        ...(several ? [{ text: TEXTS.strongest, drawn: <Bar from={4} to={96} tone="soft" /> }] : []),
        { text: several ? TEXTS.targets : TEXTS.target, drawn: <Diamond at={50} /> }
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
      <ChartRows axis={[LEVELS.map((level) => ({ at: place(level), text: String(level) }))]}>
        {all.map((one) => (
          <LevelRow key={one.capability} of={one} />
        ))}
      </ChartRows>
    </ChartFigure>
  )
}

function LevelRow({ of: { title, now, target } }: { readonly of: CapabilityLevels }) {
  return (
    <ChartRow
      name={title}
      note={fill(target === undefined ? TEXTS.row : TEXTS.rowTo, {
        now: rangeText(now),
        target: rangeText(target)
      } as never)}
      behind={<Lines at={LEVELS.map(place)} kind="grid" />}
    >
      {now && now.most > now.least && <Bar from={place(now.least)} to={place(now.most)} tone="soft" />}
      {now && <Bar from={place(0)} to={place(now.least)} tone="strong" />}
      {target && [...new Set([target.least, target.most])].map((level) => <Diamond key={level} at={place(level)} />)}
    </ChartRow>
  )
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

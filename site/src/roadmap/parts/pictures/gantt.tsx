import { ChartFigure, type Sign } from '../../../kit/charts/chart-figure.js'
import { Bar as Stretch, Diamond, Lines, type Tone } from '../../../kit/charts/chart-marks.js'
import { ChartRow, ChartRows } from '../../../kit/charts/chart-row.js'
import { scaleOf } from '../../../kit/charts/chart-scale.js'
import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan } from '../../plan/plan.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { monthAfter, monthText, monthsFrom } from '../month-words.js'
import { organisationName, stepTitle } from '../roadmap-titles.js'
import { ganttOf, type Bar, type BarKind } from './gantt-geometry.js'

const TEXTS = WORDS.roadmap.pictures.gantt

interface Drawing {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  readonly plan: Plan
  /** ISO day; absent where the picture should be the same on every day. */
  readonly today?: string
  /** The steps that are drawn; absent for all, and the planner's own that have dates. */
  readonly keys?: ReadonlySet<string>
}

/** Decided is full, and what is not yet decided only dashed. */
const TONES: Readonly<Record<BarKind, Tone>> = { undecided: 'coming', decided: 'strong', own: 'soft' }
const KINDS = Object.keys(TONES) as BarKind[]

/** The plan over time: a bar for each step says whether it is decided, and a diamond where a target should be met. */
export function GanttPicture({ data, roadmap, plan, today, keys }: Drawing) {
  const { bars, from, months, quarters } = ganttOf(roadmap, plan, keys)
  if (bars.length === 0) {
    return null
  }
  const place = scaleOf(from, from + months)
  const titles = titlesOf(data, roadmap, plan)
  const now = today === undefined ? undefined : monthsFrom(plan.starts, today) + dayShare(today)
  const todayAt = now !== undefined && now >= from && now <= from + months ? [place(now)] : []
  const kinds = new Set(bars.map(({ kind }) => kind))
  const signs: Sign[] = [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      text: TEXTS.kinds[kind],
      drawn: <Stretch from={4} to={96} tone={TONES[kind]} />
    })),
    ...(bars.some(({ due }) => due !== undefined) ? [{ text: TEXTS.target, drawn: <Diamond at={50} /> }] : [])
  ]
  const axis = [
    quarters.map((month) => ({ at: place(month), text: dateText(monthAfter(plan.starts, month)) })),
    todayAt.map((at) => ({ at, text: TEXTS.today }))
  ]
  const behind = [
    <Lines key="quarters" at={quarters.map(place)} kind="grid" />,
    <Lines key="today" at={todayAt} kind="today" />
  ]
  const several = roadmap.organisations.length > 1
  const groups = [...new Set(bars.map(({ organisation }) => (several ? organisation : undefined)))]
  return (
    <ChartFigure
      id="gantt"
      title={TEXTS.title}
      desc={fill(TEXTS.desc, {
        count: bars.length,
        from: monthText(plan.starts, from),
        to: monthText(plan.starts, from + months - 1)
      })}
      signs={signs}
      table={{
        caption: TEXTS.title,
        columns: [TEXTS.step, TEXTS.organisation, TEXTS.first, TEXTS.last, TEXTS.state, TEXTS.due],
        rows: bars.map((bar) => [
          titles.get(bar.key) ?? bar.key,
          whose(roadmap, bar),
          monthText(plan.starts, bar.start),
          monthText(plan.starts, bar.end - 1),
          bar.state === undefined ? TEXTS.kinds[bar.kind] : WORDS.roadmap.path.states[bar.state],
          dueText(plan, bar)
        ])
      }}
    >
      {groups.map((organisation, at) => {
        const own = several ? bars.filter((bar) => bar.organisation === organisation) : bars
        return (
          <ChartRows
            key={organisation}
            {...(several && { heading: { id: `gantt-${at}`, text: whose(roadmap, own[0]!) } })}
            axis={axis}
          >
            {own.map((bar) => (
              <ChartRow key={bar.key} name={titles.get(bar.key) ?? bar.key} note={noteOf(plan, bar)} behind={behind}>
                <Stretch from={place(bar.start)} to={place(bar.end)} tone={TONES[bar.kind]} />
                {bar.due !== undefined && <Diamond at={place(bar.due + 1)} />}
              </ChartRow>
            ))}
          </ChartRows>
        )
      })}
    </ChartFigure>
  )
}

/** How much of its month is over on a day. */
function dayShare(day: string): number {
  return (Number(day.slice(8, 10)) - 1) / 31
}

function titlesOf(data: RoadmapData, { ownSteps }: Roadmap, { steps }: Plan): Map<string, string> {
  return new Map([
    ...steps.map((step) => [step.key, stepTitle(data, step)] as const),
    ...ownSteps.map(({ id, title }) => [id, title || WORDS.roadmap.path.own.untitled] as const)
  ])
}

function whose(roadmap: Roadmap, { organisation }: Bar): string {
  return organisation === undefined ? TEXTS.all : organisationName(roadmap, organisation)
}

function noteOf({ starts }: Plan, { start, end, late }: Bar): string {
  const when = { from: monthText(starts, start), to: monthText(starts, end - 1) }
  const said = end - start <= 1 ? when.from : fill(TEXTS.span, when)
  return late === 0 ? said : fill(TEXTS.late, { when: said, count: late })
}

function dueText({ starts }: Plan, { due, late }: Bar): string {
  const month = due === undefined ? '' : monthText(starts, due)
  return late === 0 ? month : fill(TEXTS.late, { when: month, count: late })
}

import { dateText } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Plan } from '../../plan/plan.js'
import type { Roadmap } from '../../record/roadmap-record.js'
import { monthAfter, monthText, monthsFrom } from '../month-words.js'
import { organisationName, stepTitle } from '../roadmap-titles.js'
import { Chart, type ChartRow, type Paint } from './chart-rows.js'
import { ganttOf, named, share, type Bar, type BarKind, type Gantt } from './gantt-geometry.js'
import { Picture, type Sign } from './picture.js'

const TEXTS = WORDS.roadmap.pictures.gantt

interface Drawing {
  readonly data: RoadmapData
  readonly roadmap: Roadmap
  readonly plan: Plan
  /** ISO day; absent where the picture should be the same on every day. */
  readonly today?: string
  /** The steps that are drawn; absent for all, and the planner's own that have dates. */
  readonly keys?: ReadonlySet<string>
  readonly id?: string
}

/** The plan over time: a bar for each step, its pattern says whether it is decided, and a diamond where a target should be met. */
export function GanttPicture({ data, roadmap, plan, today, keys, id = 'gantt' }: Drawing) {
  const gantt = ganttOf(roadmap, plan, keys)
  const { bars } = gantt
  if (bars.length === 0) {
    return null
  }
  const titles = titlesOf(data, roadmap, plan)
  const now = today === undefined ? undefined : monthsFrom(plan.starts, today) + dayShare(today)
  const kinds = new Set(bars.map(({ kind }) => kind))
  const signs: Sign[] = [
    ...KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      text: TEXTS.kinds[kind],
      draw: (paint: Paint) => (
        <rect
          class={`app-picture__bar app-picture__bar--${kind}`}
          x="1"
          y="2"
          width="22"
          height="12"
          {...filled(kind, paint)}
        />
      )
    })),
    ...(bars.some(({ due }) => due !== undefined) ? [{ text: TEXTS.target, draw: () => <Diamond x={12} /> }] : []),
    ...(isShown(gantt, now)
      ? [{ text: TEXTS.today, draw: () => <line class="app-picture__now" x1="12" x2="12" y1="0" y2="16" /> }]
      : [])
  ]
  const rows = bars.map((bar, at): ChartRow => {
    const before = bars[at - 1]
    const starts =
      roadmap.organisations.length > 1 && (before === undefined || before.organisation !== bar.organisation)
    return {
      key: bar.key,
      ...(starts && { heading: whose(roadmap, bar) }),
      title: titles.get(bar.key) ?? bar.key,
      note: noteOf(plan, bar),
      bar: (paint) => <Stretch gantt={gantt} bar={bar} paint={paint} />
    }
  })
  return (
    <Picture
      id={id}
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
      <Chart
        id={id}
        title={TEXTS.title}
        desc={fill(TEXTS.desc, {
          count: bars.length,
          from: monthText(plan.starts, gantt.from),
          to: monthText(plan.starts, gantt.from + gantt.months - 1)
        })}
        rows={rows}
        axis={(most, top, bottom) => (
          <>
            {gantt.quarters.map((month) => (
              <line
                key={month}
                class="app-picture__line"
                x1={`${share(gantt, month)}%`}
                x2={`${share(gantt, month)}%`}
                y1={top - 6}
                y2={bottom}
              />
            ))}
            {named(gantt, most).map((month) => (
              <text key={month} class="app-picture__note" x={`${share(gantt, month)}%`} y={top - 12}>
                {dateText(monthAfter(plan.starts, month))}
              </text>
            ))}
            {isShown(gantt, now) && (
              <line
                class="app-picture__now"
                x1={`${share(gantt, now)}%`}
                x2={`${share(gantt, now)}%`}
                y1={top - 6}
                y2={bottom}
              />
            )}
          </>
        )}
      />
    </Picture>
  )
}

const KINDS: readonly BarKind[] = ['undecided', 'decided', 'own']

function Stretch({ gantt, bar, paint }: { readonly gantt: Gantt; readonly bar: Bar; readonly paint: Paint }) {
  const [from, to] = [share(gantt, bar.start), share(gantt, bar.end)]
  return (
    <>
      <rect
        class={`app-picture__bar app-picture__bar--${bar.kind}`}
        x={`${from}%`}
        y="1"
        width={`${Math.max(0.5, to - from)}%`}
        height="14"
        {...filled(bar.kind, paint)}
      />
      {bar.due !== undefined && (
        <svg class="app-picture__plot" x={`${share(gantt, bar.due + 1)}%`}>
          <Diamond x={0} />
        </svg>
      )}
    </>
  )
}

function Diamond({ x }: { readonly x: number }) {
  return <path class="app-picture__mark" d={`M${x} 1l7 7-7 7-7-7z`} />
}

function filled(kind: BarKind, paint: Paint): { fill?: string } {
  return kind === 'undecided' ? { fill: paint('hatched') } : kind === 'own' ? { fill: paint('dotted') } : {}
}

function isShown({ from, months }: Gantt, now: number | undefined): now is number {
  return now !== undefined && now >= from && now <= from + months
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

import { compareText } from './compare-text.js'
import type { Course } from './course.js'
import type { Rung } from './ground.js'
import type { Plan } from './plan.js'
import type { Schedule } from './scheduling.js'

/** @param spans as early as what steps need allows */
export function criticalPath({ rungs, linksOf }: Course, spans: Schedule): Plan['critical'] {
  const path: Rung[] = []
  let last = rungs.toSorted((a, b) => spans.get(b)!.end - spans.get(a)!.end || compareText(a.key, b.key))[0]
  while (last !== undefined) {
    path.unshift(last)
    const { start } = spans.get(last)!
    const before = last.held ? [] : linksOf(last).map(({ to }) => to)
    last = before.filter((rung) => spans.get(rung)!.end === start).sort((a, b) => compareText(a.key, b.key))[0]
  }
  return { steps: path.map(({ key }) => key), months: lastEnd(spans) }
}

export function lastEnd(spans: Schedule): number {
  return Math.max(0, ...[...spans.values()].map(({ end }) => end))
}

import type { Course } from './course.js'
import type { Rung } from './ground.js'
import type { Span } from './held.js'
import type { Order } from './urgency.js'

export type Schedule = ReadonlyMap<Rung, Span>

/** Each step as early as what it needs allows, whatever else its organisation does. */
export function earliest({ rungs, linksOf }: Course): Schedule {
  const spans = new Map<Rung, Span>()
  for (const rung of rungs) {
    spans.set(rung, rung.held ?? spanFrom(readyFor(rung, linksOf, spans), rung))
  }
  return spans
}

/**
 * One step after the other, each as early as what it needs and the hands of its organisation allow. Held steps stay, and keep hands busy.
 *
 * @param capacity how many steps an organisation takes at once
 * @param order in which no step comes before one that it needs
 */
export function schedule({ rungs, linksOf }: Course, capacity: number, order: Order): Schedule {
  const busy = new Map<string, Map<number, number>>()
  const spans = new Map<Rung, Span>()
  const take = (rung: Rung, span: Span) => {
    spans.set(rung, span)
    const months = busy.get(rung.organisation) ?? new Map<number, number>()
    busy.set(rung.organisation, months)
    for (let month = Math.max(span.start, 0); month < span.end; month++) {
      months.set(month, (months.get(month) ?? 0) + 1)
    }
  }
  rungs.filter(({ held }) => held).forEach((rung) => take(rung, rung.held!))
  for (const rung of rungs.filter(({ held }) => !held).toSorted(order)) {
    const months = busy.get(rung.organisation)
    let start = readyFor(rung, linksOf, spans)
    for (let month = start; month < start + rung.months; month++) {
      if ((months?.get(month) ?? 0) >= capacity) {
        start = month + 1
      }
    }
    take(rung, spanFrom(start, rung))
  }
  return spans
}

function readyFor(rung: Rung, linksOf: Course['linksOf'], spans: Schedule): number {
  return Math.max(0, ...linksOf(rung).map(({ to }) => spans.get(to)!.end))
}

function spanFrom(start: number, { months }: Rung): Span {
  return { start, end: start + months }
}

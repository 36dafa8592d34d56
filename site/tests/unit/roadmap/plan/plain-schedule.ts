import type { StepDecision } from '../../../../src/roadmap/record/roadmap-record.js'
import type { Case } from './made-up.js'
import { month, type PlainPlan, type PlainTarget } from './plain-reckoning.js'

type Span = readonly [start: number, end: number]
type Needs = ReadonlyMap<string, ReadonlySet<string>>

/**
 * When the steps are taken: again and again, of the steps whose needs have their months, the most urgent gets the first months that are free.
 *
 * @param needs the steps, with what each needs of the others
 */
export function plainSchedule(
  { capabilities, roadmap }: Case,
  needs: Needs,
  targets: readonly PlainTarget[],
  decisions: ReadonlyMap<string, StepDecision>
): Omit<PlainPlan, 'targets'> {
  const steps = [...needs.keys()]
  const held = new Map(steps.map((step) => [step, heldSpan(decisions.get(step), length(step))] as const))
  const reach = new Map(steps.map((step) => [step, everything(step)] as const))
  const waiting = (step: string) => steps.filter((other) => other !== step && reach.get(other)!.has(step)).length
  const due = new Map(steps.map((step) => [step, latest(step)] as const))
  const pressing = steps.filter(
    (step) => ['agreed', 'doing'].includes(decisions.get(step)?.state ?? '') && held.get(step) === undefined
  )
  const urgent = (step: string) => pressing.some((one) => reach.get(one)!.has(step))
  const capacity = roadmap.capacity >= 1 ? roadmap.capacity : 1
  const spans = place((step, spans, start) => {
    const organisation = step.split(' ')[0]!
    const others = [...spans].filter(([other]) => other.startsWith(`${organisation} `)).map(([, span]) => span)
    return Array.from({ length: length(step) }, (_, at) => start + at).every(
      (month) => others.filter(([from, end]) => from <= month && month < end).length < capacity
    )
  })
  const shortest = Math.max(0, ...[...place(() => true).values()].map(([, end]) => end))
  const inOrder = steps.toSorted((a, b) => spans.get(a)![0] - spans.get(b)![0] || compare(a, b))
  return {
    steps: inOrder.map((key) => {
      const [start, end] = spans.get(key)!
      const month = due.get(key)!
      const served = targets.filter(({ nearest }) => nearest !== undefined && reach.get(nearest)!.has(key))
      const first = Math.min(...served.map(({ due = Infinity }) => due))
      return {
        ...{ key, start, end, held: held.get(key) !== undefined },
        ...(month < Infinity && { due: month }),
        ...(first < Infinity && { first }),
        after: [...needs.get(key)!]
          .filter((one) => ![...needs.get(key)!].some((other) => other !== one && surely(other).has(one)))
          .sort(),
        unlocks: { steps: waiting(key), targets: served.filter(({ step, nearest }) => step === nearest).length }
      }
    }),
    months: Math.max(0, ...[...spans.values()].map(([, end]) => end)),
    shortest
  }

  function place(isFree: (step: string, spans: ReadonlyMap<string, Span>, start: number) => boolean) {
    const spans = new Map<string, Span>()
    held.forEach((span, step) => span && spans.set(step, span))
    while (spans.size < steps.length) {
      const [step] = steps
        .filter((step) => !spans.has(step) && [...needs.get(step)!].every((other) => spans.has(other)))
        .sort((a, b) => Number(urgent(b)) - Number(urgent(a)) || compare(a, b))
      let start = Math.max(0, ...[...needs.get(step!)!].map((other) => spans.get(other)![1]))
      while (!isFree(step!, spans, start)) {
        start++
      }
      spans.set(step!, [start, start + length(step!)])
    }
    return spans
  }

  function compare(a: string, b: string): number {
    const [first, second] = [due.get(a)!, due.get(b)!]
    return first !== second ? (first < second ? -1 : 1) : waiting(b) - waiting(a) || (a < b ? -1 : 1)
  }

  function everything(step: string): Set<string> {
    return new Set([step, ...[...needs.get(step)!].flatMap((other) => [...everything(other)])])
  }

  /** What has ended when a step begins: nothing need have where its dates are agreed. */
  function surely(step: string): Set<string> {
    return new Set([step, ...(held.get(step) ? [] : [...needs.get(step)!].flatMap((other) => [...surely(other)]))])
  }

  function latest(step: string): number {
    const own = targets.filter(({ nearest }) => nearest === step).map(({ due = Infinity }) => due)
    const others = steps
      .filter((other) => needs.get(other)!.has(step))
      .map((other) => held.get(other)?.[0] ?? latest(other) + 1 - length(other))
    return Math.min(...own, ...others.map((start) => start - 1), Infinity)
  }

  function length(step: string): number {
    const [, id, to] = step.split(' ')
    const own = decisions.get(step)?.months
    const usual = capabilities.find((one) => one.id === id)!.steps.find((one) => one.to === Number(to))!.months
    return Math.ceil(own !== undefined && own > 0 ? own : usual)
  }
}

function heldSpan(decision: StepDecision | undefined, length: number): Span | undefined {
  const from = month(decision?.from, '01')
  const to = month(decision?.to, '12')
  if (decision?.state !== 'agreed' && decision?.state !== 'doing') {
    return undefined
  }
  if (from !== undefined) {
    return [from, to !== undefined && to >= from ? to + 1 : from + length]
  }
  return to === undefined ? undefined : [to + 1 - length, to + 1]
}

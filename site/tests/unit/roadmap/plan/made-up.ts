import fc from 'fast-check'
import type { Capability, Dependency } from '../../../../src/roadmap/data/roadmap-data.js'
import type { Answer, Roadmap, StepDecision, Target } from '../../../../src/roadmap/record/roadmap-record.js'

/** What is reckoned with: a catalogue and a roadmap. */
export interface Case {
  readonly capabilities: readonly Capability[]
  readonly roadmap: Roadmap
}

export function capability(id: string, more: Partial<Capability> & { readonly months?: number } = {}): Capability {
  const { months = 2, ...rest } = more
  const steps = [1, 2, 3, 4].map((to) => ({ to, action: '', months, roles: [], benefit: '' }))
  return { id, title: id, summary: '', theme: 'readiness', levels: ['', '', '', '', ''], questions: [], steps, ...rest }
}

export function need(capability: string, level: number, forLevel: number, organisation?: 'any'): Dependency {
  return { capability, level, forLevel, ...(organisation && { organisation }), because: '' }
}

export function roadmap(more: Partial<Roadmap> = {}): Roadmap {
  return {
    format: 1,
    id: 'r',
    name: '',
    edition: { handbook: '', day: '', build: '', address: '' },
    made: '2026-01-01T00:00:00Z',
    changed: '2026-01-01T00:00:00Z',
    starts: '2026-04-01',
    capacity: 2,
    organisations: [organisation('o')],
    ...{ answers: [], targets: [], decisions: [], ownSteps: [], risks: [], choices: [], universal: [] },
    ...{ interfaces: [], contracts: [], texts: {}, snapshots: [] },
    ...more
  }
}

export function organisation(id: string) {
  return { id, name: id }
}

/** With everything that files of elsewhere may hold: unknown names, levels out of range, no days, circles. */
export function cases(limits: { capabilities: number; organisations: number }): fc.Arbitrary<Case> {
  const ids = ['d', 'b', 'a', 'c', 'e'].slice(0, limits.capabilities)
  const places = ['p', 'o', 'q'].slice(0, limits.organisations)
  const id = often(fc.constantFrom(...ids), fc.constant('unknown'))
  const place = often(fc.constantFrom(...places), fc.constant('nowhere'))
  const level = often(fc.constantFrom(1, 2, 3, 4), fc.constantFrom(0, 9, -1, 1.5, NaN))
  const day = often(
    fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('', '-01', '-28'))
      .map(([month, end]) => dayAfter(month, end)),
    fc.constantFrom('never', '2027', '', '2027-13-01', '2025-11-30')
  )
  const dependency = fc.record({
    capability: id,
    level,
    forLevel: level,
    organisation: fc.constantFrom('same', 'same', 'any')
  })
  const capabilities = fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          months: fc.integer({ min: 1, max: 4 }),
          floor: fc.constantFrom(undefined, undefined, 1, 2),
          needs: fc.array(dependency, { maxLength: 2 })
        })
        .map(({ months, floor, needs }) =>
          capability(id, {
            months,
            ...(floor && { floor }),
            needs: needs.map((one) =>
              need(one.capability, one.level, one.forLevel, one.organisation === 'any' ? 'any' : undefined)
            )
          })
        )
    )
  )
  const judgement = fc.constantFrom<Answer['judgement']>(0, 1, 2, 3, 4, 'not-known', 'not-applicable', 7 as 4)
  const target = fc.record(
    { capability: id, level: level as fc.Arbitrary<Target['level']>, organisation: place, by: day },
    { requiredKeys: ['capability', 'level'], noNullPrototype: true }
  )
  const decision = fc.record(
    {
      step: fc.tuple(place, id, level).map((parts) => parts.join(' ')),
      state: fc.constantFrom<NonNullable<StepDecision['state']>>('agreed', 'doing', 'done', 'left-out'),
      from: day,
      to: day,
      months: fc.constantFrom(1, 2, 5, 1.5, 0, -3, NaN)
    },
    { requiredKeys: ['step'], noNullPrototype: true }
  )
  return fc
    .record({
      capabilities,
      answers: fc.array(fc.record({ organisation: place, capability: id, judgement }, { noNullPrototype: true }), {
        maxLength: 8
      }),
      targets: fc.array(target, { minLength: 1, maxLength: 5 }),
      decisions: fc.uniqueArray(decision, { maxLength: 6, selector: ({ step }) => step }),
      capacity: fc.constantFrom(1, 1, 2, 3, 0, NaN),
      organisations: fc.shuffledSubarray(places, { minLength: 1 })
    })
    .map(({ capabilities, organisations, ...recorded }) => ({
      capabilities,
      roadmap: roadmap({ ...recorded, organisations: organisations.map(organisation) })
    }))
}

function often<T, S>(usual: fc.Arbitrary<T>, odd: fc.Arbitrary<S>): fc.Arbitrary<T | S> {
  return fc.oneof({ weight: 14, arbitrary: usual }, { weight: 1, arbitrary: odd })
}

function dayAfter(months: number, end: string): string {
  const month = 3 + months
  return `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}${end}`
}

/** One target that asks any organisation for three things, which have much or little in common. */
export function choices(organisations: readonly string[]): fc.Arbitrary<Case> {
  const level = fc.constantFrom(1, 1, 2)
  const judgement = fc.constantFrom<Answer['judgement']>(0, 0, 0, 1, 2, 3, 4, 4)
  const below = fc.array(fc.tuple(fc.constantFrom('u', 'v', 'w'), fc.constantFrom(2, 3, 4)), {
    minLength: 1,
    maxLength: 3
  })
  const asked = ['x', 'y', 'z']
  return fc
    .record({
      levels: fc.tuple(level, level, level),
      below: fc.tuple(below, below, below),
      judgements: fc.array(judgement, { minLength: organisations.length * 6, maxLength: organisations.length * 6 }),
      leftOut: fc.tuple(fc.constantFrom(...organisations), fc.constantFrom('u', 'v', 't', 't'))
    })
    .map(({ levels, below, judgements, leftOut }) => ({
      capabilities: [
        capability('t', { needs: asked.map((id, at) => need(id, levels[at]!, 1, 'any')) }),
        ...asked.map((id, at) => capability(id, { needs: below[at]!.map(([other, level]) => need(other, level, 1)) })),
        ...['u', 'v', 'w'].map((id) => capability(id))
      ],
      roadmap: roadmap({
        organisations: organisations.map(organisation),
        answers: judgements.map((judgement, at) => ({
          organisation: organisations[Math.floor(at / 6)]!,
          capability: [...asked, 'u', 'v', 'w'][at % 6]!,
          judgement: at % 6 < 3 ? 0 : judgement
        })),
        targets: [{ capability: 't', level: 1, organisation: organisations[0]! }],
        decisions: [{ step: `${leftOut.join(' ')} 2`, state: 'left-out' }]
      })
    }))
}

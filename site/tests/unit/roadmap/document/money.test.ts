import assert from 'node:assert/strict'
import { test } from 'node:test'
import { money } from '../../../../src/roadmap/figures/money.js'
import { endOfYear, financialYear, lastDay, monthAfter, monthAt } from '../../../../src/roadmap/figures/months.js'
import type { Plan, PlannedStep } from '../../../../src/roadmap/plan/plan.js'
import type { OwnStep, StepDecision } from '../../../../src/roadmap/record/roadmap-record.js'

test('capital is spread over the months of a step, and crosses the end of a financial year', () => {
  const { years } = money({ ownSteps: [] }, plan('2027-01', 6, step(0, 6, { capital: 600 })))
  assert.deepEqual(years, [
    { year: 2026, capital: 300, revenue: 0 },
    { year: 2027, capital: 300, revenue: 0 }
  ])
})

test('revenue begins when the step ends, and is counted to the end of the financial year in which the plan ends', () => {
  const { years, revenue } = money({ ownSteps: [] }, plan('2027-04', 18, step(0, 6, { revenue: 1200 })))
  assert.deepEqual(
    years.map(({ year, revenue }) => [year, revenue]),
    [
      [2027, 600],
      [2028, 1200]
    ]
  )
  assert.equal(revenue, 1800)
})

test('no pound is lost or made by rounding', () => {
  for (let amount = 1; amount < 400; amount += 7) {
    for (const months of [1, 5, 7, 11, 13]) {
      const { years, capital } = money({ ownSteps: [] }, plan('2027-02', months, step(0, months, { capital: amount })))
      assert.equal(capital, amount)
      assert.equal(
        years.reduce((sum, one) => sum + one.capital, 0),
        amount
      )
    }
  }
})

test('own steps count in their months; those without dates are in no year, and those left out nowhere', () => {
  const ownSteps: OwnStep[] = [
    { id: 'a', title: 'A', from: '2027-05-01', to: '2027-06-30', capital: 100 },
    { id: 'b', title: 'B', capital: 50, ifCut: 'Much' },
    { id: 'c', title: 'C', state: 'left-out', capital: 1000, from: '2027-05-01' },
    { id: 'd', title: 'D', from: '2026-03-01', to: '2026-03-31', capital: 7 }
  ]
  const { years, capital, items } = money({ ownSteps }, plan('2027-04', 1))
  assert.equal(capital, 107)
  assert.deepEqual(
    years.map(({ year, capital }) => [year, capital]),
    [
      [2025, 7],
      [2026, 0],
      [2027, 100]
    ]
  )
  assert.deepEqual(
    items.map(({ own }) => own!.id),
    ['a', 'b', 'd']
  )
})

test('without money there is nothing to add', () => {
  assert.deepEqual(money({ ownSteps: [] }, plan('2027-04', 0)), { years: [], capital: 0, revenue: 0, items: [] })
})

test('months, financial years and last days', () => {
  assert.equal(monthAfter('2026-12', '2027-01-15'), 1)
  assert.equal(monthAfter('2026-12', '2026-11'), -1)
  assert.equal(monthAt('2026-12', 1), '2027-01')
  assert.deepEqual([financialYear('2027-03', 0), financialYear('2027-03', 1)], [2026, 2027])
  assert.equal(endOfYear('2027-03', 2026), 1)
  assert.deepEqual(
    ['2020', '2020-02', '2020-02-03', 'soon'].map((date) => lastDay(date)),
    ['2020-12-31', '2020-02-29', '2020-02-03', undefined]
  )
})

function plan(starts: string, months: number, ...steps: readonly PlannedStep[]): Plan {
  return { steps, targets: [], critical: { steps: [], months }, months, starts, conflicts: [], circles: [] }
}

function step(start: number, end: number, decision: Omit<StepDecision, 'step'>): PlannedStep {
  const key = 'a records 1'
  return {
    ...{ key, organisation: 'a', capability: 'records', to: 1, start, end, held: false, after: [], why: [] },
    decision: { step: key, ...decision },
    unlocks: { steps: 0, targets: 0 }
  }
}

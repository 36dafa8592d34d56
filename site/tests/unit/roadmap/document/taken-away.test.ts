import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendar } from '../../../../src/roadmap/document/paper/calendar.js'
import { answersCsv, planCsv } from '../../../../src/roadmap/document/paper/roadmap-csv.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { ANYSHIRE } from '../../../documents/anyshire.js'
import { eventsIn } from '../../calendar/ics-reader.js'
import { realData } from '../../../documents/roadmap-source.js'

const DAY = '2026-11-28'
const data = realData()

test('the calendar holds every date once, as a whole day', () => {
  const events = eventsOf(ANYSHIRE)
  const said = events.map(({ SUMMARY, ...rest }) => `${rest['DTSTART;VALUE=DATE']} ${SUMMARY}`)
  assert.ok(said.includes('20290331 Target: Leadership, Level 3, Established (All organisations)'), said.join('\n'))
  assert.ok(said.includes('20270930 Last day for notice: Laboratory system, Sample Labs Software'))
  assert.ok(said.includes('20280331 Contract ends: Laboratory system, Sample Labs Software'))
  assert.ok(said.includes('20271231 Step done: Records, assessments and plans: to level 2 (Anyshire CCG)'))
  assert.ok(said.includes('20281231 Interface to be replaced: Laboratory system to GP systems'))
  assert.equal(new Set(events.map(({ UID }) => UID)).size, events.length)
  assert.ok(events.every((one) => one['DTEND;VALUE=DATE']! > one['DTSTART;VALUE=DATE']!))
})

test('the same things have the same ids in a later file', () => {
  const ids = (roadmap: Roadmap) => eventsOf(roadmap).map(({ UID }) => UID)
  const later = { ...ANYSHIRE, targets: ANYSHIRE.targets.map((target) => ({ ...target, by: '2035' })) }
  assert.deepEqual(ids(later), ids(ANYSHIRE))
})

test('a date that is known in part is its last day, and none is no event', () => {
  const targets = ANYSHIRE.targets.slice(0, 3).map((target, at) => ({ ...target, by: ['2029-02', '2030', ''][at]! }))
  const days = eventsOf({ ...ANYSHIRE, targets }).filter(({ UID }) => UID!.startsWith('target'))
  assert.deepEqual(
    days.map((one) => one['DTSTART;VALUE=DATE']),
    ['20290228', '20301231']
  )
})

test('lines are at most 75 octets, and texts come back as they were typed', () => {
  const because = 'A; b, c\\n \\ "d": é€😀 BEGIN:VEVENT\nEND:VEVENT ' + '👩🏽‍⚕️ '.repeat(30)
  const roadmap = { ...ANYSHIRE, targets: [{ ...ANYSHIRE.targets[0]!, because }] }
  const text = file(roadmap)
  assert.ok(text.endsWith('END:VCALENDAR\r\n'))
  for (const line of text.split('\r\n')) {
    assert.ok(new TextEncoder().encode(line).length <= 75, line)
    assert.doesNotMatch(line, /[\n\uFFFD]/)
  }
  assert.equal(eventsOf(roadmap).find(({ UID }) => UID!.startsWith('target'))!.DESCRIPTION, because)
})

test('the answers are a row each, with the target beside them', () => {
  const rows = answersCsv(data, ANYSHIRE).split('\r\n')
  assert.equal(rows.length, 4 * data.capabilities.length + 1 + 1 + 1)
  assert.ok(
    rows.some(
      (row) => row.startsWith('Anyshire Hospitals,,Leadership,2,"Level 2, Partial"') && row.includes(',3,2029-03-31,')
    )
  )
  assert.ok(rows.some((row) => row.startsWith('Anyshire Hospitals,,Remote and assistive care,,Not answered')))
})

test('the plan is a row a step, and a formula somebody typed is text', () => {
  const ownSteps = [{ id: 'x', title: '=HYPERLINK("http://evil.example")', owner: '@SUM(1)' }]
  const roadmap = { ...ANYSHIRE, ownSteps }
  const plan = reckon(data, roadmap)
  const csv = planCsv({ data, roadmap, plan })
  assert.equal(csv.split('\r\n').length, plan.steps.length + ownSteps.length + 2)
  assert.match(csv, /"'=HYPERLINK/)
  assert.match(csv, /,'@SUM\(1\),/)
})

function file(roadmap: Roadmap): string {
  return calendar({ data, roadmap, plan: reckon(data, roadmap) }, DAY)
}

function eventsOf(roadmap: Roadmap): Record<string, string>[] {
  return eventsIn(file(roadmap))
}

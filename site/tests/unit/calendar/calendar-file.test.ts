import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { calendarOfStandards } from '../../../src/calendar/dates/calendar-of-standards.js'
import { livesOf } from '../../../src/calendar/dates/lives.js'
import { calendarFile } from '../../../src/kit/files/calendar-file.js'
import { eventsIn, faultsIn } from './ics-reader.js'
import { DATES, QUESTION, TODAY, WITH_DATES } from './tiny-dates.js'

const LIVES = livesOf(WITH_DATES, DATES, QUESTION, TODAY)
const ABOUT = {
  handbook: 'The handbook',
  of: 'example.org',
  asOf: '2026-06-01T10:00:00.000Z',
  title: 'Shared record',
  live: QUESTION.day,
  today: TODAY,
  root: 'https://example.org/'
}

test('the file holds what is to come, a month as long as it is, and the day of going live', () => {
  const text = calendarOfStandards(LIVES, ABOUT)
  assert.deepEqual(faultsIn(text), [])
  const days = eventsIn(text).map((one) =>
    [one['SUMMARY'], one['DTSTART;VALUE=DATE'], one['DTEND;VALUE=DATE']].join(' ')
  )
  assert.ok(days.includes('Go live: Shared record 20270415 20270416'), days.join('\n'))
  assert.ok(days.includes('coming: Begins to bind: Mandated 20270401 20270501'), days.join('\n'))
  assert.ok(days.includes('dying: Status becomes: Retired 20261231 20270101'), days.join('\n'))
  assert.ok(days.includes('The handbook checks 6 standards again 20271130 20271201'), days.join('\n'))
  assert.ok(eventsIn(text).every((one) => one['DTEND;VALUE=DATE']! > '20260602'))
})

test('the same dates have the same ids when they are asked for again later', () => {
  const ids = (asOf: string) => eventsIn(calendarOfStandards(LIVES, { ...ABOUT, asOf })).map(({ UID }) => UID)
  assert.deepEqual(ids('2026-06-20T10:00:00.000Z'), ids(ABOUT.asOf))
})

test('whatever a text holds comes back as it was, on lines of 75 octets', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ';', ',', '\\', '\n', 'é', '€', '😀', ' ', ':', '"'),
    minLength: 1,
    maxLength: 300
  })
  fc.assert(
    fc.property(text, text, (summary, description) => {
      const file = calendarFile({ handbook: 'H', tool: 't', name: summary, of: 'x', asOf: TODAY }, [
        { id: 'a', day: '2027-12-31', summary, description }
      ])
      const [event] = eventsIn(file)
      assert.deepEqual(faultsIn(file), [])
      assert.equal(event!['SUMMARY'], summary)
      assert.equal(event!['DESCRIPTION'], description)
      assert.equal(event!['DTEND;VALUE=DATE'], '20280101')
    })
  )
})

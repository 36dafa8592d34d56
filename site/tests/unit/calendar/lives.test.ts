import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { mayFall, spanOf } from '../../../src/calendar/dates/day-span.js'
import { changesBetween, livesOf, livesOfPack } from '../../../src/calendar/dates/lives.js'
import { isChange } from '../../../src/calendar/dates/moments.js'
import { scaleFor } from '../../../src/calendar/dates/scale.js'
import { stretchesOf } from '../../../src/calendar/dates/stretches.js'
import { MAKING, WORDING } from '../catalogue/tiny-catalogue.js'
import { makePack } from '../../../src/pack/make-pack.js'
import { DATES, QUESTION, TODAY, WITH_DATES } from './tiny-dates.js'

const LIVES = livesOf(WITH_DATES, DATES, QUESTION, TODAY)
const life = (id: string) => LIVES.find((one) => one.id === id)!

test('standards that go out of use before going live are there as well as those that apply then', () => {
  assert.deepEqual(LIVES.map(({ id }) => id).sort(), ['both', 'coming', 'dated', 'dying', 'old', 'used'])
  assert.deepEqual(life('dying').end, { date: '2026-12-31', first: '2026-12-31', last: '2026-12-31' })
})

test('what an obligation to come says is told, and how binding a standard is on the day of going live', () => {
  assert.equal(life('both').group, 'recommended')
  assert.deepEqual(
    life('both')
      .moments.filter(({ what }) => what === 'from')
      .map(({ date }) => date),
    ['2020-01-01', '2030-01-01']
  )
  assert.equal(life('coming').group, 'mandated')
})

test('what changes between today and going live is said with the soonest first, months whole, and no review among it', () => {
  const changes = changesBetween(LIVES, TODAY, QUESTION.day).map(([{ id }, { what, date }]) => `${id} ${what} ${date}`)
  assert.deepEqual(changes, ['dying status 2026-12-31', 'coming from 2027-04', 'dated other 2027-04-15'])
})

test('each date says how sure it is and where it was seen, and ids stand once', () => {
  const [from] = life('old').moments
  assert.equal(from!.sure, 'Verified')
  assert.equal(from!.source?.title, 'The paper')
  const ids = LIVES.flatMap(({ moments }) => moments.map(({ id }) => id))
  assert.equal(new Set(ids).size, ids.length)
})

test('a date of a month or a year is as long as it is', () => {
  assert.deepEqual(spanOf('2028-02'), { date: '2028-02', first: '2028-02-01', last: '2028-02-29' })
  assert.deepEqual(spanOf('2027'), { date: '2027', first: '2027-01-01', last: '2027-12-31' })
  assert.equal(spanOf('2027-02-30'), undefined)
  assert.equal(spanOf('soon'), undefined)
})

test('a date may fall between two days exactly when one of its days does', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  const iso = day.map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(iso, fc.constantFrom(4, 7, 10), iso, iso, (date, known, after, until) => {
      const span = spanOf(date.slice(0, known))!
      const days: string[] = []
      for (let at = Date.parse(span.first); at <= Date.parse(span.last); at += 86_400_000) {
        days.push(new Date(at).toISOString().slice(0, 10))
      }
      fc.pre(after < until)
      assert.equal(
        mayFall(span, after, until),
        days.some((one) => one > after && one <= until)
      )
    })
  )
})

test('bars stay in the picture, and say what is not known', () => {
  const scale = scaleFor(LIVES, TODAY, QUESTION.day)
  for (const one of LIVES) {
    for (const { from, to } of stretchesOf(one, scale)) {
      assert.ok(from >= 0 && to <= 100 && from < to, one.id)
    }
  }
  const kinds = (id: string) =>
    stretchesOf(life(id), scale).map(({ kind, fadesIn, fadesOut }) => ({ kind, fadesIn, fadesOut }))
  assert.deepEqual(kinds('used'), [{ kind: 'bound', fadesIn: true, fadesOut: true }])
  assert.deepEqual(kinds('dated'), [{ kind: 'unknown', fadesIn: undefined, fadesOut: true }])
  assert.equal(stretchesOf(life('dying'), scale)[0]!.fadesOut, undefined)
  assert.deepEqual(
    stretchesOf(life('coming'), scale).map(({ kind }) => kind),
    ['ready', 'bound']
  )
})

test('a pack shows what it keeps, and what the handbook has no more as the pack has it', () => {
  const pack = makePack(WITH_DATES, WORDING, QUESTION, MAKING)
  const [first] = pack.standards
  const undated = pack.standards.find(({ id }) => id === 'dated')!
  const gone = { ...undated, id: 'fax', title: 'Fax', from: '2019-01-01' }
  const lives = livesOfPack(WITH_DATES, DATES, { ...pack, standards: [{ ...first!, decision: 'drop' }, gone] }, TODAY)
  assert.equal(
    lives.some(({ id }) => id === first!.id),
    false
  )
  const fax = lives.find(({ id }) => id === 'fax')!
  assert.equal(fax.lost, true)
  assert.deepEqual(
    fax.moments.filter(isChange).map(({ date }) => date),
    ['2019-01-01']
  )
})

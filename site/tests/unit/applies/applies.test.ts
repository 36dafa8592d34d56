import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRequest, writeRequest } from '../../../src/catalogue/question-address.js'
import { table } from '../../../src/applies/answer-table.js'
import { inForce } from '../../../src/applies/when.js'
import { Reasons } from '../../../src/applies/why.js'
import { asked, summary } from '../../../src/applies/applies-words.js'
import { answer, type Question } from '../../../src/catalogue/applicability.js'
import type { Binding } from '../../../src/catalogue/data.js'
import { sinceCell, sinceLine } from '../../../src/catalogue/since-when.js'
import { dateText, dayOf, isDay, otherDates } from '../../../src/kit/words/dates.js'
import { CATALOGUE } from '../catalogue/tiny-catalogue.js'
import { headings } from '../csv-contract.js'

const { frame } = CATALOGUE
const QUESTION: Question = { systems: ['record'], settings: [], day: '2026-11-23' }

const told = (question: Question) =>
  asked(question, frame)
    .map((piece) => (typeof piece === 'string' ? piece : piece.named))
    .join('')

test('an address is read and written the same', () => {
  const address = '?system=record&setting=hospital&day=2026-11-23&role=trust'
  const request = readRequest(address, frame)
  assert.deepEqual(request, {
    systems: ['record'],
    settings: ['hospital'],
    day: '2026-11-23',
    role: 'trust',
    unknown: []
  })
  assert.equal(writeRequest(request), address)
  assert.equal(writeRequest(readRequest('', frame)), '')
})

test('what an address asks for and is not known is told, once and cut short; the rest is read', () => {
  const long = 'x'.repeat(5000)
  const request = readRequest(
    `?system=zz&system=zz&system=record&setting=%3Cb%3E&day=2026-02-31&role=${long}&a=b`,
    frame
  )
  assert.deepEqual(request.systems, ['record'])
  assert.equal(request.day, undefined)
  assert.deepEqual(request.unknown, [
    ['system', 'zz'],
    ['day', '2026-02-31'],
    ['setting', '<b>'],
    ['role', `${'x'.repeat(60)}…`]
  ])
})

test('broken percent-encoding and ten thousand values are read', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => `system=s${i}`).join('&')
  const request = readRequest(`?${many}&system=%E0%A4%A&setting=hospital&system=record&system=record%`, frame)
  assert.deepEqual([request.systems, request.settings], [['record'], ['hospital']])
  assert.equal(request.unknown.length, 10_002)
})

test('what is common to all systems is what applies where none is named', () => {
  assert.deepEqual(readRequest('?system=any', frame), readRequest('', frame))
})

test('the answer is said in words', () => {
  const said = summary(answer(CATALOGUE, QUESTION))
  assert.equal(
    said,
    '1 standard is mandated and 1 is recommended. 4 requirements (1 must, 2 should and 1 could) and 1 policy apply.'
  )
  assert.equal(told(QUESTION), 'For Shared record, in any setting, on 23 November 2026.')
  assert.match(
    told({ systems: ['record', 'other'], settings: ['hospital'], day: '2026-01-02' }),
    /^For Shared record; Other, in Hospital, on 2 January 2026\. This day is past/
  )
  assert.equal(told({ ...QUESTION, systems: [] }), 'For Any system, in any setting, on 23 November 2026.')
  assert.equal(
    summary({ standards: [], toCheck: [], criteria: [], policies: [], leftOut: { standards: [], criteria: [] } }),
    'no standards apply. 0 requirements and 0 policies apply.'
  )
})

test('why something is on the list names the system, the way it came and the setting', () => {
  const one = new Reasons(CATALOGUE, QUESTION)
  assert.equal(one.of([{ system: 'record' }]), 'Asked of this type of system. Used in every setting.')
  assert.equal(
    one.of([{ system: 'record', inheritedFrom: 'any' }], ['hospital']),
    'Inherited from Any system. Used in every setting.'
  )
  const two = new Reasons(CATALOGUE, { ...QUESTION, systems: ['record', 'other'] })
  assert.equal(
    two.of([{ system: 'record', inheritedFrom: 'any' }, { system: 'other' }]),
    'Asked of Other. Inherited from Any system by Shared record. Used in every setting.'
  )
  const settings = ['a', 'b', 'c', 'd', 'e'].map((id) => [id, `Setting ${id}`] as const)
  const places = (chosen: readonly string[], own: readonly string[]) =>
    new Reasons({ ...CATALOGUE, frame: { ...frame, settings } }, { ...QUESTION, systems: [], settings: chosen }).of(
      [],
      own
    )
  assert.equal(places([], ['a', 'b']), 'Asked of every system. Used in Setting a; Setting b.')
  assert.equal(places([], ['a', 'b', 'c', 'd']), 'Asked of every system. Used in 4 of the 5 settings.')
  assert.equal(places(['b', 'c'], ['a', 'b']), 'Asked of every system. Used in Setting b, which you chose.')
})

test('dates are said as far as they are known, and never guessed', () => {
  const say = (binding: Partial<Binding>) => sinceCell({ level: 'mandated', ...binding }, '2026-11-23')
  assert.equal(say({ from: '2016', since: '2015' }), '2016')
  assert.equal(say({ from: '2027-04' }), 'From April 2027')
  assert.equal(say({ since: '2019-12', searched: '2026-11-01' }), 'In use by December 2019')
  assert.equal(say({ searched: '2026-11-01' }), 'None found, looked for on 1 November 2026')
  assert.equal(say({}), 'Not recorded')
  assert.equal(sinceCell({ level: 'recommended' }, '2026-11-23', '2020-07-02'), 'Published 2 July 2020')
  assert.equal(say({ level: 'recommended' }), '', 'what binds nobody need not say that it has no date')
  const line = (binding: Partial<Binding>) => sinceLine({ level: 'mandated', ...binding })
  assert.deepEqual(line({ from: '2016-08-01', by: '2017' }), ['From 1 August 2016'])
  assert.deepEqual(line({ since: '2019', by: '2017' }), ['In use by 2019'])
  assert.deepEqual(line({ by: '2017' }), ['Comply by 2017'])
  assert.deepEqual(line({}), [])
  assert.deepEqual(otherDates({ issued: '2018-11', dates: [['Version 2 in use from', '2019-04-01']] }), [
    'Published: November 2018',
    'Version 2 in use from: 1 April 2019'
  ])
  assert.deepEqual(otherDates({}), [])
  assert.equal(inForce({ from: '2013-04', to: '2015' } as never), 'In force since April 2013, until 2015.')
  assert.equal(inForce({} as never), 'In force since when: date not recorded.')
  assert.deepEqual(['2026', '2026-08', '2026-08-01'].map(dateText), ['2026', 'August 2026', '1 August 2026'])
  assert.deepEqual(['2026-02-28', '2026-02-29', '2026-2-1', '0000-00-00', ''].map(isDay), [
    true,
    false,
    false,
    false,
    false
  ])
  assert.equal(dayOf(new Date(2026, 0, 5, 23, 59)), '2026-01-05')
})

test('the table has a row for everything that applies', () => {
  const { standards } = CATALOGUE
  const entities = standards.entities.map((entity) => ({
    ...entity,
    obligations: [{ ...entity.obligations[0], from: '2016-08' }] as const
  }))
  const dated = { ...CATALOGUE, standards: { ...standards, entities } }
  const found = answer(dated, QUESTION)
  const rows = table(found, dated, new Reasons(dated, QUESTION))
  assert.equal(
    rows.length,
    1 + found.standards.length + found.toCheck.length + found.criteria.length + found.policies.length
  )
  assert.ok(rows.every((row) => row.length === rows[0]!.length))
  assert.deepEqual([...rows[0]!].sort(), headings('applies'))
  const cells = ['Entry', 'Title', 'Obligation', 'Binding from', 'Comply by']
  assert.deepEqual(
    cells.map((title) => rows[1]![rows[0]!.indexOf(title)]),
    ['standard', 'DCB', 'Mandated', '2016-08', ''],
    'dates that a spreadsheet can sort'
  )
})

test('an answer for a day before the catalogue was made says that most of it is of today', () => {
  const { frame } = CATALOGUE
  const caution = (day: string) => /\d\. (This day is past\..*)?$/.exec(`${told({ ...QUESTION, day })} `)?.[1]
  assert.match(caution('2019-06-30')!, /^This day is past\. Only changes .* rely on it\. $/)
  assert.equal(caution(frame.day), undefined)
  assert.equal(caution('2999-01-01'), undefined)
})

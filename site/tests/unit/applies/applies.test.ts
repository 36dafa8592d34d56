import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRequest, writeRequest } from '../../../src/applies/applies-address.js'
import { table } from '../../../src/applies/answer-table.js'
import { complyBy, dates, inForce, since } from '../../../src/applies/when.js'
import { Reasons } from '../../../src/applies/why.js'
import { inWords, summary } from '../../../src/applies/applies-words.js'
import { answer, type Question, type StandardApplies } from '../../../src/catalogue/applicability.js'
import { dateText, dayOf, isDay, otherDates } from '../../../src/kit/words/dates.js'
import { CATALOGUE } from '../catalogue/tiny-catalogue.js'
import { headings } from '../csv-contract.js'

const { frame } = CATALOGUE
const QUESTION: Question = { systems: ['record'], settings: [], day: '2026-11-23' }

const told = (question: Question) =>
  inWords(question, answer(CATALOGUE, QUESTION), frame)
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
    '1 standard is mandated and 1 is recommended. 4 requirements (2 must, 1 should and 1 could) and 1 policy apply.'
  )
  const about = (question: Question) => told(question).split(': ')[0]
  assert.equal(about(QUESTION), 'For Shared record, in any setting, on 23 November 2026')
  assert.equal(told(QUESTION), `For Shared record, in any setting, on 23 November 2026: ${said}`)
  assert.equal(
    about({ systems: ['record', 'other'], settings: ['hospital'], day: '2026-01-02' }),
    'For Shared record; Other, in Hospital, on 2 January 2026'
  )
  assert.equal(about({ ...QUESTION, systems: [] }), 'For Any system, in any setting, on 23 November 2026')
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
  const standard = (entity: object, status = 'active') => ({ entity, status }) as unknown as StandardApplies
  const say = (one: StandardApplies) => [since(one, '2026-11-23'), complyBy(one, '2026-11-23')].join(' ')
  assert.equal(say(standard({ from: '2016', by: '2026' })), 'Since 2016. Comply by 2026.')
  assert.equal(
    say(standard({ from: '2027-04', by: '2026-10' })),
    'From April 2027. It binds nobody yet. Comply by October 2026. That date has passed.'
  )
  assert.equal(say(standard({ by: '2026-11-23' })), 'Since when: date not recorded. Comply by 23 November 2026.')
  assert.deepEqual(dates(standard({}), '2026-11-23'), {
    text: 'Since when and comply by: dates not recorded.',
    known: false
  })
  assert.deepEqual(dates(standard({ issued: '2027-01', by: '2028' }), '2026-12-31'), {
    text: 'To be published: January 2027. Comply by 2028.',
    known: true
  })
  assert.equal(dates(standard({ issued: '2026' }), '2026-11-23').known, false)
  assert.deepEqual(otherDates({ issued: '2018-11', dates: [['Version 2 in use from', '2019-04-01']] }), [
    'Published: November 2018',
    'Version 2 in use from: 1 April 2019'
  ])
  assert.deepEqual(otherDates({}), [])
  assert.match(dates(standard({}, 'proposed'), '2026-11-23').text, /^Proposed\. It binds nobody yet\./)
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
  const entities = standards.entities.map((entity) => ({ ...entity, from: '2016-08' }))
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
  const caution = (day: string) => /apply\. (This day is past\..*)?$/.exec(`${told({ ...QUESTION, day })} `)?.[1]
  assert.match(caution('2019-06-30')!, /^This day is past\. Only changes .* rely on it\. $/)
  assert.equal(caution(frame.day), undefined)
  assert.equal(caution('2999-01-01'), undefined)
})

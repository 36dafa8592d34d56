import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDay } from '../../../src/kit/words/dates.js'
import { decide, giveReason } from '../../../src/pack/decide.js'
import { FileRefused, LARGEST, type FileRefusal } from '../../../src/kit/files/json-file.js'
import { makePack } from '../../../src/pack/make-pack.js'
import { readFile, readPack, readText } from '../../../src/pack/read-pack.js'
import { buyAddress } from '../../../src/roadmap/path/buy-address.js'
import { readRequest, writeQuestion } from '../../../src/tender/work/tender-request.js'
import { unknownIn } from '../../../src/tender/work/unknown.js'
import { CATALOGUE, MAKING, QUESTION, WORDING, tinyPack } from '../catalogue/tiny-catalogue.js'

function refusal(read: () => unknown): FileRefusal {
  try {
    read()
  } catch (error) {
    assert.ok(error instanceof FileRefused)
    return error.refusal
  }
  return assert.fail('was read')
}

/** A pack's JSON with something else at a place. */
function spoilt(...[path, value]: [string, unknown]): unknown {
  const pack = JSON.parse(JSON.stringify(tinyPack()))
  const keys = path.split('.')
  const last = keys.pop()!
  keys.reduce((at, key) => at[key], pack)[last] = value
  return pack
}

test('a pack is read as it was written', () => {
  const dropped = decide(tinyPack(), 'requirements', new Set(['a-2']), 'drop')
  const pack = { ...giveReason(dropped, 'requirements', 'a-2', '<b>Why?</b>'), buyer: '=1+1' }
  assert.deepEqual(readText(JSON.stringify(pack)), pack)
})

test('what a pack does not have is not copied', () => {
  const pack = readText(JSON.stringify({ ...tinyPack(), extra: 1 }).replace('{', '{"__proto__":{"polluted":true},'))
  assert.deepEqual(Object.keys(pack).sort(), Object.keys(tinyPack()).sort())
  assert.ok(!('polluted' in pack) && !('polluted' in {}))
})

test('files that are no packs are told apart', async () => {
  assert.deepEqual(
    refusal(() => readText('PK\u0003\u0004')),
    { why: 'not-json' }
  )
  assert.deepEqual(
    refusal(() => readText('')),
    { why: 'not-json' }
  )
  for (const foreign of ['null', '[]', '1', '"pack"', '{"releases":[]}']) {
    assert.deepEqual(
      refusal(() => readText(foreign)),
      { why: 'foreign' }
    )
  }
  assert.deepEqual(
    refusal(() => readPack({ ...tinyPack(), format: 2 })),
    { why: 'newer' }
  )
  const huge = { size: LARGEST + 1, text: () => assert.fail('was opened') } as unknown as Blob
  await assert.rejects(readFile(huge), (error) => error instanceof FileRefused && error.refusal.why === 'too-large')
})

for (const [path, value, where, what] of [
  ['requirements.2.text.level', 'maybe', 'requirements[2].text.level', 'must be one of must, should, could'],
  ['requirements.0.weight', 101, 'requirements[0].weight', 'must be a number from 0 to 100'],
  ['requirements.0.weight', '5', 'requirements[0].weight', 'must be a number from 0 to 100'],
  ['requirements.1.id', 'a-1', 'requirements[1].id', 'is “a-1”, which is there already'],
  ['requirements.1.group', 'nowhere', 'requirements[1].group', 'is “nowhere”, which is not in groups'],
  ['standards.0.url', 'javascript:alert(1)', 'standards[0].url', 'must be a web address'],
  ['question.day', 'tomorrow', 'question.day', 'must be a date, such as 2026-04-01'],
  ['question.day', '2026-99-99', 'question.day', 'must be a date, such as 2026-04-01'],
  ['edition.day', '2027-02-29', 'edition.day', 'must be a date, such as 2026-04-01'],
  ['standards.0.by', '2026-13', 'standards[0].by', 'must be a date, such as 2026-04-01, 2026-04 or 2026'],
  ['standards.0.by', '2026-04-31', 'standards[0].by', 'must be a date, such as 2026-04-01, 2026-04 or 2026'],
  ['changed', '2026-02-30T09:00:00Z', 'changed', 'must be a moment, such as 2026-04-01T09:00:00Z'],
  ['made', '2026-04-01T99:00:00Z', 'made', 'must be a moment, such as 2026-04-01T09:00:00Z'],
  ['policies', {}, 'policies', 'must be a list'],
  ['name', null, 'name', 'must be text'],
  ['format', 0, 'format', 'must be 1'],
  ['groups.0', 'access', 'groups[0]', 'must be an object'],
  [
    'requirements.0.text.statement',
    'x'.repeat(100_001),
    'requirements[0].text.statement',
    'is longer than 100,000 characters'
  ]
] as const) {
  test(`a pack whose ${where} ${what === 'must be text' ? 'is missing' : 'is wrong'} is refused, saying where (${String(value).slice(0, 20)})`, () => {
    assert.deepEqual(
      refusal(() => readPack(spoilt(path, value))),
      { why: 'flawed', flaws: [{ where, what }] }
    )
  })
}

test('ids that the handbook does not know are listed by kind, and own ones are not among them', () => {
  const pack = tinyPack()
  const [one] = pack.requirements
  const other = {
    ...pack,
    question: { ...pack.question, systems: ['record', 'abacus'], settings: ['moon'] },
    requirements: [...pack.requirements, { ...one!, id: 'lost-1' }, { ...one!, id: 'own-1' }],
    standards: pack.standards.map((standard) => (standard.id === 'old' ? { ...standard, id: 'older' } : standard))
  }
  assert.deepEqual(unknownIn(other, CATALOGUE), {
    systems: ['abacus'],
    settings: ['moon'],
    requirements: ['lost-1'],
    standards: ['older'],
    policies: []
  })
})

test('an address is read as far as it makes sense', () => {
  const query = '?system=record&system=abacus&system=record&setting=%E0%A4%A&setting=<b>&day=2026-02-30&role=trust&x=1'
  const { question, unknown, pack } = readRequest(query, CATALOGUE.frame)
  assert.deepEqual(question, { systems: ['record'], settings: [], day: '2026-06-01', role: 'trust' })
  assert.deepEqual(unknown.filter((value) => value.length > 0).length, 4)
  assert.ok(unknown.includes('abacus') && unknown.includes('<b>') && unknown.includes('2026-02-30'))
  assert.equal(pack, undefined)
})

test('an address with 10,000 values is read', () => {
  const many = Array.from({ length: 10_000 }, (_, place) => `system=s${place}`).join('&')
  assert.equal(readRequest(`?${many}&system=record`, CATALOGUE.frame).unknown.length, 10_000)
  assert.deepEqual(readRequest(`?${many}&system=record`, CATALOGUE.frame).question.systems, ['record'])
})

test('a question survives its address', () => {
  const question = { systems: ['record', 'any'], settings: ['hospital'], day: '2027-01-31', role: 'trust' }
  assert.deepEqual(readRequest(writeQuestion(question), CATALOGUE.frame).question, question)
})

test('a pack remembers the step of a roadmap that it is for, and names that were typed are not sent', () => {
  const purpose = { roadmap: 'r1', name: 'Our “way” & yours', step: 'org records 3', title: '<b>Records</b>: level 3' }
  const [query, fragment] = buyAddress(['record'], purpose).split('#') as [string, string]
  assert.doesNotMatch(query, /way|Records/)
  const request = readRequest(query.replace('tender/', ''), CATALOGUE.frame, `#${fragment}`)
  assert.deepEqual(request.purpose, purpose)
  assert.deepEqual(request.question.systems, ['record'])
  const pack = makePack(CATALOGUE, WORDING, QUESTION, { ...MAKING, purpose })
  assert.deepEqual(readText(JSON.stringify(pack)).purpose, purpose)
  assert.equal(readText(JSON.stringify(tinyPack())).purpose, undefined)
  assert.equal(readRequest('?roadmap=<b>&step=a', CATALOGUE.frame).purpose, undefined)
})

test('only days of the calendar are days', () => {
  assert.deepEqual(['2028-02-29', '2027-02-29', '2026-1-1', '2026-13-01', '2026-12-31x'].map(isDay), [
    true,
    false,
    false,
    false,
    false
  ])
})

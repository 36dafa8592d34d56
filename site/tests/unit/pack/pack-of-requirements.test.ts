import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileRefused, type FileRefusal } from '../../../src/kit/files/json-file.js'
import { troubleOf } from '../../../src/pack/file-trouble.js'
import { packOfRequirements } from '../../../src/pack/pack-of-requirements.js'
import { PreparedRequirements } from '../../../src/pack/prepared-requirements.js'
import { readPack, readText } from '../../../src/pack/read-pack.js'
import { sumOfWeights } from '../../../src/pack/weights.js'
import { CATALOGUE, MAKING, WORDING, tinyPack } from '../catalogue/tiny-catalogue.js'

const named = (id: string) => ({ id, title: id.toUpperCase() })
const TITLES = new Map(CATALOGUE.frame.topics.map(([id, title]) => [id, title]))

/** The requirements of the shared record as the site publishes them, in its order. */
function published() {
  const pack = tinyPack()
  return {
    $schema: '../../schemas/requirements.json',
    format: 1,
    edition: { handbook: pack.edition.handbook, day: pack.edition.day },
    system: { id: 'record', title: 'Shared record', summary: '', address: 'buy/record/' },
    requirements: [...pack.requirements].reverse().map(({ id, code, group, text, standards, policies }) => ({
      ...text,
      id,
      code,
      summary: 'A summary.',
      address: `criteria/${id}/`,
      topics: [{ id: group, title: TITLES.get(group) }],
      level: named(text.level),
      verification: named(text.verification),
      stage: named(text.stage),
      scoring: { ...text.scoring, kind: named(text.scoring.kind), weight: named(text.scoring.weight) },
      ...(standards.length > 0 && { standards }),
      ...(policies.length > 0 && { policies })
    })),
    standards: pack.standards.map(({ id, title, group, status }) => ({
      ...{ id, title, summary: '', address: '', obligation: named(group), group: named(group), status: named(status) },
      ...(id === 'dcb' && { inheritedFrom: 'any' })
    })),
    toCheck: [{ id: 'setting-only' }],
    policies: pack.policies.map(({ id, title, kind, standards, criteria }) => ({
      ...{ id, title, kind: named(kind), standards, requirements: criteria }
    })),
    excluded: [{ id: 'x-1', code: 'X-1', reason: 'No need.' }, { id: 'x-2' }]
  }
}

const making = { ...MAKING, name: '' }
const made = (value: object) => packOfRequirements(value, CATALOGUE, WORDING, making)

function refusal(value: object): FileRefusal {
  try {
    made(value)
  } catch (problem) {
    assert.ok(problem instanceof FileRefused)
    return problem.refusal
  }
  return assert.fail('was read')
}

test('of the same edition it is the pack that the page makes itself', () => {
  const { pack, ...said } = made(published())
  assert.deepEqual(said, { system: 'Shared record', as: 'same', toCheck: 1, excluded: 2 })
  assert.deepEqual(pack, readPack({ ...tinyPack(), name: 'Shared record' }))
})

test('of another edition the pack holds what the file says, all of it, and nothing that the handbook says today', () => {
  const file = published()
  file.edition.day = '2025-01-31'
  file.requirements[0]!.statement = 'It did something else.'
  const lost = {
    ...file.requirements[1]!,
    id: 'lost-1',
    code: 'LOST-1',
    topics: [{ id: 'old-topic', title: 'Old topic' }]
  }
  const { pack, as } = made({ ...file, requirements: [...file.requirements, lost] })
  assert.equal(as, 'other')
  assert.equal(pack.edition.day, '2025-01-31')
  assert.equal(pack.question.day, '2025-01-31')
  assert.deepEqual(
    pack.requirements.map(({ id }) => id).sort(),
    [...file.requirements.map(({ id }) => id), 'lost-1'].sort()
  )
  assert.equal(
    pack.requirements.find(({ id }) => id === file.requirements[0]!.id)!.text.statement,
    'It did something else.'
  )
  assert.deepEqual(
    pack.groups.map(({ title }) => title),
    ['Access', 'Books', 'Old topic']
  )
  assert.deepEqual(pack.standards.find(({ id }) => id === 'dcb')!.because, [{ system: 'record', inheritedFrom: 'any' }])
  assert.deepEqual(
    pack.policies.map(({ id, criteria }) => [id, criteria]),
    tinyPack().policies.map(({ id, criteria }) => [id, criteria])
  )
  assert.equal(sumOfWeights(pack.requirements), 100)
  assert.deepEqual(readText(JSON.stringify(pack)), pack)
})

test('a file of this edition that says something else is taken at its word', () => {
  const file = published()
  file.requirements[0]!.question = 'Is it?'
  const { pack, as } = made(file)
  assert.equal(as, 'altered')
  assert.ok(pack.requirements.some(({ text }) => text.question === 'Is it?'))
})

test('what an earlier edition did not write down is left empty, and a must has a pass mark even so', () => {
  const { pack, as } = made({
    edition: { handbook: 'The handbook', day: '2024-05-01' },
    system: { id: 'gone-system' },
    requirements: [{ id: 'r-1', title: 'One', level: 'must', scoring: { kind: 'scaled' } }, { id: 'r-2' }],
    standards: [{ id: 's-1', obligation: { id: 'mandated' } }]
  })
  assert.equal(as, 'other')
  const [one, two] = pack.requirements
  assert.deepEqual([one!.text.scoring.passMark, two!.text.scoring.passMark], [3, undefined])
  assert.equal(two!.text.question, '')
  assert.deepEqual(pack.groups, [{ id: 'other', title: 'Other requirements' }])
  assert.equal(pack.standards[0]!.group, 'mandated')
})

test('a damaged file says where, and one of a later format is not read', () => {
  assert.deepEqual(refusal({ ...published(), format: 2 }), { why: 'newer' })
  const file = published()
  file.requirements[0]!.id = 'not an id'
  const found = refusal(file)
  assert.ok(found.why === 'flawed' && /^requirements\[\d\]\.id$/.test(found.flaws[0]!.where))
  assert.equal(refusal({ ...published(), system: {} }).why, 'flawed')
})

test('where a pack is wanted the file is told apart from a damaged pack, with what to do', () => {
  for (const value of [published(), { system: {}, requirements: [] }]) {
    assert.throws(
      () => readPack(value),
      (problem) => {
        assert.ok(problem instanceof PreparedRequirements)
        assert.match(
          troubleOf('requirements.json', problem).text,
          /requirements\.json of a system type.*Make a tender pack/
        )
        return true
      }
    )
  }
})

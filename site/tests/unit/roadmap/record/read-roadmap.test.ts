import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FileRefused, LARGEST, type FileRefusal } from '../../../../src/kit/files/json-file.js'
import { migrate, unknownCapabilities } from '../../../../src/roadmap/record/migrate.js'
import { readRoadmap, readRoadmapFile } from '../../../../src/roadmap/record/read-roadmap.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { DATA, roadmapOf, said, throughJson } from './made-roadmap.js'

const FULL: Roadmap = roadmapOf(['A', 'B'], {
  answers: [
    said('A', 'records', 2, { evidence: '<b>=1+1</b>', link: 'x', certainty: 'low', day: '2026-11-01', note: 'n' }),
    said('A', 'records', 3, { by: 'Auditor' }),
    said('B', 'records', 'not-applicable', { reason: 'None here' })
  ],
  targets: [{ capability: 'records', level: 4, by: '2030', preset: 'p' }],
  decisions: [{ step: 'A records 3', state: 'agreed', months: 4, capital: 10_000, from: '2027-01-01' }],
  ownSteps: [{ id: 'o1', title: 'Own', organisation: 'A', state: 'doing' }],
  risks: [{ id: 'r1', title: 'Risk', likelihood: 'low', impact: 'high' }],
  choices: [{ need: 'n', option: 'Buy' }],
  universal: [{ id: 'uc-a', organisation: 'A', state: 'live' }],
  interfaces: [{ id: 'i1', from: 'X', to: 'Y', contract: 'c1', end: 'replace' }],
  contracts: [{ id: 'c1', supplier: 'S', title: 'T', thirdParty: 'not-known', value: 5 }],
  texts: { vision: '<i>Ours</i>' },
  snapshots: [
    {
      ...{ day: '2026-11-01', name: 'First', organisations: [{ id: 'A', name: 'A' }], targets: [] },
      answers: [said('A', 'records', 1)],
      steps: [{ step: 'A records 2', from: '2026-12', to: '2027-01' }]
    }
  ]
})

function refusal(read: () => unknown): FileRefusal {
  try {
    read()
  } catch (error) {
    assert.ok(error instanceof FileRefused)
    return error.refusal
  }
  return assert.fail('was read')
}

function spoilt(path: string, value: unknown): unknown {
  const roadmap = JSON.parse(JSON.stringify(FULL))
  const keys = path.split('.')
  const last = keys.pop()!
  keys.reduce((at, key) => at[key], roadmap)[last] = value
  return roadmap
}

test('a roadmap is read as it was written, with text that looks like a page or a formula', () => {
  assert.deepEqual(readRoadmap(throughJson(FULL)), FULL)
})

test('files that are no roadmaps are told apart', async () => {
  const blob = (text: string) => new Blob([text])
  const why = async (file: Blob) =>
    readRoadmapFile(file).then(
      () => 'read',
      (error) => (error instanceof FileRefused ? error.refusal.why : error)
    )
  assert.equal(await why(blob('')), 'not-json')
  assert.equal(await why(blob(JSON.stringify(FULL).slice(0, -9))), 'not-json')
  for (const foreign of ['null', '[]', '1', '"a"', '{}', '{"requirements":[],"edition":{}}']) {
    assert.equal(await why(blob(foreign)), 'foreign')
  }
  assert.equal(await why(blob(JSON.stringify({ ...FULL, format: 2 }))), 'newer')
  const huge = { size: LARGEST + 1, text: () => assert.fail('was opened') } as unknown as Blob
  assert.equal(await why(huge), 'too-large')
})

for (const [path, value, where] of [
  ['name', null, 'name'],
  ['starts', 'tomorrow', 'starts'],
  ['capacity', 1.5, 'capacity'],
  ['edition.day', '2026-02-30', 'edition.day'],
  ['organisations', [], 'organisations'],
  ['organisations.1.id', 'A', 'organisations[1]'],
  ['organisations.0.id', 'with space', 'organisations[0].id'],
  ['texts.vision', 1, 'texts.vision'],
  ['answers', {}, 'answers'],
  ['organisations', Array.from({ length: 41 }, (_, id) => ({ id: `o${id}`, name: 'x' })), 'organisations'],
  ['answers', Array.from({ length: 10_001 }, () => 0), 'answers']
] as const) {
  test(`a roadmap whose ${where} is wrong is refused, saying where (${JSON.stringify(value).slice(0, 15)})`, () => {
    const found = refusal(() => readRoadmap(spoilt(path, value)))
    assert.ok(found.why === 'flawed' && found.flaws.some((flaw) => flaw.where === where), JSON.stringify(found))
  })
}

for (const [path, value, where] of [
  ['answers.0.judgement', 5, 'answers[0].judgement'],
  ['answers.0.judgement', 2.5, 'answers[0].judgement'],
  ['answers.0.judgement', '2', 'answers[0].judgement'],
  ['answers.2.organisation', 'nobody', 'answers[2].organisation'],
  ['answers.1.by', undefined, 'answers[1]'],
  ['answers.0', null, 'answers[0]'],
  ['targets.0.level', 0, 'targets[0].level'],
  ['targets.0.by', '2030-13', 'targets[0].by'],
  ['decisions.0.months', -1, 'decisions[0].months'],
  ['contracts.0.value', '5', 'contracts[0].value'],
  ['snapshots.0.answers.0.judgement', 9, 'snapshots[0].answers[0].judgement']
] as const) {
  test(`what is wrong at ${where} is named and put aside as it was, and the rest is read (${String(value)})`, () => {
    const given = JSON.parse(JSON.stringify(spoilt(path, value)))
    const [part, place] = path.split('.') as [keyof Roadmap, string]
    const read = readRoadmap(given)
    assert.equal(read.aside?.length, 1)
    assert.equal(read.aside[0]!.where, where)
    assert.deepEqual(JSON.parse(read.aside[0]!.json), given[part][place])
    const rest = { ...FULL, [part]: (FULL[part] as unknown[]).filter((_, at) => at !== Number(place)) }
    assert.deepEqual({ ...read, aside: undefined }, { ...rest, aside: undefined })
    assert.deepEqual(readRoadmap(throughJson(read)), read)
  })
}

test('lists that a file leaves out are empty, and what a roadmap does not have is not copied', () => {
  const { risks: _, ...rest } = FULL
  const json = JSON.stringify({ ...rest, extra: 1 }).replace('{', '{"__proto__":{"polluted":true},')
  const read = readRoadmap(JSON.parse(json))
  assert.deepEqual(read, { ...FULL, risks: [] })
  assert.ok(!('polluted' in {}))
})

test('40 organisations with all their answers are read', () => {
  const names = Array.from({ length: 40 }, (_, at) => `Organisation ${at}`)
  const answers = names.flatMap((name) =>
    DATA.capabilities.map(({ id }, at) => said(name.replaceAll(' ', ''), id, (at % 5) as 0))
  )
  assert.equal(readRoadmap(throughJson(roadmapOf(names, { answers }))).answers.length, 120)
})

test('capabilities of an earlier edition get their ids of today, and unknown ones stay and are named', () => {
  const old = roadmapOf(['A'], {
    answers: [said('A', 'files', 2), said('A', 'abacus', 1)],
    targets: [{ capability: 'files', level: 3 }],
    decisions: [{ step: 'A files 3', state: 'agreed' }],
    snapshots: FULL.snapshots.map((one) => ({ ...one, answers: [said('A', 'files', 1)] }))
  })
  const now = migrate(old, DATA)
  assert.deepEqual(
    now.answers.map(({ capability }) => capability),
    ['records', 'abacus']
  )
  assert.equal(now.targets[0]!.capability, 'records')
  assert.equal(now.decisions[0]!.step, 'A records 3')
  assert.equal(now.snapshots[0]!.answers[0]!.capability, 'records')
  assert.deepEqual(unknownCapabilities(now, DATA), ['abacus'])
  assert.equal(migrate(now, DATA), now)
})

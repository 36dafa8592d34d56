import assert from 'node:assert/strict'
import { test } from 'node:test'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { make, makeTemplate, readWorkbook } from '../../../../src/roadmap/document/xlsx/roadmap-xlsx.js'
import { ANYSHIRE } from '../../../documents/anyshire.js'
import { NASTY } from '../../../documents/packs.js'
import { realData } from '../../../documents/roadmap-source.js'
import { Parts } from '../../../documents/xml.js'
import { Sheets } from './edited-workbook.js'

const DAY = '2026-11-28'
const data = realData()
const FRESH = {
  id: 'fresh',
  now: '2026-11-28T10:00:00.000Z',
  edition: { handbook: 'H', day: DAY, build: 'b', address: 'https://handbook.example/' }
}
const bytes = await written(ANYSHIRE)
const emptyBytes = await makeTemplate(data, FRESH.edition, DAY)

test('a workbook gives back the roadmap it was made from', async () => {
  const { roadmap, unread } = await read(bytes)
  assert.deepEqual(unread, [])
  assert.deepEqual(sorted(roadmap), sorted(ANYSHIRE))
})

test('names of sheets with a space stand in quotation marks, and filters are known by name', () => {
  const workbook = new Parts(bytes).text('xl/workbook.xml')
  assert.match(workbook, />'Universal capabilities'!\$4:\$4</)
  assert.match(workbook, /_FilterDatabase" localSheetId="2" hidden="1">'Answers'!\$B\$4:\$L\$\d+</)
})

test('the same roadmap is the same bytes', async () => {
  assert.deepEqual(await written(ANYSHIRE), bytes)
})

test('an empty form gives an empty roadmap with one organisation', async () => {
  const { roadmap, unread } = await read(emptyBytes)
  assert.deepEqual(unread, [])
  assert.deepEqual([roadmap.id, roadmap.organisations.length], ['fresh', 1])
  assert.deepEqual([roadmap.answers, roadmap.targets, roadmap.ownSteps, roadmap.choices], [[], [], [], []])
})

test('what is typed into the empty form is read', async () => {
  const form = new Sheets(emptyBytes)
  form.type('Read me', 4, { C: 'My roadmap' })
  form.type('Read me', 5, { C: 'Anyshire' })
  form.type('Read me', 6, { C: '1 April 2027' })
  form.type('Organisations', 5, { B: 'Anyshire CCG' })
  form.answer('Answers', 'Leadership', { Level: '3', Evidence: 'Minutes', Date: '31/03/2026' })
  form.answer('Answers', 'Governance', { Level: 'Level 2, Partial' })
  form.answer('Answers', 'Resourcing', { Level: '1 Starting', Organisation: 'Anyshire Council' })
  form.answer('Answers', 'Standards', { Level: 'partial' })
  form.answer('Answers', 'Transfers of care', { Level: 'does not apply' })
  form.answer('Targets', 'Leadership', { Level: '4 Leading', By: 'March 2029' })
  form.type('Plan', 5, { B: 'Hire a nurse', N: '2.5', O: '£12,000' })
  form.type('Risks', 5, { B: '=1+1', C: 'High' })
  const { roadmap, unread } = await read(form.saved())
  assert.deepEqual([roadmap.name, roadmap.area, roadmap.starts], ['My roadmap', 'Anyshire', '2027-04-01'])
  const [ccg, council] = roadmap.organisations.map(({ id }) => id)
  assert.deepEqual(
    roadmap.organisations.map(({ name }) => name),
    ['Anyshire CCG', 'Anyshire Council']
  )
  const answers = new Map(roadmap.answers.map((answer) => [answer.capability, answer]))
  assert.deepEqual(answers.get('leadership'), {
    organisation: ccg,
    capability: 'leadership',
    judgement: 3,
    evidence: 'Minutes',
    day: '2026-03-31'
  })
  assert.equal(answers.get('governance')!.judgement, 2)
  assert.deepEqual([answers.get('resourcing')!.organisation, answers.get('resourcing')!.judgement], [council, 1])
  assert.equal(answers.get('standards')!.judgement, 2)
  assert.equal(answers.get('transfers')!.judgement, 'not-applicable')
  assert.deepEqual(roadmap.targets, [{ capability: 'leadership', level: 4, by: '2029-03' }])
  assert.deepEqual(roadmap.ownSteps, [{ id: 'own-1', title: 'Hire a nurse', capital: 12_000 }])
  assert.ok(unread.some((line) => line.includes('“2.5” in Months it takes')))
  assert.deepEqual([roadmap.risks[0]!.title, roadmap.risks[0]!.likelihood], ['=1+1', 'high'])
  assert.ok(unread.some((line) => line.includes('Anyshire Council is not in the sheet of organisations')))
})

test('rows and columns in another order, missing sheets and blank rows change nothing', async () => {
  const form = new Sheets(bytes)
  form.swapColumns('Answers', 'D', 'M')
  form.swapColumns('Interfaces', 'B', 'C')
  form.reverseRows('Answers', 5)
  form.reverseRows('Risks', 5)
  form.rename('Contracts', 'Our contracts')
  form.remove('Options')
  const { roadmap, unread } = await read(form.saved())
  assert.deepEqual(unread, ['There is no sheet for this: Options'])
  assert.deepEqual(sorted(roadmap), sorted({ ...ANYSHIRE, choices: [] }))
})

test('a sheet without its hidden keys is known by its headers', async () => {
  const form = new Sheets(bytes)
  form.empty('Answers', 3)
  form.emptyColumn('Answers', 'A')
  const { roadmap } = await read(form.saved())
  assert.deepEqual(sorted(roadmap).answers, sorted(ANYSHIRE).answers)
})

test('a workbook in another language’s words still loads', async () => {
  const form = new Sheets(bytes)
  form.translate((text) =>
    /^keys:|^handbook-roadmap/.test(text)
      ? text
      : text.replace(/Partial/g, 'Teilweise').replace(/Organisation/g, 'Einrichtung')
  )
  form.rename('Answers', 'Antworten')
  const { roadmap, unread } = await read(form.saved())
  assert.deepEqual(unread, [])
  assert.deepEqual(
    sorted(roadmap).answers.map(({ judgement }) => judgement),
    sorted(ANYSHIRE).answers.map(({ judgement }) => judgement)
  )
})

test('what cannot be read is named with its place, and the rest is read', async () => {
  const form = new Sheets(bytes)
  form.type('Answers', 5, { C: 'Telepathy' })
  form.type('Answers', 6, { D: '7 Perfect' })
  form.type('Answers', 7, { I: 'soon' })
  form.type('Contracts', 5, { F: 'a lot' })
  form.formula('Answers', 8, 'E', '"Seen"&amp;" it"', 'Seen it')
  const { roadmap, unread } = await read(form.saved())
  const named = unread.join('\n')
  for (const part of [
    'Answers, row 5',
    'Telepathy',
    'Answers, row 6',
    '7 Perfect',
    'Answers, row 7',
    'soon',
    'Contracts, row 5',
    'a lot',
    'Seen it'
  ]) {
    assert.ok(named.includes(part), `${part} in ${named}`)
  }
  assert.equal(roadmap.answers.length, ANYSHIRE.answers.length - 1)
  assert.ok(roadmap.answers.some(({ evidence }) => evidence === 'Seen it'))
})

test('a capability that the handbook no longer has stays in the roadmap, and is named', async () => {
  const answers = [...ANYSHIRE.answers, { organisation: 'ccg', capability: 'telex', judgement: 2 as const }]
  const { roadmap, unread } = await read(await written({ ...ANYSHIRE, answers }))
  assert.deepEqual(sorted(roadmap), sorted({ ...ANYSHIRE, answers }))
  assert.match(unread.join(), /telex/)
})

test('nasty texts come back as they were', async () => {
  const risks = Object.entries(NASTY)
    .filter(([name]) => !['control', 'surrogate', 'long', 'lines', 'tab'].includes(name))
    .map(([id, title]) => ({ id, title, likelihood: 'low' as const, impact: 'high' as const, response: title }))
  const { roadmap } = await read(await written({ ...ANYSHIRE, risks }))
  assert.deepEqual(roadmap.risks, risks)
})

test('two things of one name are told apart', async () => {
  const organisations = ANYSHIRE.organisations.map((one) => ({ ...one, name: 'Trust' }))
  const contracts = ANYSHIRE.contracts.map((one) => ({ ...one, title: 'System' }))
  const { roadmap, unread } = await read(await written({ ...ANYSHIRE, organisations, contracts }))
  assert.deepEqual(unread, [])
  assert.deepEqual(sorted(roadmap), sorted({ ...ANYSHIRE, organisations, contracts }))
})

test('files of elsewhere are refused by name', async () => {
  const refusals: [Uint8Array, string][] = [
    [new Uint8Array(), 'empty'],
    [new TextEncoder().encode('{"format":1}'), 'not-a-workbook'],
    [bytes.slice(0, bytes.length / 2), 'corrupt'],
    [new Sheets(bytes).foreign(), 'foreign'],
    [new Sheets(bytes).newer(), 'newer-format']
  ]
  for (const [file, refusal] of refusals) {
    await assert.rejects(read(file), { refusal }, refusal)
  }
})

function read(file: Uint8Array) {
  return readWorkbook(file, data, FRESH)
}

function written(roadmap: Roadmap): Promise<Uint8Array> {
  return make({ data, roadmap, plan: reckon(data, roadmap) }, DAY)
}

/** The order of rows says nothing. */
function sorted(roadmap: Roadmap): Roadmap {
  const inOrder = <T extends object>(list: readonly T[]) =>
    list
      .map((one) => Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) as T)
      .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  const lists = [
    'answers',
    'targets',
    'decisions',
    'ownSteps',
    'risks',
    'choices',
    'universal',
    'interfaces',
    'contracts'
  ] as const
  return { ...roadmap, ...Object.fromEntries(lists.map((key) => [key, inOrder<object>(roadmap[key])])) }
}

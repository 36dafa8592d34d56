import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csv } from '../../../src/tender/documents/requirements-csv.js'
import { fileName, make } from '../../../src/tender/documents/pack-files.js'
import { ocds } from '../../../src/tender/documents/ocds.js'
import { form } from '../../../src/pack/document-words.js'
import { date } from '../../../src/kit/words/dates.js'
import type { Pack } from '../../../src/pack/pack.js'
import { headings } from '../csv-contract.js'
import type { Response } from '../../../src/catalogue/data.js'
import { NASTY, nastyPack, own, pack, realPack } from '../../documents/packs.js'

const DAY = '2026-11-23'
const WRITERS = { xlsx: '', docx: '' }
const real = realPack()

test('a CSV file holds every requirement with the decision about it, and reads back as it was', () => {
  const dropped = {
    ...real,
    requirements: [...real.requirements, own({ decision: 'drop', reason: 'Not "now",\nbut later' })]
  }
  const [titles, ...all] = parsed(csv(dropped))
  const rows = all.filter(([entry]) => entry === 'requirement')
  const column = (title: string) => rows.map((row) => row[titles!.indexOf(title)])
  assert.deepEqual(
    column('Code'),
    dropped.requirements.map(({ code }) => code)
  )
  assert.deepEqual(
    column('Requirement'),
    dropped.requirements.map(({ text }) => text.statement)
  )
  assert.deepEqual(
    column('Model clause'),
    dropped.requirements.map(({ text }) => text.modelClause ?? '')
  )
  assert.deepEqual([column('Decision').at(-1), column('Reason').at(-1)], ['Drop', 'Not "now",\nbut later'])
  assert.ok(all.every((row) => row.length === titles!.length))
})

test('every recorded date is in each format, with the day that was asked about and that of the edition', () => {
  const standard = {
    ...real.standards[0]!,
    ...{ from: '2018-04-01', by: '2027-03', since: '2014', issued: '2013-02-01' },
    events: [['retired', '2031-12-31']] as const,
    dates: [['Review ends', '2028-05']] as const
  }
  const duties = [{ who: 'Trusts', what: 'count', by: '2026-12-01' }]
  const policy = { ...real.policies[0]!, from: '2012-07-01', to: '2040', duties }
  const dated = pack({ standards: [standard], policies: [policy] })
  const [titles, ...rows] = parsed(csv(dated))
  const cells = (row: string[], ...names: string[]) => names.map((name) => row[titles!.indexOf(name)])
  assert.deepEqual(cells(rows[0]!, 'Entry', 'Binding from', 'In use by', 'Comply by', 'Standards as of'), [
    'standard',
    '2018-04-01',
    '2014',
    '2027-03',
    '2026-11-20'
  ])
  const others = 'Published: 1 February 2013; Retired: 31 December 2031; Review ends: May 2028'
  assert.deepEqual(cells(rows[0]!, 'Other dates', 'Edition'), [others, 'Interoperability Handbook, 2026-11-20'])
  assert.deepEqual(cells(rows[1]!, 'Entry', 'From', 'To', 'Comply by', 'Why'), [
    'policy',
    '2012-07-01',
    '2040',
    '2026-12-01',
    'Trusts: count (by 1 December 2026)'
  ])
  const [{ tender }] = released(dated)
  assert.equal(tender.documents[0].datePublished, '2013-02-01T00:00:00Z')
  assert.ok(
    tender.documents[0].description.endsWith(
      `. Binding from 1 April 2018. In use by 2014. Comply by March 2027. ${others.replaceAll(';', '.')}.`
    )
  )
  assert.match(tender.documents[1].description, /In force from 1 July 2012\. In force to 2040\. Trusts: count \(by 1/)
  assert.match(tender.description, /edition of 2026-11-20, with the standards as of 2026-11-20/)
})

test('a CSV file is headed as every table of the handbook, and says the same in the same words', () => {
  const requirement = own({
    weight: 12.5,
    because: [
      { system: 'epr', inheritedFrom: 'any-system' },
      { system: 'gp-system', inheritedFrom: 'any-system' }
    ]
  })
  const evidence = ['One', 'Two']
  const text = { ...requirement.text, evidence, verification: 'test', verificationNote: 'In a sandbox' }
  const made = pack({
    requirements: [{ ...requirement, text }],
    systems: [{ id: 'any-system', title: 'Any system', cpv: [] }]
  })
  const [titles, row] = parsed(csv(made))
  assert.deepEqual([...titles!].sort(), headings('pack'))
  const cells = ['Asked by', 'Evidence', 'Checked by', 'How to check', 'Used at', 'Weight (%)']
  assert.deepEqual(
    cells.map((title) => row![titles!.indexOf(title)]),
    ['Any system', 'One; Two', 'Witnessed or automated test', 'In a sandbox', 'Award', '12.5']
  )
})

test('a CSV file begins with a byte order mark, and its lines end as RFC 4180 says', () => {
  const file = csv(real)
  assert.equal(file.charCodeAt(0), 0xfeff)
  assert.ok(file.endsWith('\r\n'))
})

test('no field of a CSV file is a formula', () => {
  const [titles, ...rows] = parsed(csv(nastyPack()))
  const clauses = rows.map((row) => row[titles!.indexOf('Model clause')]!)
  assert.equal(clauses[0], `'${NASTY.formula}`)
  assert.equal(clauses[2], `'${NASTY.minus}`)
  assert.ok(rows.flat().every((field) => !/^[=+\-@\t\r]/.test(field)))
})

test('the JSON file is the pack itself', async () => {
  const blob = await make('json', real, DAY, WRITERS)
  assert.deepEqual(JSON.parse(await blob.text()), JSON.parse(JSON.stringify(real)))
  assert.equal(blob.type, 'application/json')
})

test('an OCDS release holds what is asked for and names no buyer that is not known', () => {
  const requirements = [own({}), own({ id: 'own-2', decision: 'drop' })]
  const [{ tender, tag, buyer, parties }] = released(pack({ requirements }))
  assert.deepEqual([tag, tender.status, buyer, parties], [['planning'], 'planning', undefined, undefined])
  assert.deepEqual(
    tender.criteria.map(({ id, relatedItem }: any) => [id, relatedItem]),
    [['own-1', '1']]
  )
  assert.match(tender.description, /the prefix ocds-000000 is a placeholder/)
})

test('an OCDS release names the buyer that is known', () => {
  const [{ buyer, parties }] = released(pack({ buyer: 'NHS Example CCG' }))
  assert.deepEqual(buyer, { id: 'buyer', name: 'NHS Example CCG' })
  assert.deepEqual(parties, [{ id: 'buyer', name: 'NHS Example CCG', roles: ['buyer'] }])
})

test('an OCDS release says of each system type what it is in the common procurement vocabulary', () => {
  const [{ tender }] = released(real)
  assert.deepEqual(tender.items, [
    {
      id: '1',
      description: 'Shared care record',
      classification: { scheme: 'CPV', id: '48814000', description: 'Medical information systems' }
    }
  ])
})

test('an OCDS criterion relates to the one system that asks for it', () => {
  const asked = (...systems: string[]) => own({ id: systems.join(), because: systems.map((system) => ({ system })) })
  const question = { systems: ['epr', 'gp-system'], settings: [], day: DAY }
  const requirements = [asked('gp-system'), asked('epr', 'gp-system')]
  const [{ tender }] = released(pack({ question, requirements }))
  assert.deepEqual(
    tender.criteria.map(({ relatedItem }: any) => relatedItem),
    ['2', undefined]
  )
})

test('an OCDS requirement says what form its answer has', () => {
  const answer = (response: object) => {
    const requirement = own({ text: { ...own({}).text, response: response as Response } })
    const [{ tender }] = released(pack({ requirements: [requirement] }))
    const { title, description, id, ...rest } = tender.criteria[0].requirementGroups[0].requirements[0]
    return rest
  }
  const twelve = { dataType: 'number', min: '12', expectedValue: 'Twelve or more' }
  assert.deepEqual(answer({ dataType: 'boolean', expectedValue: 'Yes' }), { dataType: 'boolean', expectedValue: true })
  assert.deepEqual(answer(twelve), { dataType: 'number', minValue: 12 })
  assert.deepEqual(answer({ dataType: 'number', max: 'ten' }), { dataType: 'number' })
  assert.deepEqual(answer({ dataType: 'date' }), { dataType: 'string' })
  assert.deepEqual(answer({ dataType: 'text', pattern: '[A-Z]+' }), { dataType: 'string', pattern: '[A-Z]+' })
})

test('an OCDS package names the pages of its standards', () => {
  const [{ tender }] = released(real)
  assert.equal(tender.documents.length, real.standards.length + real.policies.length)
  assert.match(tender.documents[0].url, /^https:\/\/handbook\.example\/standards\/[a-z\d-]+\/$/)
})

test('an OCDS package is not older than its release', () => {
  const { publishedDate, releases } = ocds(pack({ changed: '2026-11-23T10:00:00.000Z' }), DAY) as any
  assert.ok(publishedDate >= releases[0].date)
})

test('a file is named after the pack and the day', () => {
  const named = (name: string) => fileName('xlsx', pack({ name }), '2026-11-23T10:00:00Z')
  assert.equal(named('Shared care record: Île & Südtown'), 'shared-care-record-ile-sudtown-2026-11-23.xlsx')
  assert.equal(named('👩🏽‍⚕️'), 'tender-pack-2026-11-23.xlsx')
  assert.equal(named('../../etc/passwd'), 'etc-passwd-2026-11-23.xlsx')
  assert.equal(fileName('suppliers', pack({ name: 'A' }), DAY), 'a-response-sheet-2026-11-23.xlsx')
  assert.equal(fileName('ocds', pack({ name: 'A' }), DAY), 'a-2026-11-23.ocds.json')
  assert.ok(named('x'.repeat(300)).length < 100)
})

test('a date is said as far as it is known', () => {
  assert.deepEqual(['2022-07-01', '2016-08', '2016', '2026-11-21T23:30:00.000Z', 'soon', ''].map(date), [
    '1 July 2022',
    'August 2016',
    '2016',
    '21 November 2026',
    'soon',
    ''
  ])
})

test('the form of an answer says what is hoped for', () => {
  assert.equal(form({ dataType: 'text' }), 'text')
  assert.equal(form({ dataType: 'number', min: '1', max: '5' }), 'a number (asked for: 1 or more, 5 or less)')
  assert.equal(form({ dataType: 'choice', expectedValue: 'A|B' }), 'a choice (one of: A; B)')
})

function released(pack: Pack): any {
  return (ocds(pack, DAY) as any).releases
}

/** A small reader of RFC 4180. */
function parsed(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain!)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  return rows
}

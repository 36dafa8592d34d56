import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SheetRefusal } from '../../../src/evaluate/sheets/sheet-refusal.js'
import { Refused } from '../../../src/kit/workbook/refusal.js'
import { readResponses } from '../../../src/evaluate/sheets/read-responses.js'
import { Workbook } from '../../../src/kit/workbook/workbook.js'
import { LIMITS } from '../../../src/kit/workbook/limits.js'
import { rewrite } from '../../../src/pack/decide.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'
import { responseFile, responseSheets, told, workbookParts, zip, type Value } from './workbooks.js'

const PACK = tinyPack()
const PARTS = workbookParts(responseSheets(PACK, 'Alpha', {}))

async function refusalOf(bytes: Uint8Array): Promise<SheetRefusal | undefined> {
  try {
    await readResponses(bytes, 'file.xlsx', PACK)
    return undefined
  } catch (problem) {
    assert.ok(problem instanceof Refused, String(problem))
    return problem.refusal
  }
}

function compound(...streams: string[]): Uint8Array {
  const names = streams.map((name) => Buffer.from(name, 'utf16le'))
  return new Uint8Array(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), ...names]))
}

test('a filled sheet is read whichever way its texts are stored', async () => {
  const filled = {
    'a-1': {
      compliance: 'Meets',
      answer: 'Yes & <b>no</b> 😀',
      evidence: 'Page 3',
      link: 'https://example.org/',
      comments: 'c'
    }
  }
  const bid = await readResponses(responseFile(PACK, 'Alpha Systems', filled), 'alpha.xlsx', PACK)
  assert.equal(bid.supplier, 'Alpha Systems')
  assert.equal(bid.contact, 'Ann <ann@example.org>')
  assert.deepEqual(bid.answers.get('a-1'), filled['a-1'])
  assert.deepEqual(told(bid.findings), [])
})

test('characters that the file spells as numbers are read as what they are', async () => {
  const text = (xml: string) => ({ 'a-1': { answer: { type: 'inlineStr', xml: `<is><t>${xml}</t></is>` } } })
  const said = async (xml: string) =>
    (await readResponses(responseFile(PACK, 'A', text(xml)), 'a', PACK)).answers.get('a-1')!.answer
  assert.equal(await said('&#128512;&#x1F600;&lt;&amp;amp;'), '😀😀<&amp;')
  assert.equal(await said('a_x000A_b'), 'a\nb')
  assert.equal(await said('<![CDATA[<i>]]>'), '<i>')
})

test('files that are no response sheet are told apart', async () => {
  const cases: [SheetRefusal, Uint8Array][] = [
    ['empty', new Uint8Array()],
    ['not-a-workbook', new TextEncoder().encode('%PDF-1.7')],
    ['not-a-workbook', zip({ 'readme.txt': 'hello' })],
    ['password', compound('EncryptionInfo', 'EncryptedPackage')],
    ['old-format', compound('Workbook')],
    ['password', zip(PARTS, { flags: 1 })],
    ['macros', zip({ ...PARTS, 'xl/vbaProject.bin': 'x' })],
    [
      'macros',
      zip({
        ...PARTS,
        '[Content_Types].xml':
          '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
      })
    ],
    ['binary', zip({ ...PARTS, 'xl/workbook.bin': 'x' })],
    ['open-document', zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
    ['other-office', zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
    ['foreign', zip(workbookParts({ Sheet1: [{ A: 'hello' }] }))],
    ['foreign', zip(workbookParts({ _pack: responseSheets(PACK, 'A', {})._pack }))],
    ['other-pack', responseFile({ ...PACK, id: 'p2' }, 'A', {})]
  ]
  for (const [refusal, bytes] of cases) {
    assert.equal(await refusalOf(bytes), refusal)
  }
})

test('a file that is cut short or altered on its way is damaged', async () => {
  const whole = zip(PARTS)
  for (const length of [10, 100, Math.floor(whole.length / 2), whole.length - 1]) {
    assert.equal(await refusalOf(whole.slice(0, length)), 'corrupt', `${length} bytes`)
  }
  for (const broken of ['<sheet', '<a></b>', '\xff\xfe']) {
    assert.equal(await refusalOf(zip({ ...PARTS, 'xl/workbook.xml': broken })), 'corrupt', broken)
  }
  const altered = whole.slice()
  altered[whole.indexOf(0x5b, 30) + 40]! ^= 0xff
  assert.equal(await refusalOf(altered), 'corrupt')
})

test('what is too big is refused before it fills the memory', async () => {
  const bomb = Buffer.alloc(LIMITS.inflated + 1, 0x20)
  const sheet = 'xl/worksheets/sheet3.xml'
  assert.equal(await refusalOf(new Uint8Array(LIMITS.file + 1)), 'too-big')
  assert.equal(await refusalOf(zip({ ...PARTS, [sheet]: bomb })), 'unpacks-too-big', 'as declared')
  const many = Object.fromEntries(Array.from({ length: LIMITS.parts }, (_, i) => [`xl/media/${i}`, '']))
  assert.equal(await refusalOf(zip({ ...PARTS, ...many })), 'too-many-parts')
})

test('a bomb that lies about its size is stopped while it unpacks', async () => {
  const bomb = Buffer.alloc(LIMITS.inflated * 2, 0x20)
  const before = process.memoryUsage().arrayBuffers
  assert.equal(await refusalOf(zip({ '[Content_Types].xml': bomb }, { declares: 1000 })), 'unpacks-too-big')
  assert.ok(process.memoryUsage().arrayBuffers - before < LIMITS.inflated * 2 + 20_000_000)
})

test('a document type, where entities could be declared, is refused', async () => {
  const laughs = '<!DOCTYPE a [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]><workbook>&lol2;</workbook>'
  assert.equal(await refusalOf(zip({ ...PARTS, 'xl/workbook.xml': laughs })), 'unsafe')
})

test('a part that stands twice is damage, since programs would read one or the other', async () => {
  assert.equal(await refusalOf(zip({ ...PARTS, 'XL/workbook.xml': '<workbook/>' })), 'corrupt')
})

test('what a formula gave is the answer, and the formula is named', async () => {
  const filled = {
    'a-1': {
      compliance: { type: 'str', xml: '<f>"Meets"</f><v>Meets</v>' },
      answer: { type: 'str', xml: '<f>HYPERLINK(&quot;https://evil.example&quot;)</f><v>here</v>' },
      comments: '=1+1 and +44 20 7946 0000'
    },
    'a-2': { answer: { type: 'e', xml: '<v>#REF!</v>' } }
  }
  const { answers, findings } = await readResponses(responseFile(PACK, 'A', filled), 'a', PACK)
  assert.deepEqual(answers.get('a-1'), {
    ...{ compliance: 'Meets', answer: 'here', evidence: '', link: '' },
    comments: '=1+1 and +44 20 7946 0000'
  })
  assert.deepEqual(told(findings), [
    { kind: 'formula', requirement: 'a-1', column: 'Compliance', value: '="Meets"' },
    { kind: 'formula', requirement: 'a-1', column: 'Answer', value: '=HYPERLINK("https://evil.example")' },
    { kind: 'error-value', requirement: 'a-2', column: 'Answer' }
  ])
})

test('answers are read in the form that was asked for, and another form is named', async () => {
  const as = (dataType: 'date' | 'number' | 'boolean' | 'url') =>
    rewrite(PACK, 'a-1', (text) => ({ ...text, response: { dataType } }))
  const read = async (dataType: Parameters<typeof as>[0], answer: Value, properties = '') => {
    const pack = as(dataType)
    const file = zip(workbookParts(responseSheets(pack, 'A', { 'a-1': { answer } }), properties))
    const { answers, findings } = await readResponses(file, 'a', pack)
    return [answers.get('a-1')!.answer, ...told(findings).map(({ kind }) => kind)]
  }
  assert.deepEqual(await read('date', 46_113), ['2026-04-01'])
  assert.deepEqual(await read('date', 46_113 - 1462, 'date1904="1"'), ['2026-04-01'])
  assert.deepEqual(await read('date', 'next spring'), ['next spring', 'other-form'])
  assert.deepEqual(await read('number', 99.5), ['99.5'])
  assert.deepEqual(await read('number', 'about ten'), ['about ten', 'other-form'])
  assert.deepEqual(await read('boolean', true), ['Yes'])
  const formula = (text: string, result: number) => ({ type: 'b', xml: `<f aca="false">${text}</f><v>${result}</v>` })
  assert.deepEqual(await read('boolean', formula('TRUE()', 0)), ['Yes'])
  assert.deepEqual(await read('boolean', formula('false()', 1)), ['No'])
  assert.deepEqual(await read('boolean', formula('TRUE(A1)', 1)), ['Yes', 'formula'])
  assert.deepEqual(await read('boolean', formula('NOT(FALSE())', 1)), ['Yes', 'formula'])
  assert.deepEqual(await read('boolean', 'maybe'), ['maybe', 'other-form'])
  assert.deepEqual(await read('url', 'javascript:alert(1)'), ['javascript:alert(1)', 'other-form'])
})

test('a number that the spreadsheet shows as a day, a time or a percentage is read as it is shown', async () => {
  const formats = [
    'General',
    '0',
    'dd/mm/yyyy',
    '[$-809]d mmm yy h:mm',
    'h:mm;@',
    '0.0%',
    '"days" #,##0',
    '0\\d',
    '14',
    '9'
  ]
  const ids = formats.map((code, i) => (/^\d\d?$/.test(code) ? Number(code) : 200 + i))
  const styles =
    `<styleSheet><numFmts>${formats
      .map(
        (code, i) =>
          `<numFmt numFmtId="${ids[i]! < 200 ? 999 : ids[i]}" formatCode="${code.replaceAll('"', '&quot;')}"/>`
      )
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
    `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`
  const read = async (code: string, number: number, dataType: 'text' | 'number' = 'text') => {
    const pack = rewrite(PACK, 'a-1', (text) => ({ ...text, response: { dataType } }))
    const answer = { style: formats.indexOf(code), xml: `<v>${number}</v>` }
    const sheets = responseSheets(pack, 'A', { 'a-1': { answer, evidence: answer } })
    const file = zip({ ...workbookParts(sheets), 'xl/styles.xml': styles })
    const { answers, findings } = await readResponses(file, 'a', pack)
    const { answer: said, evidence } = answers.get('a-1')!
    assert.equal(evidence, said)
    return [said, ...told(findings).map(({ kind }) => kind)]
  }
  assert.deepEqual(await read('General', 46_477), ['46477'])
  assert.deepEqual(await read('"days" #,##0', 46_477), ['46477'])
  assert.deepEqual(await read('0\\d', 46_477), ['46477'])
  assert.deepEqual(await read('dd/mm/yyyy', 46_477), ['2027-03-31'])
  assert.deepEqual(await read('14', 46_477), ['2027-03-31'])
  assert.deepEqual(await read('[$-809]d mmm yy h:mm', 46_357.4375), ['2026-12-01 10:30'])
  assert.deepEqual(await read('h:mm;@', 0.4375), ['10:30'])
  assert.deepEqual(await read('0.0%', 0.07), ['7%'])
  assert.deepEqual(await read('9', 0.995, 'number'), ['99.5%', 'other-form'])
  assert.deepEqual(await read('dd/mm/yyyy', 46_300, 'number'), ['2026-10-05', 'other-form'])
})

test('what suppliers may choose from is all they can choose', async () => {
  const filled = {
    'a-1': { compliance: 'Explain' },
    'a-2': { compliance: 'meets\u00A0in  part' },
    'a-3': { compliance: 'Fully!' }
  }
  const { answers, findings } = await readResponses(responseFile(PACK, 'A', filled), 'a', PACK)
  assert.deepEqual(
    ['a-1', 'a-2', 'a-3'].map((id) => answers.get(id)!.compliance),
    ['', 'Meets in part', '']
  )
  assert.deepEqual(told(findings), [
    { kind: 'not-in-list', requirement: 'a-1', column: 'Compliance', value: 'Explain' },
    { kind: 'not-in-list', requirement: 'a-3', column: 'Compliance', value: 'Fully!' }
  ])
})

test('a question that was changed since the sheet was made is named, and so is one that was added or dropped', async () => {
  const file = responseFile(PACK, 'A', {})
  const changed = rewrite(PACK, 'a-2', (text) => ({ ...text, question: 'Does it really?' }))
  const { findings } = await readResponses(file, 'a', {
    ...changed,
    changed: '2026-06-03T00:00:00.000Z',
    requirements: [
      ...changed.requirements.filter(({ id }) => id !== 'b-1'),
      { ...changed.requirements[0]!, id: 'own-1', code: 'OWN-01' }
    ]
  })
  assert.deepEqual(told(findings), [
    { kind: 'other-time', value: PACK.changed },
    { kind: 'question-changed', requirement: 'a-2' },
    { kind: 'not-asked', requirement: 'own-1' },
    { kind: 'no-longer-asked', requirement: 'b-1' }
  ])
})

test('wording that was altered in the file itself is named', async () => {
  const sheets = responseSheets(PACK, 'A', {})
  const Responses = sheets.Responses.map((row) => (row.A === 'a-1' ? { ...row, D: 'Must: nothing.' } : row))
  const { findings } = await readResponses(zip(workbookParts({ ...sheets, Responses })), 'a', PACK)
  assert.deepEqual(told(findings), [
    { kind: 'wording-altered', requirement: 'a-1', column: 'Requirement', value: 'Must: nothing.' }
  ])
})

test('an older edition and links to other files are named', async () => {
  const older = { ...PACK, edition: { ...PACK.edition, day: '2026-01-01' } }
  const parts = workbookParts(responseSheets(older, 'A', {}))
  const { findings } = await readResponses(zip({ ...parts, 'xl/externalLinks/externalLink1.xml': '<a/>' }), 'a', PACK)
  assert.deepEqual(told(findings), [{ kind: 'edition', value: '2026-01-01' }, { kind: 'external-links' }])
})

test('a sheet without a supplier’s name is called by its file', async () => {
  const bid = await readResponses(responseFile(PACK, ' ', {}), 'Beta Ltd.xlsx', PACK)
  assert.equal(bid.supplier, 'Beta Ltd')
  assert.deepEqual(told(bid.findings), [{ kind: 'no-supplier' }])
})

test('a supplier’s name stays on one line, and turns round nothing that is written after it', async () => {
  const bid = await readResponses(responseFile(PACK, ' Öl &\n Söhne\u202E\u2066 ', {}), 'file.xlsx', PACK)
  assert.deepEqual([bid.supplier, bid.id], ['Öl & Söhne', 'öl & söhne'])
})

test('a workbook says which of its sheets there are', async () => {
  const workbook = await Workbook.open(zip(PARTS))
  assert.equal(await workbook.sheet('Scores'), undefined)
  assert.equal((await workbook.sheet('About'))!.length, 1)
})

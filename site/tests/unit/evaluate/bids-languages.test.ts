import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { test } from 'node:test'
import { buildSync } from 'esbuild'
import { parse } from 'yaml'
import { readResponses } from '../../../src/evaluate/sheets/read-responses.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'
import { responseSheets, told, workbookParts, zip, type Filled } from './workbooks.js'

const WORDS_FOLDER = '../templates/words'
const GERMAN = {
  requirement: 'Anforderung',
  compliance: 'Erfüllung',
  answer: 'Antwort',
  evidence: 'Nachweis',
  link: 'Verweis',
  comments: 'Bemerkungen',
  agreed: 'Vereinbart',
  meets: 'Erfüllt',
  meetsInPart: 'Teils erfüllt',
  doesNotMeet: 'Nicht erfüllt',
  explain: 'Begründet',
  yes: 'Ja',
  no: 'Nein'
}
const PACK = tinyPack()
const IN_ENGLISH = { 'a-1': { compliance: 'Meets', answer: 'Text' }, 'a-2': { compliance: 'Does not meet' } }
const IN_GERMAN = { 'a-1': { compliance: ' ERFÜLLT', answer: 'Text' }, 'a-2': { compliance: 'Nicht  erfüllt' } }

async function assertRead(read: typeof readResponses, file: Uint8Array): Promise<void> {
  const { answers, findings } = await read(file, 'a.xlsx', PACK)
  assert.deepEqual(told(findings), [])
  assert.deepEqual(
    ['a-1', 'a-2'].map((id) => [answers.get(id)!.compliance, answers.get(id)!.answer]),
    [
      ['Meets', 'Text'],
      ['Does not meet', '']
    ]
  )
}

test('a site in another language reads response sheets in its words and in English', async () => {
  const read = await readerOf(GERMAN)
  await assertRead(read, sheetWith(IN_ENGLISH))
  await assertRead(read, sheetWith(IN_GERMAN))
  await assertRead(read, sheetWith(IN_GERMAN, GERMAN))
})

test('a response sheet that says what it writes is read in any language', async () => {
  const file = sheetWith(IN_GERMAN, GERMAN, true)
  await assertRead(readResponses, file)
  const { findings } = await readResponses(sheetWith(IN_GERMAN, GERMAN, true, 'Muss: Anderes'), 'a.xlsx', PACK)
  assert.deepEqual(new Set(told(findings).map(({ kind }) => kind)), new Set(['wording-altered']))
})

test('yes and no are read in the words of the site and in English', async () => {
  const read = await readerOf(GERMAN)
  const pack = {
    ...PACK,
    requirements: PACK.requirements.map((one) => ({
      ...one,
      text: { ...one.text, response: { dataType: 'boolean' as const } }
    }))
  }
  const file = (answer: string | boolean) =>
    zip(workbookParts(responseSheets(pack, 'Alpha', { 'a-1': { compliance: 'Meets', answer } })))
  for (const [said, kept] of [
    ['nein', 'nein'],
    ['Yes', 'Yes'],
    [true, 'Ja']
  ] as const) {
    const { answers, findings } = await read(file(said), 'a.xlsx', pack)
    assert.equal(answers.get('a-1')!.answer, kept)
    assert.deepEqual(told(findings), [])
  }
})

/** The reader of a site whose response sheets are in other words. */
async function readerOf(sheet: object): Promise<typeof readResponses> {
  const all: Record<string, Record<string, unknown>> = {}
  const files = readdirSync(WORDS_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml')
  )
  for (const name of files) {
    const [subject, part] = name.slice(0, -'.yaml'.length).split(/[\\/]/) as [string, string?]
    const texts = parse(readFileSync(`${WORDS_FOLDER}/${name}`, 'utf8'))
    Object.assign((all[subject] ??= {}), part === undefined ? texts : { [part]: texts })
  }
  const { outputFiles } = buildSync({
    entryPoints: ['src/evaluate/sheets/read-responses.ts'],
    bundle: true,
    format: 'esm',
    define: { WORDS: JSON.stringify({ ...all, documents: { ...all['documents'], sheet } }) },
    write: false
  })
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]!.contents).toString('base64')}`)
  return module.readResponses
}

/**
 * @param words in the place of the English headers
 * @param says whether the file says what it writes, and has a level in its own language
 */
function sheetWith(
  filled: Readonly<Record<string, Filled>>,
  words: Partial<typeof GERMAN> = {},
  says = false,
  wording?: string
): Uint8Array {
  const { requirement, compliance, answer, evidence, link, comments } = words
  const sheets = responseSheets(PACK, 'Alpha', filled)
  const header = { D: requirement, G: compliance, H: answer, I: evidence, J: link, K: comments }
  const given = Object.fromEntries(Object.entries(header).filter(([, title]) => title !== undefined))
  const responses = sheets.Responses.map((row) => {
    const asked = PACK.requirements.find(({ id }) => id === row.A)
    const own = says && asked !== undefined ? { D: wording ?? `Muss: ${asked.text.statement}` } : {}
    return row.A === 'id' ? { ...row, ...given } : { ...row, ...own }
  })
  const said = says ? Object.entries(words).map(([word, text]) => ({ A: 'word', B: word, C: text })) : []
  return zip(workbookParts({ ...sheets, Responses: responses, _pack: [...sheets._pack, ...said] } as typeof sheets))
}

import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { EditorServer, type Spot } from './server'

const STANDARD = `id: an-api
title: An API
summary: Lets systems talk.
type: identifier
status: active
obligation: recommended
`

const server = new EditorServer(resolve('..'))
before(() => server.start())
after(() => server.stop())

/** The place of a sign in a text, which is left out. */
function at(marked: string): { text: string; spot: Spot } {
  const before = marked.slice(0, marked.indexOf('|')).split('\n')
  return { text: marked.replace('|', ''), spot: { line: before.length - 1, character: before.at(-1)!.length } }
}

async function offered(path: string, marked: string): Promise<string[]> {
  const { text, spot } = at(marked)
  await server.open(path, text)
  return (await server.complete(path, spot)).map(({ label }) => label)
}

test('a standard that is written well has nothing marked', async () => {
  assert.deepEqual(await server.open('standards/standards/well.yaml', STANDARD), [])
})

test('a list of standards is taken too, and numbers and dates as they are typed', async () => {
  const item = STANDARD.replace('An API', '2015').replaceAll('\n', '\n  ').trimEnd()
  const text = `- ${item}\n  issued: 2015\n  reviewBy: 2027-11-30\n  versions:\n    - {number: 1.10, status: active}\n`
  assert.deepEqual(await server.open('standards/standards/list.yaml', text), [])
})

test('a field that is not known is marked where it stands', async () => {
  const marks = await server.open('standards/standards/unknown.yaml', `${STANDARD}sumary: Short.\n`)
  assert.deepEqual(
    marks.map(({ message, range }) => [message, range.start.line]),
    [['Property sumary is not allowed.', 6]]
  )
})

test('what does not fit is marked, with what to write', async () => {
  const text = `${STANDARD}reviewBy: soon\nurl: example.org\nissued: 2015-13\ntopics: apis\n`.replace('active', 'activ')
  const marks = (await server.open('standards/standards/wrong.yaml', text)).map(({ message }) => message).sort()
  assert.equal(marks.length, 5, marks.join('\n'))
  assert.match(marks.join('\n'), /Value is not accepted\. Valid values: "proposed", "in-development", "active"/)
  assert.match(marks.join('\n'), /write a day that exists, as 2027-11-30/)
  assert.match(marks.join('\n'), /write a full web address, as https:/)
  assert.match(marks.join('\n'), /write a date that exists, as 2015, 2015-09 or 2015-09-03/)
  assert.match(marks.join('\n'), /Incorrect type\. Expected "array"/)
})

test('a field that must be there is missed', async () => {
  const marks = await server.open('standards/standards/short.yaml', STANDARD.replace('status: active\n', ''))
  assert.deepEqual(
    marks.map(({ message }) => message),
    ['Missing property "status".']
  )
})

test('a new line is offered the fields that are not there yet', async () => {
  const labels = await offered('standards/standards/fields.yaml', `${STANDARD}|`)
  assert.ok(labels.includes('versions') && labels.includes('reviewBy'), labels.join())
  assert.ok(!labels.includes('status'), labels.join())
})

test('the fields of a group are offered within it', async () => {
  const labels = await offered('standards/standards/group.yaml', `${STANDARD}versions:\n  - number: '1'\n    |\n`)
  assert.ok(labels.includes('issued') && labels.includes('url'), labels.join())
  assert.ok(!labels.includes('obligation'), labels.join())
})

test('a choice is offered its values, and no others', async () => {
  const labels = await offered('standards/standards/choice.yaml', STANDARD.replace('status: active', 'status: |'))
  assert.deepEqual(labels.sort(), [
    'active',
    'deprecated',
    'in-development',
    'on-hold',
    'proposed',
    'retired',
    'withdrawn'
  ])
})

test('a text is offered no truth values', async () => {
  const labels = await offered('standards/standards/text.yaml', STANDARD.replace('title: An API', 'title: |'))
  assert.ok(!labels.includes('true'), labels.join())
})

test('a field says what it holds, and each of its choices what it means', async () => {
  const { text, spot } = at(STANDARD.replace('status', 'st|atus'))
  await server.open('standards/standards/hover.yaml', text)
  const shown = await server.hover('standards/standards/hover.yaml', spot)
  assert.match(shown, /Where it is in its life/)
  assert.match(shown, /`active`: Published and in use\. You can ask for it today\./)
})

test('the settings and the lists of a file are known too', async () => {
  const settings = await offered('content/site.yaml', 'title: A handbook\n|')
  assert.ok(settings.includes('edition') && settings.includes('parts'), settings.join())
  const lists = await offered('standards/taxonomies.yaml', 'topics:\n  - id: apis\n    |\n')
  assert.ok(lists.includes('summary'), lists.join())
})

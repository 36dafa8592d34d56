import assert from 'node:assert/strict'
import { test } from 'node:test'
import { make } from '../../../src/tender/documents/docx/docx.js'
import { schedule } from '../../../src/tender/documents/schedule.js'
import { largePack, NASTY, nastyPack, own, pack, realPack } from '../../documents/packs.js'
import { all, attribute, Parts } from '../../documents/xml.js'

const DAY = '2026-11-23'
const real = realPack()
const asked = schedule(real)
const parts = new Parts(await make(real, DAY))
const document = parts.xml('word/document.xml')
const lines = linesOf(parts)
const nasty = new Parts(await make(nastyPack(), DAY))

test('every requirement is there with all it says', () => {
  assert.ok(asked.requirements.length > 50)
  for (const { code, text } of asked.requirements) {
    const words = [`${code} ${text.title}`, text.modelClause, ...text.scoring.bands].filter(
      (line) => line !== undefined
    )
    assert.deepEqual(
      words.filter((line) => !lines.has(line)),
      [],
      code
    )
    for (const said of [text.statement, text.question, text.verificationNote]) {
      assert.ok(
        [...lines].some((line) => line.endsWith(said)),
        `${code}: ${said}`
      )
    }
  }
})

test('headings follow one another without a gap, and groups come before what is in them', () => {
  const headings = all(document, 'p').flatMap((paragraph) => {
    const [style] = all(paragraph, 'pStyle').map((one) => attribute(one, 'val'))
    return style?.startsWith('Heading') ? [{ level: Number(style.slice(7)), text: textOf(paragraph) }] : []
  })
  const groups = headings.filter(({ level }) => level === 1).map(({ text }) => text)
  const expected = asked.sections.map(({ group }) => group.title)
  assert.deepEqual(groups, ['How to read this schedule', ...expected, 'Appendix: standards', 'Appendix: policies'])
  assert.equal(headings.filter(({ level }) => level === 2).length, asked.requirements.length)
})

test('the contents list every heading as a link', () => {
  const links = all(document, 'hyperlink')
  const bookmarks = new Set(all(document, 'bookmarkStart').map((one) => attribute(one, 'name')))
  assert.ok(links.length > asked.requirements.length)
  assert.ok(links.every((link) => bookmarks.has(attribute(link, 'anchor'))))
  const texts = links.map(textOf)
  assert.ok(texts.includes(`${asked.requirements[0]!.code} ${asked.requirements[0]!.text.title}`))
})

test('opening the document asks nothing of the reader', () => {
  assert.doesNotMatch(parts.text('word/settings.xml'), /updateFields/)
  assert.ok(all(document, 'fldChar').every((field) => attribute(field, 'dirty') !== 'true'))
  assert.deepEqual(
    parts.names().filter((name) => /vba|macro|embed/i.test(name)),
    []
  )
})

test('the document says it is in British English', () => {
  assert.match(parts.text('word/styles.xml'), /<w:lang w:val="en-GB"/)
  assert.match(parts.text('docProps/core.xml'), /<dc:language>en-GB</)
})

test('every style that is used is there', () => {
  const known = new Set(all(parts.xml('word/styles.xml'), 'style').map((style) => attribute(style, 'styleId')))
  const pages = parts.names().filter((name) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(name))
  const used = pages.flatMap((page) => all(parts.xml(page), 'pStyle').map((style) => attribute(style, 'val')))
  assert.deepEqual(
    [...new Set(used)].filter((style) => !known.has(style)),
    []
  )
})

test('tables repeat their header row on every page', () => {
  const tables = all(document, 'tbl').filter((table) => /^(Score|Standard|Policy|Word)/.test(textOf(table)))
  assert.ok(tables.length > asked.requirements.length)
  for (const table of tables) {
    assert.equal(all(all(table, 'tr')[0]!, 'tblHeader').length, 1)
  }
})

test('every page says the procurement, the edition and its number', () => {
  const page = (kind: string) =>
    parts
      .names()
      .filter((name) => name.startsWith(`word/${kind}`))
      .map((name) => parts.xml(name).documentElement!)
  assert.ok(page('header').length > 0 && page('header').every((header) => textOf(header).includes(real.name)))
  assert.ok(page('footer').every((footer) => textOf(footer).includes('edition of 20 November 2026')))
  assert.ok(page('footer').every((footer) => all(footer, 'instrText').some((field) => field.textContent === 'PAGE')))
})

test('the standards stand with their legal basis and dates, the mandated first', () => {
  const table = all(document, 'tbl').find((table) => textOf(table).startsWith('StandardObligation'))!
  const rows = all(table, 'tr')
    .slice(1)
    .map((row) => all(row, 'tc').map(textOf))
  assert.equal(rows.length, real.standards.length)
  assert.match(rows[0]![1]!, /^Mandated\. \w/)
  const dated = asked.standards.findIndex(({ from, legalBasis }) => from !== undefined && legalBasis !== undefined)
  assert.ok(dated >= 0)
  assert.ok(rows[dated]![3]!.includes(asked.standards[dated]!.legalBasis!))
  assert.match(rows[dated]![2]!, /Binding from .*\d{4}/)
  assert.ok(rows.every(([, , dates]) => /\d{4}|No date is recorded/.test(dates!)))
})

test('every date that is recorded of a standard stands in its row', async () => {
  const [standard] = asked.standards
  const dates = {
    from: '2025-01-02',
    by: '2026-03',
    since: '2019',
    issued: '2018-05-06',
    events: [['deprecated', '2027-08-09']],
    dates: [['Next review', '2028-10']]
  } as const
  const one = new Parts(await make(pack({ standards: [{ ...standard!, ...dates }] }), DAY))
  const words = textOf(one.xml('word/document.xml'))
  for (const day of ['2 January 2025', 'March 2026', '2019', '6 May 2018', '9 August 2027', 'October 2028']) {
    assert.ok(words.includes(day), day)
  }
})

test('a binding standard that is not asked for stands with its explanation, and other reasons stay with the buyer', async () => {
  const [standard] = asked.standards
  const dropped = new Parts(
    await make(
      pack({
        requirements: [own({}), own({ id: 'own-2', decision: 'drop', reason: 'Too dear for us.' })],
        standards: [{ ...standard!, decision: 'drop', reason: 'The service closes in May.' }]
      }),
      DAY
    )
  )
  const words = dropped.text('word/document.xml')
  assert.ok(words.includes('The service closes in May.') && !words.includes('Too dear for us.'))
})

test('markup, control characters and emoji are text', () => {
  const found = linesOf(nasty)
  for (const text of [NASTY.formula, NASTY.html, NASTY.emoji, NASTY.quotes, NASTY.arabic]) {
    assert.ok(found.has(text), text)
  }
  assert.ok(found.has('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe'))
  assert.ok([...found].some((line) => line.length >= NASTY.long.length - 1))
})

test('text in Arabic runs from right to left', () => {
  const clause = all(nasty.xml('word/document.xml'), 'p').find((one) => textOf(one) === NASTY.arabic)!
  assert.equal(all(clause, 'bidi').length, 1)
})

test('an empty pack makes a document', async () => {
  const empty = new Parts(await make(pack({ name: '' }), DAY))
  assert.ok(linesOf(empty).has('No standard is asked for.'))
})

test('500 requirements are all written', async () => {
  const text = [...linesOf(new Parts(await make(largePack(500), DAY)))].join('\n')
  assert.ok(largePack(500).requirements.every(({ text: { statement } }) => text.includes(statement)))
})

test('the same pack on the same day gives the same bytes, however often', async () => {
  const small = pack({ requirements: real.requirements.slice(0, 5) })
  assert.deepEqual(await make(small, DAY), await make(small, DAY))
})

function linesOf(parts: Parts): Set<string> {
  return new Set(all(parts.xml('word/document.xml'), 'p').map(textOf))
}

function textOf(element: { getElementsByTagNameNS: unknown }): string {
  return all(element as never, 't')
    .map((text) => text.textContent ?? '')
    .join('')
}

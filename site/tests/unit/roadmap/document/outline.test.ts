import assert from 'node:assert/strict'
import { test } from 'node:test'
import { boardPage } from '../../../../src/roadmap/document/outline/board-page.js'
import { textsOf } from '../../../../src/roadmap/document/outline/glossary-section.js'
import { outline } from '../../../../src/roadmap/document/outline/outline.js'
import type { Outline, Section } from '../../../../src/roadmap/document/outline/outline-blocks.js'
import { make } from '../../../../src/roadmap/document/docx/roadmap-docx.js'
import { reckon } from '../../../../src/roadmap/plan/reckon.js'
import type { Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'
import { ANYSHIRE } from '../../../documents/anyshire.js'
import { NASTY } from '../../../documents/packs.js'
import { realData } from '../../../documents/roadmap-source.js'
import { all, attribute, Parts } from '../../../documents/xml.js'

const DAY = '2026-11-28'
const data = realData()
const HEADINGS = [
  'Introduction',
  'Vision',
  'Baseline',
  'Readiness',
  'Capability deployment',
  'Universal capabilities delivery plan',
  'Information sharing',
  'Infrastructure',
  'Standards and procurement',
  'Minimising risks from technology',
  'Benefits',
  'Governance and sign-off',
  'Appendix: maturity results',
  'Appendix: universal capabilities A to J',
  'Appendix: deployment schedule',
  'Appendix: interface register',
  'Appendix: contract register',
  'Appendix: glossary'
]
const EMPTY: Roadmap = {
  ...ANYSHIRE,
  organisations: [{ id: 'one', name: 'One CCG' }],
  ...{ answers: [], targets: [], decisions: [], ownSteps: [], risks: [], choices: [] },
  ...{ universal: [], interfaces: [], contracts: [], texts: {}, snapshots: [] }
}
const whole = outlineOf(ANYSHIRE)

test('the document has the headings that such roadmaps used, in their order', () => {
  assert.deepEqual(titles(whole), HEADINGS)
  assert.deepEqual(titles(outlineOf(EMPTY)), HEADINGS)
})

test('no table is empty, no text has a gap, and nothing is undefined', () => {
  for (const one of [whole, outlineOf(EMPTY), boardPage(given(ANYSHIRE), DAY), boardPage(given(EMPTY), DAY)]) {
    for (const { title, blocks } of one.sections) {
      assert.ok(blocks.length > 0, title)
      for (const block of blocks) {
        assert.ok(block.kind !== 'table' || block.rows.length > 0, title)
        assert.ok(block.kind !== 'list' || block.items.length > 0, title)
        for (const text of textsOf(block)) {
          assert.doesNotMatch(text, /undefined|NaN|null|\[object|\{\w+\}|  |: $/, title)
        }
      }
    }
  }
})

test('where nothing is written a box says what the planner must write; where something is, it stands there', () => {
  const prompts = (section: Section) => section.blocks.filter(({ kind }) => kind === 'prompt').length
  assert.equal(prompts(sectionOf(outlineOf(EMPTY), 'vision')), 1)
  const vision = sectionOf(whole, 'vision')
  assert.equal(prompts(vision), 0)
  assert.ok(vision.blocks.some((block) => block.kind === 'text' && block.text === ANYSHIRE.texts.vision))
})

test('the baseline shows every level, the weakest, the spread and dissent, and no average', () => {
  const said = saidIn(sectionOf(whole, 'baseline'))
  assert.match(said, /Records, assessments and plans \| Level 1, Starting \| Level 2, Partial/)
  assert.match(said, /Anyshire Community Trust says Level 2, Partial and Anyshire CCG says Level 1, Starting/)
  assert.match(said, /Remote and assistive care \| Not answered \| Anyshire Hospitals/)
  assert.match(said, /Medicines management and optimisation \| Not known \| Anyshire Council/)
  assert.match(said, /Does not apply/)
  assert.doesNotMatch(said, /\d\.\d/)
})

test('with more organisations than columns each level says who stands there', () => {
  const organisations = Array.from({ length: 12 }, (_, at) => ({ id: `o-${at}`, name: `Trust ${at}` }))
  const answers = organisations.map(({ id }, at) => ({
    organisation: id,
    capability: 'records',
    judgement: (at % 2) as 0 | 1
  }))
  const said = saidIn(sectionOf(outlineOf({ ...EMPTY, organisations, answers }), 'baseline'))
  assert.match(said, /Level 0, None: Trust 0, Trust 2, Trust 4, Trust 6, Trust 8 and Trust 10/)
})

test('every step of the plan is in the schedule, after what it waits for, with its reason', () => {
  const { plan } = given(ANYSHIRE)
  const [table] = sectionOf(whole, 'schedule').blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  assert.equal(table!.rows.length, plan.steps.length)
  const after = table!.columns.findIndex(({ title }) => title === 'After')
  table!.rows.forEach((row) => {
    for (const number of row[after]!.split(', ').filter(Boolean)) {
      assert.ok(Number(number) < Number(row[0]), row.join())
    }
    assert.ok(row.some((cell) => cell.startsWith('For: ')))
  })
})

test('standards that are out of date, contracts that end and choices are named', () => {
  const said = saidIn(sectionOf(whole, 'standards'))
  assert.match(said, /Laboratory system to GP systems: Pathology messaging .*Deprecated/)
  assert.match(
    said,
    /Laboratory system\nSample Labs Software \| Anyshire Hospitals \| 30 September 2027 \| 31 March 2028/
  )
  assert.match(saidIn(sectionOf(whole, 'sharing')), /nothing new has to be bought/)
  assert.match(saidIn(sectionOf(whole, 'governance')), /level 3 \(Anyshire Council\): Care homes come first/)
})

test('the glossary lists terms that are used, and no others', () => {
  const terms = sectionOf(whole, 'glossary').blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(([term]) => term) : []
  )
  assert.ok(terms.includes('roadmap') && terms.includes('level'))
  assert.ok(!terms.includes('readiness') && !terms.includes('CCG'))
})

test('the Word file has every heading, table and text of the outline', async () => {
  const parts = new Parts(await make(given(ANYSHIRE), DAY))
  const document = parts.xml('word/document.xml')
  const headings = all(document, 'p').filter((paragraph) =>
    all(paragraph, 'pStyle').some((style) => attribute(style, 'val') === 'Heading1')
  )
  assert.deepEqual(
    headings.map(({ textContent }) => textContent),
    HEADINGS
  )
  const tables = whole.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table'))
  const captions = new Set(tables.map((table) => (table.kind === 'table' ? table.caption : '')))
  const lines = new Set(all(document, 'p').map(({ textContent }) => textContent!))
  for (const text of whole.sections.flatMap(({ blocks }) => blocks.flatMap(textsOf))) {
    for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
      assert.ok(lines.has(line) || captions.has(line), line)
    }
  }
  assert.equal(all(document, 'tbl').length, tables.length + 1)
  const styles = new Set(all(parts.xml('word/styles.xml'), 'style').map((style) => attribute(style, 'styleId')))
  assert.deepEqual(
    all(document, 'pStyle')
      .map((style) => attribute(style, 'val')!)
      .filter((style) => !styles.has(style)),
    []
  )
})

test('the same roadmap is the same Word file', async () => {
  assert.deepEqual(await make(given(ANYSHIRE), DAY), await make(given(ANYSHIRE), DAY))
})

test('nasty texts stand in the Word file as they were typed', async () => {
  const risks = [NASTY.html, NASTY.formula, NASTY.arabic].map((title, at) => ({
    id: `r-${at}`,
    title,
    likelihood: 'low' as const,
    impact: 'low' as const
  }))
  const document = new Parts(await make(given({ ...ANYSHIRE, risks, name: NASTY.html }), DAY)).xml('word/document.xml')
  const lines = all(document, 'p').map(({ textContent }) => textContent)
  risks.forEach(({ title }) => assert.ok(lines.includes(title)))
})

test('the page for the board names the next steps, the money, the worst risks and what is asked', () => {
  const said = saidIn(boardPage(given(ANYSHIRE), DAY).sections[0]!)
  assert.match(said, /2027\/28 \| £225,000/)
  assert.match(said, /2030\/31 and later \| £0 \| £404,000\nTotal \| £870,000/)
  assert.match(said, /The hospitals’ supplier does not open its interfaces in time/)
  assert.doesNotMatch(said, /Staff keep the old paper forms/)
  assert.match(said, /name one person in each organisation who may decide/)
})

function given(roadmap: Roadmap) {
  return { data, roadmap, plan: reckon(data, roadmap) }
}

function outlineOf(roadmap: Roadmap): Outline {
  return outline(given(roadmap), DAY)
}

function titles({ sections }: Outline): string[] {
  return sections.map(({ title }) => title)
}

function sectionOf({ sections }: Outline, id: string): Section {
  return sections.find((section) => section.id === id)!
}

function saidIn({ blocks }: Section): string {
  return blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.join(' | ')) : textsOf(block)))
    .join('\n')
}

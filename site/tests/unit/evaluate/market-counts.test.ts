import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { SAID, marketOf, type Said } from '../../../src/evaluate/market/market-counts.js'
import { marketCsv } from '../../../src/evaluate/market/market-csv.js'
import { namesOf } from '../../../src/evaluate/market/market-names.js'
import type { Bid } from '../../../src/evaluate/scores/bid.js'
import type { Level } from '../../../src/catalogue/data.js'
import type { Requirement } from '../../../src/pack/pack.js'
import { tinyPack } from '../catalogue/tiny-catalogue.js'

const [LIKE] = tinyPack().requirements

function requirement(id: string, level: Level): Requirement {
  return { ...LIKE!, id, code: id.toUpperCase(), text: { ...LIKE!.text, level } }
}

/** @param said by requirement */
function product(id: string, said: Readonly<Record<string, Said>>): Bid {
  const answers = Object.entries(said).flatMap(([requirement, compliance]) =>
    compliance === 'not-said'
      ? []
      : [[requirement, { compliance, answer: '', evidence: '', link: '', comments: '' }] as const]
  )
  return { id, supplier: `Supplier ${id}`, contact: '', file: `${id}.xlsx`, answers: new Map(answers), findings: [] }
}

const REQUIREMENTS = [requirement('m1', 'must'), requirement('m2', 'must'), requirement('s1', 'should')]
const PRODUCTS = [
  product('a', { m1: 'Meets', m2: 'Meets', s1: 'Does not meet' }),
  product('b', { m1: 'Meets', m2: 'Meets in part' }),
  product('c', { m1: 'Meets', m2: 'Does not meet', s1: 'Meets' })
]

test('it names the musts that leave fewer than two, who is left, and what would bring most back', () => {
  const { narrow, left, softened } = marketOf(REQUIREMENTS, PRODUCTS)
  assert.deepEqual(
    narrow.map(({ requirement: { id }, meet }) => [id, meet]),
    [['m2', ['a']]]
  )
  assert.deepEqual(left, ['a'])
  assert.deepEqual(
    softened.map(({ must, back }) => [must.requirement.id, back]),
    [['m2', ['b', 'c']]]
  )
})

test('whatever the market says, the counts are those that one counts by hand', () => {
  const level = fc.constantFrom<Level>('must', 'should', 'could')
  const matrix = fc.tuple(
    fc.array(level, { minLength: 1, maxLength: 6 }),
    fc.array(fc.array(fc.constantFrom(...SAID), { minLength: 6, maxLength: 6 }), { maxLength: 6 })
  )
  fc.assert(
    fc.property(matrix, ([levels, answers]) => {
      const requirements = levels.map((level, i) => requirement(`r${i}`, level))
      const products = answers.map((row, p) =>
        product(`p${p}`, Object.fromEntries(requirements.map(({ id }, i) => [id, row[i]!])))
      )
      const market = marketOf(requirements, products)
      const musts = levels.flatMap((level, i) => (level === 'must' ? [i] : []))
      const meetingAllBut = (without: number) =>
        answers.flatMap((row, p) => (musts.every((i) => i === without || row[i] === 'Meets') ? [`p${p}`] : []))
      assert.deepEqual(market.left, meetingAllBut(-1))
      market.asked.forEach(({ by }, i) => {
        for (const said of SAID) {
          assert.equal(by.get(said)!.length, answers.filter((row) => row[i] === said).length)
        }
      })
      assert.deepEqual(
        market.narrow.map(({ requirement: { id } }) => id).sort(),
        musts.filter((i) => answers.filter((row) => row[i] === 'Meets').length < 2).map((i) => `r${i}`)
      )
      const back = new Map(market.softened.map(({ must, back }) => [must.requirement.id, back]))
      for (const i of musts) {
        const gained = meetingAllBut(i).filter((id) => !market.left.includes(id))
        assert.deepEqual(back.get(`r${i}`) ?? [], gained)
      }
      const gains = market.softened.map(({ back }) => back.length)
      assert.deepEqual(
        gains,
        gains.toSorted((a, b) => b - a)
      )
    })
  )
})

test('where names are hidden, the table holds no supplier', () => {
  const market = marketOf(REQUIREMENTS, PRODUCTS)
  const hidden = marketCsv(market, namesOf(PRODUCTS, true))
  assert.doesNotMatch(hidden, /Supplier/)
  assert.match(hidden, /Product A; Product B; Product C/)
  assert.match(marketCsv(market, namesOf(PRODUCTS, false)), /Supplier a/)
})

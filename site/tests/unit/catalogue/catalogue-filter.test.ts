import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Entity, Facet } from '../../../src/catalogue/data.js'
import { Filter, type Chosen } from '../../../src/catalogue/filter.js'
import { list, random } from './made-up.js'

const chosen = (choice: Record<string, readonly string[]>): Chosen =>
  new Map(Object.entries(choice).map(([facet, values]) => [facet, new Set(values)]))

test('a choice leaves what has any of the values of a facet, in all of the facets', () => {
  const few = list(
    ['a', 'b'],
    [
      [[0], [0, 1]],
      [[1], [1]],
      [[0, 1], []],
      [[], [0]]
    ]
  )
  const narrowed = (choice: Record<string, string[]>) => new Filter(few).narrow(chosen(choice)).found.places()
  assert.deepEqual(narrowed({}), [0, 1, 2, 3])
  assert.deepEqual(narrowed({ a: ['a0'] }), [0, 2])
  assert.deepEqual(narrowed({ a: ['a0', 'a1'] }), [0, 1, 2])
  assert.deepEqual(narrowed({ a: ['a0', 'a1'], b: ['b1'] }), [0, 1])
})

test('what a list does not have narrows nothing', () => {
  const few = list(['a'], [[[0]], [[1]]])
  assert.deepEqual(new Filter(few).narrow(chosen({ a: ['<b>'], z: ['a0'] })).found.places(), [0, 1])
  assert.deepEqual(new Filter(few).narrow(chosen({ a: ['a1', 'none'] })).found.places(), [1])
})

test('an entity with places that no facet has is kept, and counts nowhere', () => {
  const facets: Facet[] = [{ id: 'a', title: 'A', values: [['a0', 'Nought']] }]
  const entities = [{ facets: [[0, 7]] }, { facets: [] }] as unknown as Entity[]
  const { found, counts } = new Filter({ facets, entities }).narrow(new Map())
  assert.deepEqual(found.places(), [0, 1])
  assert.deepEqual([...counts.get('a')!], [['a0', 1]])
})

test('ten thousand entities are narrowed and counted as one by one', () => {
  const next = random(7)
  const sizes = [5, 7, 22, 16, 40]
  const names = ['a', 'b', 'c', 'd', 'e']
  const entities = Array.from({ length: 10_000 }, () =>
    sizes.map((size) => [...new Set(Array.from({ length: next(4) }, () => next(size)))])
  )
  const many = list(names, entities, sizes)
  const filter = new Filter(many)
  for (let round = 0; round < 25; round++) {
    const choice = names.flatMap((name, at): [string, Set<string>][] =>
      next(2) === 0 ? [] : [[name, new Set(Array.from({ length: next(4) }, () => name + next(sizes[at]!)))]]
    )
    const asked = new Map(choice)
    const has = (entity: readonly (readonly number[])[], but: number) =>
      names.every((name, at) => {
        const wanted = asked.get(name)
        return at === but || !wanted?.size || entity[at]!.some((value) => wanted.has(name + value))
      })
    const { found, counts } = filter.narrow(asked)
    assert.deepEqual(
      found.places(),
      entities.flatMap((entity, place) => (has(entity, -1) ? [place] : []))
    )
    names.forEach((name, at) => {
      const others = entities.filter((entity) => has(entity, at))
      const expected = Array.from({ length: sizes[at]! }, (_, value) => [
        name + value,
        others.filter((entity) => entity[at]!.includes(value)).length
      ])
      assert.deepEqual([...counts.get(name)!], expected)
    })
  }
})

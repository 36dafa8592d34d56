import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readRoadmap } from '../../../../src/roadmap/record/read-roadmap.js'
import { ANYSHIRE } from '../../../documents/anyshire.js'

const PATH = '../generator/src/main/resources/handbook/output/roadmap/roadmap.schema.json'
const ajv = new Ajv2020({ allErrors: true, strict: true })
addFormats.default(ajv)
const fits = ajv.compile(JSON.parse(readFileSync(join(process.cwd(), PATH), 'utf8')))

test('the published schema takes a roadmap as it is saved', () => {
  assert.ok(fits(JSON.parse(JSON.stringify(ANYSHIRE))), ajv.errorsText(fits.errors))
})

test('the schema takes and refuses what opening a file takes and refuses', () => {
  const changes = [...mutations(JSON.parse(JSON.stringify(ANYSHIRE)))]
  assert.ok(changes.length > 300)
  const wrong = changes.filter(({ value }) => fits(value) !== opens(value)).map(({ change }) => change)
  assert.deepEqual(wrong, [])
  const taken = changes.filter(({ value }) => fits(value)).length
  assert.ok(taken > 50 && taken < changes.length - 50)
})

function opens(value: unknown): boolean {
  try {
    return readRoadmap(value).aside === undefined
  } catch {
    return false
  }
}

interface Change {
  readonly change: string
  readonly value: unknown
}

/** The roadmap with one field after the other left out, or holding something else. */
function* mutations(whole: Record<string, unknown>): Generator<Change> {
  yield* changed(whole, 'roadmap', (part) => part)
  for (const [key, field] of Object.entries(whole)) {
    const part = Array.isArray(field) ? field[0] : key === 'edition' ? field : undefined
    if (part !== undefined) {
      yield* changed(part, key, (one) => ({ ...whole, [key]: Array.isArray(field) ? [one, ...field.slice(1)] : one }))
    }
  }
}

/** Ids that others name stay as they are: the schema cannot say that they are there. */
const NAMED = ['organisation']

function* changed(
  part: Record<string, unknown>,
  name: string,
  inside: (part: Record<string, unknown>) => unknown
): Generator<Change> {
  for (const key of Object.keys(part).filter((key) => !(name === 'organisations' && key === 'id'))) {
    const { [key]: _, ...rest } = part
    yield { change: `${name} without ${key}`, value: inside(rest) }
    const others = [-1, 1.5, 7, true, null, 'other', '2029-13', '2029-02-30', '2029-02', { a: 1 }, ['b']]
    for (const other of others.filter((other) => !(NAMED.includes(key) && typeof other === 'string'))) {
      yield { change: `${name} with ${key} ${JSON.stringify(other)}`, value: inside({ ...part, [key]: other }) }
    }
  }
}

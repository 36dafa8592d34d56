import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldName } from '../../../src/search/answers/answer-name.js'
import { whatIsAsked } from '../../../src/search/answers/question.js'
import { RIGHT } from './known-questions.js'
import { NOTHING } from './no-questions.js'

/** What a handbook may know; which of its facts there are is not the question here. */
const KNOWN = new Set(
  [
    'DTAC',
    'DCB0129',
    'FHIR',
    'FHIR UK Core',
    'SNOMED CT',
    'NHS Digital',
    'UK GDPR',
    'Data Protection Act 2018',
    'information technology',
    'IT',
    'EPR',
    'maternity information system',
    'maternity system',
    'e-prescribing',
    'C#',
    'Accessible Information Standard',
    'The Red Book',
    'HL7 v2',
    'Care Connect',
    'MSDS',
    'GP system',
    'maternity',
    'NHS number',
    'Directory of Services',
    'MPI',
    'HIE',
    'ICD-10',
    'dm+d'
  ].map(foldName)
)

const asked = (query: string) => whatIsAsked(query).find(({ name }) => KNOWN.has(name))

test('a question is known by its form, in the ways people ask it', () => {
  const ways = Object.entries(RIGHT).flatMap(([form, all]) =>
    all.filter(([, name]) => name !== '').map(([query, name]) => ({ query, form, name: foldName(name) }))
  )
  assert.ok(ways.length >= 120)
  assert.deepEqual(
    ways.map(({ query }) => ({ query, ...asked(query) })),
    ways
  )
})

test('what is no known question, or about nothing known, is not answered', () => {
  assert.ok(NOTHING.length >= 60)
  assert.deepEqual(
    NOTHING.filter((query) => asked(query) !== undefined),
    []
  )
})

test('a name is the same in any spelling, and never another', () => {
  assert.deepEqual(['DCB 0129', 'dcb-0129', 'Dcb0129'].map(foldName), ['dcb0129', 'dcb0129', 'dcb0129'])
  assert.deepEqual(['Café', 'C', 'C#', 'C++', 'が', 'か'].map(foldName), ['cafe', 'c', 'c#', 'c++', 'が', 'か'])
})

test('the answer for a long query takes no time', () => {
  const start = performance.now()
  whatIsAsked(`what is ${'the '.repeat(35)}`)
  assert.ok(performance.now() - start < 500)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Response } from '../../../src/catalogue/data.js'
import { answerQueries } from '../../../src/evaluate/sheets/answer-queries.js'
import type { Compliance } from '../../../src/evaluate/scores/compliance.js'
import { own } from '../../documents/packs.js'

/** What there is to ask about an answer that is otherwise complete. */
function asks(response: Response, compliance: Compliance, answer: string): string[] {
  const bare = own({ id: 'own-1' })
  const requirement = { ...bare, text: { ...bare.text, response } }
  const said = { compliance, answer, evidence: '', link: '', comments: 'In the plan.' }
  return answerQueries(requirement, said, new Map()).map(({ kind }) => kind)
}

const NUMBER: Response = { dataType: 'number', min: '10', max: '30' }
const DAY: Response = { dataType: 'date', min: '2026-04-01', max: '2027-03-31' }

for (const [response, within, beyond] of [
  [NUMBER, ['10', '30', '10.5', '+12'], ['9.99', '30.01', '-10', '1,000']],
  [DAY, ['2026-04-01', '2027-03-31'], ['2026-03-31', '2027-04-01']],
  [{ dataType: 'number', min: '10' }, ['10', '1,000,000'], ['9']],
  [{ dataType: 'number', max: '30' }, ['30', '-4'], ['31']]
] as const) {
  test(`a ${response.dataType} from ${response.min} to ${response.max} is met at its limits, and not beyond them`, () => {
    for (const answer of within) {
      assert.deepEqual(asks(response, 'Meets', answer), [], answer)
      assert.deepEqual(asks(response, 'Does not meet', answer), ['meets-after-all'], answer)
    }
    for (const answer of beyond) {
      assert.deepEqual(asks(response, 'Meets', answer), ['contradicts'], answer)
      assert.deepEqual(asks(response, 'Does not meet', answer), [], answer)
    }
  })
}

// @ts-check
// Asks the browser's half of the rule "does it apply?" what the generator's half was asked, and fails if any answer differs. The questions,
// their answers and the data files to answer them from are written by the generator's tests.
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loaded } from './bundled.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = process.argv[2] ?? join(root, '../generator/target/applicability-vectors')
if (!existsSync(folder)) {
  console.error(`There are no questions in ${folder}: run the generator's tests first.`)
  process.exit(1)
}
const { compareAnswers } = await loaded('answers')

const totals = { catalogues: 0, questions: 0, statements: 0, differences: 0 }
for (const name of readdirSync(folder)) {
  const read = (/** @type {string} */ file) => readFileSync(join(folder, name, file), 'utf8')
  const [frame, standards, criteria, policies] = ['frame', 'standards', 'criteria', 'policies'].map((file) =>
    JSON.parse(read(`${file}.json`))
  )
  const found = compareAnswers({ frame, standards, criteria, policies }, read('questions.jsonl'))
  totals.catalogues += 1
  totals.questions += found.questions
  totals.statements += found.statements
  totals.differences += found.differences.length
  found.differences.slice(0, 5).forEach((/** @type {string} */ text) => console.error(`${name}: ${text}`))
}
console.log(
  `What applies: ${totals.questions} questions over ${totals.catalogues} catalogues, ${totals.statements} statements, ${totals.differences} differences`
)
if (totals.differences > 0 || totals.questions === 0) {
  process.exitCode = 1
}

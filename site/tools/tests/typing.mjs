// @ts-check
// Writes questions of three words letter by letter, and fails if any of them fetches more than a reader on a slow line should wait for.
//   node tools/tests/typing.mjs                            the handbook, as the generator's tests wrote it
//   node tools/tests/typing.mjs FOLDER [QUESTIONS]         any site's folder search/, with questions of its own, a line each
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { trafficOf } from './typed.mjs'

const MOST_REQUESTS = 15
const MOST_BYTES = 120_000

const root = fileURLToPath(new URL('../..', import.meta.url))
const [
  folder = join(root, '../generator/target/search-vectors/handbook/search'),
  questions = join(root, 'tests/parity/typed-questions.txt')
] = process.argv.slice(2)
if (!existsSync(join(folder, 'manifest.json'))) {
  console.error(
    `There is no manifest.json in ${folder}: run the generator's tests first, or name the folder search/ of a built site.`
  )
  process.exit(1)
}
const all = await trafficOf(folder, readFileSync(questions, 'utf8').trim().split('\n'))
const requests = inOrder(all.map(({ requests }) => requests))
const bytes = inOrder(all.map(({ bytes }) => bytes))
console.log(
  `${all.length} questions typed: ${middle(requests)} requests and ${kilobytes(middle(bytes))} KB at the median, ${requests.at(-1)} and ${kilobytes(bytes.at(-1))} at most`
)
for (const { question, requests, bytes } of all) {
  if (requests > MOST_REQUESTS || bytes > MOST_BYTES) {
    console.error(
      `“${question}” takes ${requests} requests and ${kilobytes(bytes)} KB, more than ${MOST_REQUESTS} or ${kilobytes(MOST_BYTES)}`
    )
    process.exitCode = 1
  }
}

/** @param {readonly number[]} numbers */
function inOrder(numbers) {
  return [...numbers].sort((a, b) => a - b)
}

/** @param {readonly number[]} numbers */
function middle(numbers) {
  return numbers[numbers.length >> 1]
}

function kilobytes(bytes = 0) {
  return (bytes / 1000).toFixed(0)
}

// @ts-check
// How well judged queries are answered: as `./handbook relevance` counts it.
import { readFileSync } from 'node:fs'

/** @typedef {{ results: string[][], grades: ReadonlyMap<string, number> }} Judged */

const DEPTH = 10
const GOOD = 2
/** Pages of many entities, each of which is judged by itself. */
const SHARED = ['glossary/', 'timeline/']

/**
 * The judged queries of a half: the one that is reported on, or the one the search is tuned on.
 *
 * @param {string} file
 */
export function judgedQueries(file, wanted = 'report') {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter(([half]) => half === wanted)
    .map(([, kind = '', query = '', grades = '']) => ({
      kind,
      query,
      typing: kind === 'prefix',
      grades: new Map(
        grades
          .split(' ')
          .filter(Boolean)
          .map((grade) => [grade.slice(2), Number(grade[0])])
      )
    }))
}

/**
 * @param answers queries with `results`: for each result all addresses it may stand for, of which the best counts
 *
 * @param {readonly Judged[]} answers
 */
export function relevance(answers) {
  const good = answers.filter(({ grades }) => grades.size > 0)
  const none = answers.filter(({ grades }) => grades.size === 0)
  /** @type {(items: readonly Judged[], of: (item: Judged) => number) => number} */
  const mean = (items, of) => items.reduce((sum, item) => sum + of(item), 0) / items.length
  return {
    queries: good.length,
    ndcg: mean(good, ndcg),
    ofPages: mean(
      good.map(pagesOnly).filter(({ grades }) => grades.size > 0),
      ndcg
    ),
    mrr: mean(good, reciprocalRank),
    empty: mean(good, ({ results }) => (results.length === 0 ? 1 : 0)),
    nonsense: mean(none, ({ results }) => (results.length > 0 ? 1 : 0))
  }
}

/**
 * The same for all answers, and for those of each kind of query.
 *
 * @param {readonly (Judged & { kind: string })[]} answers
 */
export function kindsOf(answers) {
  const kinds = [...new Set(answers.map(({ kind }) => kind))]
  const of = (/** @type {string} */ kind) => ({
    kind,
    ...relevance(answers.filter((answer) => kind === 'all' || answer.kind === kind))
  })
  return ['all', ...kinds].map(of)
}

/**
 * An answer as if the shared pages were not there, neither found nor judged.
 *
 * @param {Judged} answer
 */
function pagesOnly({ results, grades }) {
  const own = (/** @type {string} */ address) => !SHARED.some((page) => address.startsWith(page))
  return {
    results: results.map((addresses) => addresses.filter(own)).filter(({ length }) => length > 0),
    grades: new Map([...grades].filter(([address]) => own(address)))
  }
}

/**
 * The grade of each result, and nothing for what has been counted before.
 *
 * @param {Judged} answer
 */
function gradesOf({ results, grades }) {
  const seen = new Set()
  return results.flatMap((addresses) => {
    const [best] = addresses
      .map(judgedAddress)
      .filter((address) => !seen.has(address))
      .sort((a, b) => (grades.get(b) ?? 0) - (grades.get(a) ?? 0))
    if (best === undefined) {
      return []
    }
    seen.add(best)
    return [grades.get(best) ?? 0]
  })
}

/**
 * What is judged of a result: its page, or the entry of a page that many share.
 *
 * @param {string} address
 */
export function judgedAddress(address) {
  return SHARED.some((page) => address.startsWith(page)) ? address : address.replace(/#.*/, '')
}

/** @param {Judged} answer */
function ndcg(answer) {
  const ideal = [...answer.grades.values()].sort((a, b) => b - a)
  return gain(gradesOf(answer)) / gain(ideal)
}

/** @param {readonly number[]} grades */
function gain(grades) {
  return grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)
}

/** @param {Judged} answer */
function reciprocalRank(answer) {
  const at = gradesOf(answer)
    .slice(0, DEPTH)
    .findIndex((grade) => grade >= GOOD)
  return at < 0 ? 0 : 1 / (at + 1)
}

import { Engine } from '../../src/search/engine/engine.js'
import type { Fetch } from '../../src/search/engine/index-store.js'

/** A question, and what Lucene answered. */
interface Question {
  readonly query: string
  readonly typing: boolean
  readonly words: readonly (readonly [string, readonly string[], readonly string[]])[]
  readonly phrases: readonly (readonly string[])[]
  readonly corrections: readonly (readonly [string, string])[]
  readonly offered: readonly (readonly [string, string])[]
  readonly missing: readonly string[]
  readonly named: boolean
  readonly partial: boolean
  readonly bothFirst: number
  readonly total: number
  /** The best documents, with the bits of their scores. */
  readonly hits: readonly (readonly [number, number])[]
  readonly results: readonly (readonly number[])[]
  /** The bits of the scores of the results. */
  readonly scores: readonly number[]
}

/** The questions that were answered otherwise than by Lucene, of all that were asked. */
export interface Comparison {
  readonly questions: number
  readonly scores: number
  readonly differences: readonly string[]
}

/** Asks what Lucene was asked, and compares the expanded query, the documents, their order, the bits of their scores and the results. */
export async function compare(fetch: Fetch, lines: string): Promise<Comparison> {
  const engine = await Engine.open(fetch)
  const questions = lines.trim().split('\n')
  const differences: string[] = []
  let scores = 0
  for (const line of questions) {
    const { query, typing, ...expected } = JSON.parse(line) as Question
    const answer = await engine.find(query, typing)
    const { words, phrases, corrections, offered, missing, named } = answer.query
    const found = {
      words: words.map(({ term, variants, completions }) => [term, variants, completions]),
      phrases,
      corrections: corrections.map(({ typed, taken }) => [typed, taken]),
      offered: offered.map(({ typed, taken }) => [typed, taken]),
      missing,
      named,
      partial: answer.partial,
      bothFirst: answer.bothFirst,
      total: answer.hits.length,
      hits: answer.hits.slice(0, expected.hits.length || 1).map(({ document, score }) => [document, bits(score)]),
      results: answer.results.slice(0, expected.results.length || 1),
      scores: answer.scores.slice(0, expected.scores.length || 1).map(bits)
    }
    scores += found.hits.length
    if (JSON.stringify(found) !== JSON.stringify(expected)) {
      differences.push(`${JSON.stringify(query)}${typing ? ' …' : ''}: ${JSON.stringify(found)} is not ${line}`)
    }
  }
  return { questions: questions.length, scores, differences }
}

function bits(score: number): number {
  return new Int32Array(new Float32Array([score]).buffer)[0]!
}

import { Engine } from '../../src/search/engine/engine.js'
import type { Fetch } from '../../src/search/engine/index-store.js'

/** What a reader who writes a question fetches. */
export interface Traffic {
  readonly question: string
  readonly requests: number
  readonly bytes: number
}

const SUGGESTED = 6
const SHORTEST = 2

/** Writes a question letter by letter as the search box answers it, with nothing fetched before. @param sizeOf the bytes of a file as it travels */
export async function typed(question: string, fetch: Fetch, sizeOf: (path: string) => number): Promise<Traffic> {
  const asked: string[] = []
  const engine = await Engine.open((path, fresh) => {
    asked.push(path)
    return fetch(path, fresh)
  })
  for (let length = SHORTEST; length <= question.length; length++) {
    const { results } = await engine.find(question.slice(0, length), true)
    await engine.named(results.slice(0, SUGGESTED))
  }
  return { question, requests: asked.length, bytes: asked.reduce((sum, path) => sum + sizeOf(path), 0) }
}

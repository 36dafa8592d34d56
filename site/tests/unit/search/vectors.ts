import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The lines of a file that the generator's tests check too. */
export function vectors(name: string): string[] {
  return readFileSync(join('../generator/src/test/resources/search', name), 'utf8').trim().split('\n')
}

import type { Asked, Form } from './question.js'

/** A text, or a link with its address from the site's root. */
export type Piece = string | readonly [text: string, address: string]
export type Line = readonly Piece[]

/** The fact a form asks for, as the generator says it. */
export interface Reply {
  readonly title: string
  readonly lines: readonly Line[]
  /** What readers may ask to see besides. */
  readonly more?: readonly Line[]
  /** The pages that say so. */
  readonly sources: readonly Piece[]
}

interface File {
  readonly format: 1
  readonly names: Readonly<Record<string, number>>
  readonly things: readonly Readonly<Partial<Record<Form, Reply>>>[]
}

/**
 * Looks for facts in the files that the generator made of them.
 *
 * @param address of the first; its fragment has what the names in each of the others begin with
 */
export function answerFiles(address: URL): (asked: readonly Asked[]) => Promise<Reply | undefined> {
  const bounds = decodeURIComponent(address.hash.slice(1)).split('-')
  const files = new Map<number, Promise<File | undefined>>()
  const load = (name: string) => {
    const number = bounds.filter((bound) => bound !== '' && bound <= name).length
    const file = files.get(number) ?? read(address.href.replace(/-0-(\w+\.json).*/, `-${number}-$1`))
    files.set(number, file)
    return file
  }
  return async (asked) => {
    for (const { form, name } of asked) {
      const file = await load(name)
      const place = file && Object.hasOwn(file.names, name) ? file.names[name] : undefined
      const reply = place === undefined ? undefined : file?.things[place]?.[form]
      if (reply !== undefined) {
        return reply
      }
    }
    return undefined
  }
}

/** A file that is missing or broken answers nothing: the results are there all the same. */
async function read(address: string): Promise<File | undefined> {
  try {
    const response = await fetch(address)
    const file = (await response.json()) as File
    return file.format === 1 ? file : undefined
  } catch {
    return undefined
  }
}

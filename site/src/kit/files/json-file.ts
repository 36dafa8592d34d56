import type { Flaw } from './shape.js'

/** The largest file that is looked at. */
export const LARGEST = 50 * 1024 * 1024

/** Why a file of work is not opened. */
export type FileRefusal =
  | { readonly why: 'too-large' }
  | { readonly why: 'not-json' }
  /** JSON, but not what is looked for. */
  | { readonly why: 'foreign' }
  /** Of a format that a later handbook writes. */
  | { readonly why: 'newer' }
  /** What is looked for, but damaged. */
  | { readonly why: 'flawed'; readonly flaws: readonly Flaw[] }

/** A file that is not opened. */
export class FileRefused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.why)
  }
}

/** @returns the text of a file that is not too large. @throws FileRefused */
export async function textOf(file: Blob): Promise<string> {
  if (file.size > LARGEST) {
    throw new FileRefused({ why: 'too-large' })
  }
  return file.text()
}

/** @throws FileRefused */
export function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    throw new FileRefused({ why: 'not-json' })
  }
}

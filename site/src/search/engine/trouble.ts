/**
 * Why a question cannot be answered: `slow`, nothing comes; `offline`, nothing can be asked; `changed`, the files of the edition are not
 * there, as while it is being published; `broken`, they are cut, or something else comes in their place.
 */
export type TroubleKind = 'slow' | 'offline' | 'changed' | 'broken'

export class SearchTrouble extends Error {
  constructor(
    readonly kind: TroubleKind,
    file: string
  ) {
    super(`${file}: ${kind}`)
  }
}

/** What went wrong; what reads a file takes it to be whole. */
export function troubleIn(error: unknown): SearchTrouble {
  return error instanceof SearchTrouble ? error : new SearchTrouble('broken', String(error))
}

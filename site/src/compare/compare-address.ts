export type Kind = 'standard' | 'system-type'

/** What a comparison shows: all of it is in its address. */
export interface Request {
  readonly kind: Kind
  /** Each once, as they stand side by side; whether they exist is another matter. */
  readonly ids: readonly string[]
  readonly onlyDifferences: boolean
}

const ONLY_DIFFERENCES = 'differences'

export function readRequest(search: string): Request {
  const parameters = new URLSearchParams(search)
  return {
    kind: parameters.get('kind') === 'system-type' ? 'system-type' : 'standard',
    ids: [...new Set(parameters.getAll('id').map((id) => id.trim()))].filter((id) => id !== ''),
    onlyDifferences: parameters.get('show') === ONLY_DIFFERENCES
  }
}

/** The address of a comparison, from its question mark on. */
export function writeRequest({ kind, ids, onlyDifferences }: Request): string {
  const parameters = new URLSearchParams({ kind })
  ids.forEach((id) => parameters.append('id', id))
  if (onlyDifferences) {
    parameters.set('show', ONLY_DIFFERENCES)
  }
  return `?${parameters}`
}

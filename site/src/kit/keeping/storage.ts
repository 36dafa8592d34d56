/** Why the browser does not keep something. */
export type Trouble = 'blocked' | 'full'

/** The browser does not keep anything, or has no room for more. */
export class StorageTrouble extends Error {
  constructor(
    readonly trouble: Trouble,
    cause: unknown
  ) {
    super(trouble, { cause })
  }
}

/** Does something with the browser's storage. @throws StorageTrouble */
export async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throw new StorageTrouble(
      cause instanceof DOMException && cause.name === 'QuotaExceededError' ? 'full' : 'blocked',
      cause
    )
  }
}

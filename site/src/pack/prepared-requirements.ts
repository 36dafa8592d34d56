import { NotTaken } from './file-trouble.js'

/** The `requirements.json` of a system type: what a pack can be made of, and no pack yet. */
export class PreparedRequirements extends NotTaken {
  /** @param value what the file holds, unread */
  constructor(readonly value: object) {
    super(WORDS.pack.prepared)
  }
}

/** Whether a value looks like one; a pack has groups and no system. */
export function isPrepared(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'system' in value &&
    typeof value.system === 'object' &&
    'requirements' in value &&
    !('groups' in value)
  )
}

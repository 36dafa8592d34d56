import type { Pack } from './pack.js'

/** A pack that was found in a file. */
export interface FoundPack {
  readonly pack: Pack
  /** Whether it is as the buyer has it; what suppliers get lacks what the buyer wrote for itself, and may come back changed. */
  readonly isWhole: boolean
}

import { reckon } from '../../src/roadmap/plan/reckon.js'
import { make } from '../../src/roadmap/document/docx/roadmap-docx.js'
import { ANYSHIRE } from './anyshire.js'
import { realData } from './roadmap-source.js'

/** The day the example says it was made. */
export const DAY = '2026-11-28'

export function anyshireDocx(): Promise<Uint8Array> {
  const data = realData()
  return make({ data, roadmap: ANYSHIRE, plan: reckon(data, ANYSHIRE) }, DAY)
}

import { complianceTitle } from '../scores/compliance.js'
import type { Said } from './market-counts.js'

export function saidTitle(said: Said): string {
  return said === 'not-said' ? WORDS.evaluate.market.notSaid : complianceTitle(said)
}

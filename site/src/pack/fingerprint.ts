import type { Requirement } from './pack.js'

const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** Tells whether a supplier answered the question that is asked now. */
export function fingerprint({ code, text }: Requirement): string {
  const { response } = text
  const said = [
    code,
    text.title,
    text.statement,
    text.level,
    text.question,
    response.dataType,
    response.expectedValue ?? '',
    response.min ?? '',
    response.max ?? '',
    response.pattern ?? '',
    text.evidence ?? [],
    text.explainAllowed
  ]
  return hashOf(JSON.stringify(said))
}

/** 16 hexadecimal digits, FNV-1a. */
export function hashOf(text: string): string {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  }
  return hash.toString(16).padStart(16, '0')
}

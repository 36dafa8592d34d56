import { REGISTERS, type RegisterName } from './register-rows.js'

/** What the screen of the registers shows: the list of them, one, or one row of one. */
export type RegisterPart =
  | { readonly kind: 'index' | 'universal' | 'money' }
  | { readonly kind: 'rows'; readonly register: RegisterName; readonly row?: string }

/** Reads `interfaces` or `interfaces:` with the id of a row. */
export function readPart(part = ''): RegisterPart {
  if (part === 'universal' || part === 'money') {
    return { kind: part }
  }
  const at = part.indexOf(':')
  const register = REGISTERS.find((name) => name === (at < 0 ? part : part.slice(0, at)))
  return register === undefined
    ? { kind: 'index' }
    : { kind: 'rows', register, ...(at >= 0 && { row: part.slice(at + 1) }) }
}

export function partOfRow(register: RegisterName, row: string): string {
  return `${register}:${row}`
}

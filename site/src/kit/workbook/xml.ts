import { Parser } from 'saxen'
import { Refused } from './refusal.js'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/g

/** What happens on the way through an XML document. Names come without their prefix. */
export interface Visitor {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  close?(name: string): void
  text?(text: string): void
}

/** Reads XML from beginning to end; entities beyond XML's own five are not known, and cannot be declared. @throws Refused */
export function walk(bytes: Uint8Array, visitor: Visitor): void {
  const parser = new Parser()
  let refused: Refused | undefined
  const stop = (reason: Refused) => {
    refused ??= reason
    parser.stop()
  }
  const guarded = (visit: () => void) => {
    try {
      visit()
    } catch (problem) {
      if (!(problem instanceof Refused)) {
        throw problem
      }
      stop(problem)
    }
  }
  parser.on('openTag', (name, attributes) => guarded(() => visitor.open?.(local(name), decoded(attributes()))))
  parser.on('closeTag', (name) => guarded(() => visitor.close?.(local(name))))
  parser.on('text', (text) => guarded(() => visitor.text?.(decode(text))))
  parser.on('cdata', (text) => guarded(() => visitor.text?.(text)))
  parser.on('attention', () => stop(new Refused('unsafe')))
  parser.on('error', () => stop(new Refused('corrupt')))
  parser.parse(textOf(bytes))
  if (refused !== undefined) {
    throw refused
  }
}

function decoded(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), decode(value)]))
}

/** The parser's own decoding knows no characters beyond U+FFFF. */
function decode(text: string): string {
  return text.includes('&')
    ? text.replace(ENTITY, (whole, hex: string, decimal: string, name: string) => {
        if (name !== undefined) {
          return ENTITIES[name] ?? whole
        }
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD'
      })
    : text
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function textOf(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Refused('corrupt')
  }
}

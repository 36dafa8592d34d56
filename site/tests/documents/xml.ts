import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, unzipSync } from 'fflate'

/** An office file's parts, read by other code than wrote them. What is not well-formed throws. */
export class Parts {
  private readonly files: Record<string, Uint8Array>

  constructor(zip: Uint8Array) {
    this.files = unzipSync(zip)
  }

  names(): string[] {
    return Object.keys(this.files)
  }

  text(path: string): string {
    return strFromU8(this.files[path]!)
  }

  xml(path: string): Document {
    const onError = (level: string, message: string) => {
      if (level !== 'warning') {
        throw new Error(`${path}: ${level}: ${message}`)
      }
    }
    return new DOMParser({ onError }).parseFromString(this.text(path), 'text/xml')
  }
}

/** All elements of a local name, whatever their prefix. */
export function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS('*', name)]
}

export function attribute(element: Element, name: string): string | undefined {
  return [...element.attributes].find(({ localName }) => localName === name)?.value
}

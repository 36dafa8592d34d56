import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** What a supplier types, by the headers of the columns. */
export type Typed = Readonly<
  Partial<Record<'Compliance' | 'Answer' | 'Evidence reference' | 'Link' | 'Comments', string>>
>

/** Types into a workbook made from a pack as a supplier would, and saves it. @param answers by requirement */
export function filled(
  workbook: Uint8Array,
  supplier: string,
  answers: Readonly<Record<string, Typed>>
): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook)
  const read = (path: string) => new DOMParser().parseFromString(strFromU8(parts[path]!), 'text/xml')
  const shared = parts['xl/sharedStrings.xml'] === undefined ? [] : texts(read('xl/sharedStrings.xml'), 'si')
  const path = pathOf(read, 'Responses')
  const sheet = read(path)
  let headers: readonly (readonly [letter: string, text: string])[] = []
  for (const row of all(sheet, 'row')) {
    const cells = all(row, 'c').map((cell) => [letterOf(cell), textOf(cell, shared)] as const)
    const is = cells.find(([letter]) => letter === 'A')?.[1] ?? ''
    headers = is === 'id' ? cells : headers
    const typed = Object.entries(is === 'supplier' ? { D: supplier } : letters(answers[is] ?? {}, headers))
    for (const [letter, text] of typed) {
      type(sheet, row, letter, text)
    }
  }
  const saved = { ...parts, [path]: strToU8(new XMLSerializer().serializeToString(sheet)) }
  return zipSync(saved) as Uint8Array<ArrayBuffer>
}

function pathOf(read: (path: string) => Document, name: string): string {
  const sheet = all(read('xl/workbook.xml'), 'sheet').find((one) => one.getAttribute('name') === name)!
  const id = sheet.getAttribute('r:id')
  const relation = all(read('xl/_rels/workbook.xml.rels'), 'Relationship').find((one) => one.getAttribute('Id') === id)!
  return `xl/${relation.getAttribute('Target')!.replace(/^\/xl\//, '')}`
}

function letters(typed: Typed, headers: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(typed).map(([header, text]) => [headers.find(([, name]) => name === header)![0], text])
  )
}

function type(sheet: Document, row: Element, letter: string, text: string): void {
  const reference = `${letter}${row.getAttribute('r')}`
  const cell = all(row, 'c').find((one) => one.getAttribute('r') === reference)!
  while (cell.firstChild) {
    cell.removeChild(cell.firstChild)
  }
  cell.setAttribute('t', 'inlineStr')
  const namespace = row.namespaceURI
  const content = sheet.createElementNS(namespace, 't')
  content.appendChild(sheet.createTextNode(text))
  cell.appendChild(sheet.createElementNS(namespace, 'is')).appendChild(content)
}

function textOf(cell: Element, shared: readonly string[]): string {
  const value = all(cell, 'v')[0]?.textContent ?? ''
  return cell.getAttribute('t') === 's' ? shared[Number(value)]! : value || texts(cell, 'is').join('')
}

function letterOf(cell: Element): string {
  return cell.getAttribute('r')!.replace(/\d+/, '')
}

function texts(of: Document | Element, name: string): string[] {
  return all(of, name).map((one) =>
    all(one, 't')
      .map(({ textContent }) => textContent ?? '')
      .join('')
  )
}

function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagName(name)]
}

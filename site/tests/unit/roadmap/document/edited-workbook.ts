import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** A workbook as somebody changes it in another program. Rows are counted from 1, columns have letters. */
export class Sheets {
  private readonly parts: Record<string, Uint8Array>
  private readonly open = new Map<string, Document>()

  constructor(workbook: Uint8Array) {
    this.parts = unzipSync(workbook)
  }

  saved(): Uint8Array {
    for (const [path, document] of this.open) {
      this.parts[path] = strToU8(new XMLSerializer().serializeToString(document))
    }
    return zipSync(this.parts)
  }

  type(sheet: string, row: number, cells: Readonly<Record<string, string>>): void {
    const document = this.sheet(sheet)
    for (const [letter, text] of Object.entries(cells)) {
      this.put(document, this.row(document, row), letter, text)
    }
  }

  /** Types into the row about a capability, under headers. */
  answer(sheet: string, capability: string, cells: Readonly<Record<string, string>>): void {
    const document = this.sheet(sheet)
    const rows = all(document, 'row')
    const headers = all(rows[3]!, 'c')
    const row = rows.find((row) => all(row, 'c').some((cell) => this.text(cell) === capability))!
    for (const [header, text] of Object.entries(cells)) {
      const letter = letterOf(headers.find((cell) => this.text(cell) === header)!)
      this.put(document, row, letter, text)
    }
  }

  formula(sheet: string, row: number, letter: string, formula: string, result: string): void {
    const document = this.sheet(sheet)
    const at = this.row(document, row)
    this.put(document, at, letter, '')
    const cell = all(at, 'c').find((one) => letterOf(one) === letter)!
    cell.setAttribute('t', 'str')
    while (cell.firstChild) {
      cell.removeChild(cell.firstChild)
    }
    const parsed = new DOMParser().parseFromString(`<c><f>${formula}</f><v>${result}</v></c>`, 'text/xml')
    for (const name of ['f', 'v']) {
      const child = document.createElementNS(at.namespaceURI, name)
      child.appendChild(document.createTextNode(all(parsed, name)[0]!.textContent!))
      cell.appendChild(child)
    }
  }

  swapColumns(sheet: string, one: string, other: string): void {
    for (const row of all(this.sheet(sheet), 'row')) {
      const cells = new Map(all(row, 'c').map((cell) => [letterOf(cell), cell]))
      const [a, b] = [cells.get(one), cells.get(other)]
      a?.setAttribute('r', `${other}${row.getAttribute('r')}`)
      b?.setAttribute('r', `${one}${row.getAttribute('r')}`)
    }
  }

  reverseRows(sheet: string, from: number): void {
    const rows = all(this.sheet(sheet), 'row').filter((row) => Number(row.getAttribute('r')) >= from)
    const places = rows.map((row) => Number(row.getAttribute('r'))).reverse()
    rows.forEach((row, at) => {
      row.setAttribute('r', String(places[at]))
      all(row, 'c').forEach((cell) => cell.setAttribute('r', `${letterOf(cell)}${places[at]}`))
    })
    const data = rows[0]!.parentNode!
    rows.toReversed().forEach((row) => data.appendChild(row))
  }

  empty(sheet: string, row: number): void {
    all(this.row(this.sheet(sheet), row), 'c').forEach((cell) => cell.parentNode!.removeChild(cell))
  }

  emptyColumn(sheet: string, letter: string): void {
    for (const cell of all(this.sheet(sheet), 'c').filter((cell) => letterOf(cell) === letter)) {
      cell.parentNode!.removeChild(cell)
    }
  }

  rename(sheet: string, name: string): void {
    this.entry(sheet).setAttribute('name', name)
  }

  remove(sheet: string): void {
    const entry = this.entry(sheet)
    entry.parentNode!.removeChild(entry)
  }

  translate(change: (text: string) => string): void {
    for (const text of all(this.document('xl/sharedStrings.xml'), 't')) {
      text.textContent = change(text.textContent ?? '')
    }
  }

  /** With none of the sheets of a roadmap. */
  foreign(): Uint8Array {
    this.translate((text) => text.replaceAll(/[a-z]/gi, 'x'))
    return this.saved()
  }

  newer(): Uint8Array {
    this.type('_roadmap', 1, { C: '2' })
    return this.saved()
  }

  private entry(name: string): Element {
    return all(this.document('xl/workbook.xml'), 'sheet').find((one) => one.getAttribute('name') === name)!
  }

  private sheet(name: string): Document {
    const id = this.entry(name).getAttribute('r:id')
    const relation = all(this.document('xl/_rels/workbook.xml.rels'), 'Relationship').find(
      (one) => one.getAttribute('Id') === id
    )!
    return this.document(`xl/${relation.getAttribute('Target')!.replace(/^\/xl\//, '')}`)
  }

  private document(path: string): Document {
    const document = this.open.get(path) ?? new DOMParser().parseFromString(strFromU8(this.parts[path]!), 'text/xml')
    this.open.set(path, document)
    return document
  }

  private row(document: Document, number: number): Element {
    return all(document, 'row').find((row) => row.getAttribute('r') === String(number))!
  }

  private text(cell: Element): string {
    const value = all(cell, 'v')[0]?.textContent ?? ''
    const shared = all(this.document('xl/sharedStrings.xml'), 'si')
    return cell.getAttribute('t') === 's' ? (shared[Number(value)]!.textContent ?? '') : value
  }

  private put(document: Document, row: Element, letter: string, text: string): void {
    const reference = `${letter}${row.getAttribute('r')}`
    const cell = all(row, 'c').find((one) => one.getAttribute('r') === reference)!
    while (cell.firstChild) {
      cell.removeChild(cell.firstChild)
    }
    cell.setAttribute('t', 'inlineStr')
    const content = document.createElementNS(row.namespaceURI, 't')
    content.appendChild(document.createTextNode(text))
    cell.appendChild(document.createElementNS(row.namespaceURI, 'is')).appendChild(content)
  }
}

function letterOf(cell: Element): string {
  return cell.getAttribute('r')!.replace(/\d+/, '')
}

function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagName(name)]
}

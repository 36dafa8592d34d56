import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RESPONSES = 'Responses'

/** A response sheet as a supplier changes it in another program. Rows are found by their hidden ids, columns by their headers. */
export class EditedBid {
  private readonly parts: Record<string, Uint8Array>
  private readonly open = new Map<string, Document>()
  private readonly shared: readonly string[]

  constructor(workbook: Uint8Array) {
    this.parts = unzipSync(workbook)
    const strings = this.parts['xl/sharedStrings.xml']
    this.shared = strings === undefined ? [] : all(parse(strFromU8(strings)), 'si').map((one) => one.textContent ?? '')
  }

  saved(): Buffer {
    for (const [path, document] of this.open) {
      this.parts[path] = strToU8(new XMLSerializer().serializeToString(document))
    }
    return Buffer.from(zipSync(this.parts))
  }

  /** Where a requirement's cell of a column is: `H9`. */
  at(id: string, header: string): string {
    return `${this.letterOf(header)}${rowNumber(this.rowOf(id))}`
  }

  letterOf(header: string): string {
    return letterOf(all(this.headerRow, 'c').find((cell) => this.textOf(cell) === header)!)
  }

  /** What is inside of `<c>`, with its type. */
  cell(reference: string, type: string, xml: string, sheet = RESPONSES): void {
    const row = this.row(Number(reference.replace(/\D/g, '')), sheet)
    const cell = all(row, 'c').find((one) => one.getAttribute('r') === reference) ?? this.newCell(row, reference)
    cell.setAttribute('t', type)
    fill(cell, xml)
  }

  text(reference: string, text: string, sheet = RESPONSES): void {
    this.cell(reference, 'inlineStr', `<is><t xml:space="preserve">${escaped(text)}</t></is>`, sheet)
  }

  number(reference: string, number: number): void {
    this.cell(reference, 'n', `<v>${number}</v>`)
  }

  /** The style that a cell has, with a font of its own. */
  font(reference: string, xml: string): void {
    const styles = this.document('xl/styles.xml')
    const fonts = all(styles, 'fonts')[0]!
    append(fonts, `<font>${xml}</font>`)
    const formats = all(styles, 'cellXfs')[0]!
    append(formats, `<xf numFmtId="0" fontId="${all(fonts, 'font').length - 1}" fillId="0" borderId="0"/>`)
    const row = this.row(Number(reference.replace(/\D/g, '')))
    const cell = all(row, 'c').find((one) => one.getAttribute('r') === reference)!
    cell.setAttribute('s', String(all(formats, 'xf').length - 1))
  }

  removeRow(id: string): void {
    const row = this.rowOf(id)
    row.parentNode!.removeChild(row)
  }

  /** A copy of a row below the table. @returns its number */
  copyRow(id: string): number {
    const rows = all(this.sheet(), 'row')
    const number = rowNumber(rows.at(-1)!) + 1
    const source = id === 'id' ? this.headerRow : this.rowOf(id)
    const copy = source.cloneNode(true) as Element
    source.parentNode!.appendChild(copy)
    renumber(copy, number)
    return number
  }

  /** Two rows change places; from a column on, what is before stays. */
  swapRows(one: string, other: string, from = 'A'): void {
    const rows = [this.rowOf(one), this.rowOf(other)] as const
    const [a, b] = rows.map((row) => all(row, 'c').filter((cell) => number(letterOf(cell)) >= number(from)))
    const numbers = rows.map(rowNumber)
    a!.forEach((cell) => move(cell, rows[1], numbers[1]!))
    b!.forEach((cell) => move(cell, rows[0], numbers[0]!))
  }

  /** Everything from a column on moves so many columns to the right; fewer than none to the left, over what is there. */
  shift(from: string, by: number): void {
    for (const cell of all(this.sheet(), 'c')) {
      const place = number(letterOf(cell))
      if (place >= number(from)) {
        cell.setAttribute('r', `${letters(place + by)}${rowNumber(cell.parentNode as Element)}`)
      } else if (by < 0 && place >= number(from) + by) {
        cell.parentNode!.removeChild(cell)
      }
    }
  }

  attribute(id: string, name: string, value: string): void {
    this.rowOf(id).setAttribute(name, value)
  }

  hideColumn(header: string): void {
    const place = String(number(this.letterOf(header)))
    all(this.sheet(), 'col')
      .find((one) => one.getAttribute('min') === place)!
      .setAttribute('hidden', '1')
  }

  /** XML behind the cells of a sheet. */
  behind(xml: string, sheet = RESPONSES): void {
    append(this.sheet(sheet).documentElement!, xml)
  }

  footer(text: string): void {
    all(this.sheet(), 'oddFooter')[0]!.textContent = text
  }

  /** A part that a sheet is related to. @returns the relation's id */
  related(type: string, path: string, content: string, sheet = RESPONSES): string {
    const owner = this.pathOf(sheet)
    const place = `xl/worksheets/_rels/${owner.split('/').at(-1)}.rels`
    this.parts[place] ??= strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>'
    )
    const relations = this.document(place).documentElement!
    const id = `own${all(relations, 'Relationship').length + 1}`
    const external = path.includes('://') ? ' TargetMode="External"' : ''
    append(
      relations,
      `<Relationship Id="${id}" Type="${type}" Target="${path.includes('://') ? path : `/${path}`}"${external}/>`
    )
    if (external === '') {
      this.part(path, content)
    }
    return id
  }

  /** The XML of a part, as another program writes it. */
  rewrite(path: string, change: (xml: string) => string): void {
    const document = this.open.get(path)
    const before =
      document === undefined ? strFromU8(this.parts[path]!) : new XMLSerializer().serializeToString(document)
    const after = change(before)
    if (after === before) {
      throw new Error(`Nothing to change in ${path}`)
    }
    this.open.delete(path)
    this.parts[path] = strToU8(after)
  }

  /** The parts of the file. */
  get paths(): readonly string[] {
    return Object.keys(this.parts)
  }

  part(path: string, content: string): void {
    this.parts[path] = strToU8(content)
  }

  addSheet(name: string, text: string, state = 'visible'): void {
    const path = `xl/worksheets/own-${name.length}.xml`
    const id = `rIdOwn${name.length}`
    append(
      this.document('xl/_rels/workbook.xml.rels').documentElement!,
      `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="/${path}"/>`
    )
    append(
      all(this.document('xl/workbook.xml'), 'sheets')[0]!,
      `<sheet name="${name}" sheetId="90" state="${state}" r:id="${id}" xmlns:r="${OFFICE}"/>`
    )
    this.part(
      path,
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${escaped(text)}</t></is></c></row></sheetData></worksheet>`
    )
  }

  setState(sheet: string, state: string): void {
    all(this.document('xl/workbook.xml'), 'sheet')
      .find((one) => one.getAttribute('name') === sheet)!
      .setAttribute('state', state)
  }

  private get headerRow(): Element {
    return all(this.sheet(), 'row').find((row) => all(row, 'c').some((cell) => this.textOf(cell) === 'Compliance'))!
  }

  private rowOf(id: string): Element {
    return all(this.sheet(), 'row').find((row) =>
      all(row, 'c').some((cell) => letterOf(cell) === 'A' && this.textOf(cell) === id)
    )!
  }

  private row(number: number, sheet = RESPONSES): Element {
    const found = all(this.sheet(sheet), 'row').find((row) => rowNumber(row) === number)
    return found ?? append(all(this.sheet(sheet), 'sheetData')[0]!, `<row r="${number}"/>`)
  }

  private newCell(row: Element, reference: string): Element {
    return append(row, `<c r="${reference}"/>`)
  }

  private sheet(name = RESPONSES): Document {
    return this.document(this.pathOf(name))
  }

  pathOf(name: string): string {
    const sheet = all(this.document('xl/workbook.xml'), 'sheet').find((one) => one.getAttribute('name') === name)!
    const relation = all(this.document('xl/_rels/workbook.xml.rels'), 'Relationship').find(
      (one) => one.getAttribute('Id') === sheet.getAttribute('r:id')
    )!
    return `xl/${relation.getAttribute('Target')!.replace(/^\/?(xl\/)?/, '')}`
  }

  private document(path: string): Document {
    const known = this.open.get(path) ?? parse(strFromU8(this.parts[path]!))
    this.open.set(path, known)
    return known
  }

  private textOf(cell: Element): string {
    const value = all(cell, 'v')[0]?.textContent ?? ''
    return cell.getAttribute('t') === 's'
      ? this.shared[Number(value)]!
      : value || (all(cell, 't')[0]?.textContent ?? '')
  }
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml')
}

function all(of: Document | Element, name: string): Element[] {
  return [...of.getElementsByTagName(name)]
}

function append(to: Element, xml: string): Element {
  const parsed = parse(`<x xmlns="${to.namespaceURI ?? ''}">${xml}</x>`).documentElement!
  return to.appendChild(to.ownerDocument!.importNode(parsed.firstChild!, true)) as Element
}

function fill(element: Element, xml: string): void {
  while (element.firstChild) {
    element.removeChild(element.firstChild)
  }
  const parsed = parse(`<x xmlns="${element.namespaceURI ?? ''}">${xml}</x>`).documentElement!
  for (const child of [...parsed.childNodes]) {
    element.appendChild(element.ownerDocument!.importNode(child, true))
  }
}

function move(cell: Element, row: Element, to: number): void {
  row.appendChild(cell)
  cell.setAttribute('r', `${letterOf(cell)}${to}`)
}

function renumber(row: Element, to: number): void {
  row.setAttribute('r', String(to))
  all(row, 'c').forEach((cell) => cell.setAttribute('r', `${letterOf(cell)}${to}`))
}

function letterOf(cell: Element): string {
  return cell.getAttribute('r')!.replace(/\d+/, '')
}

function rowNumber(row: Element): number {
  return Number(row.getAttribute('r'))
}

function number(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
}

function letters(place: number): string {
  return place <= 26
    ? String.fromCharCode(64 + place)
    : letters(Math.floor((place - 1) / 26)) + letters(((place - 1) % 26) + 1)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

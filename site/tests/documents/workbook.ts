import type { Element } from '@xmldom/xmldom'
import { all, attribute, Parts } from './xml.js'

export interface Cell {
  readonly value: string
  readonly formula?: string
  readonly style: number
}

export interface Sheet {
  readonly name: string
  readonly state: string
  /** By their addresses, such as `B7`. */
  readonly cells: ReadonlyMap<string, Cell>
  readonly root: Element
}

/** A workbook as another program sees it. */
export class Workbook {
  readonly parts: Parts
  readonly sheets: readonly Sheet[]
  private readonly formats: Element[]

  constructor(zip: Uint8Array) {
    this.parts = new Parts(zip)
    const strings = all(this.parts.xml('xl/sharedStrings.xml'), 'si').map((item) => decoded(item.textContent ?? ''))
    const targets = new Map(
      all(this.parts.xml('xl/_rels/workbook.xml.rels'), 'Relationship').map((one) => [
        attribute(one, 'Id'),
        attribute(one, 'Target')!.replace(/^\/?(xl\/)?/, 'xl/')
      ])
    )
    this.sheets = all(this.parts.xml('xl/workbook.xml'), 'sheet').map((sheet) => {
      const root = this.parts.xml(targets.get(sheet.getAttributeNS(RELATIONSHIPS, 'id')!)!).documentElement!
      return {
        name: attribute(sheet, 'name')!,
        state: attribute(sheet, 'state') ?? 'visible',
        cells: new Map(all(root, 'c').map((cell) => [attribute(cell, 'r')!, read(cell, strings)])),
        root
      }
    })
    this.formats = all(all(this.parts.xml('xl/styles.xml'), 'cellXfs')[0]!, 'xf')
  }

  sheet(name: string): Sheet {
    return this.sheets.find((sheet) => sheet.name === name)!
  }

  /** A cell's value; empty where there is none. */
  value(sheet: string, address: string): string {
    return this.sheet(sheet).cells.get(address)?.value ?? ''
  }

  /** The row, from 1, of what column A says. */
  row(sheet: string, key: string): number {
    const [address] = [...this.sheet(sheet).cells].find(([at, { value }]) => /^A\d+$/.test(at) && value === key)!
    return Number(address.slice(1))
  }

  isLocked(sheet: string, address: string): boolean {
    const style = this.sheet(sheet).cells.get(address)?.style ?? 0
    const protection = all(this.formats[style]!, 'protection')[0]
    return protection === undefined || attribute(protection, 'locked') !== '0'
  }

  /** The cells that can be filtered, as the sheet has them and as the name that programs know filters by. */
  filter(sheet: string): { readonly onSheet?: string | undefined; readonly named?: string | undefined } {
    const [filter] = all(this.sheet(sheet).root, 'autoFilter')
    const names = all(this.parts.xml('xl/workbook.xml'), 'definedName').filter(
      (name) => attribute(name, 'name') === '_xlnm._FilterDatabase'
    )
    const place = String(this.sheets.findIndex(({ name }) => name === sheet))
    return {
      onSheet: filter === undefined ? undefined : attribute(filter, 'ref'),
      named: names.find((name) => attribute(name, 'localSheetId') === place)?.textContent ?? undefined
    }
  }

  /** What the protection of a sheet lets people do. An option that is absent is forbidden; one that is 0 is not. */
  allows(sheet: string, what: 'sort' | 'autoFilter' | 'insertRows' | 'deleteRows'): boolean {
    const [protection] = all(this.sheet(sheet).root, 'sheetProtection')
    return protection === undefined || attribute(protection, 'sheet') !== '1' || attribute(protection, what) === '0'
  }

  /** Cells, by their addresses, of a range such as `A6:R74`. */
  static cells(range: string): string[] {
    const [from, to] = range.split(':').map((address) => split(address)) as [[string, number], [string, number]]
    const columns = Array.from({ length: code(to[0]) - code(from[0]) + 1 }, (_, at) =>
      String.fromCharCode(code(from[0]) + at)
    )
    const rows = Array.from({ length: to[1] - from[1] + 1 }, (_, at) => from[1] + at)
    return rows.flatMap((row) => columns.map((column) => `${column}${row}`))
  }

  /** The rules for what may be typed into a cell. */
  validations(sheet: string, address: string): Element[] {
    return all(this.sheet(sheet).root, 'dataValidation').filter((rule) =>
      attribute(rule, 'sqref')!
        .split(' ')
        .some((range) => includes(range, address))
    )
  }
}

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function read(cell: Element, strings: readonly string[]): Cell {
  const formula = all(cell, 'f')[0]?.textContent
  const value = all(cell, 'v')[0]?.textContent ?? ''
  const text = attribute(cell, 't') === 's' ? strings[Number(value)]! : value
  return { value: text, style: Number(attribute(cell, 's') ?? 0), ...(formula != null && { formula }) }
}

function decoded(text: string): string {
  return text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
}

function includes(range: string, address: string): boolean {
  const [from, to = from] = range.split(':')
  const [column, row] = split(address)
  return column === split(from!)[0] && row >= split(from!)[1] && row <= split(to!)[1]
}

function code(column: string): number {
  return column.charCodeAt(0)
}

function split(address: string): [string, number] {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(address)!
  return [column!, Number(row)]
}

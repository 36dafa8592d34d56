import { shownAs, type Shown } from './number-formats.js'
import { LIMITS } from './limits.js'
import { Refused } from './refusal.js'
import { walk } from './xml.js'
import { Zip } from './zip.js'

/** What a cell holds. The result of a formula is never its value, but `TRUE()` and `FALSE()` are: some programs write a truth so. */
export interface Cell {
  readonly value: string | number | boolean
  /** As it was typed, without the sign of equality. */
  readonly formula?: string
  /** One of the spreadsheet's own error values: #REF!, #N/A. */
  readonly error?: true
  /** What a number is shown as. */
  readonly shown?: Shown
}

/** Cells by row, each by the letters of its column. */
export type Sheet = readonly ReadonlyMap<string, Cell>[]

const MOST_CELLS = 400_000
const TRUTH = /^\s*(true|false)\s*\(\s*\)\s*$/i
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** A workbook of which nothing is read but the cells of the sheets that are asked for. */
export class Workbook {
  private constructor(
    private readonly zip: Zip,
    /** The sheets' parts by name. */
    private readonly sheets: ReadonlyMap<string, string>,
    private readonly strings: readonly string[],
    /** What numbers are shown as, by style. */
    private readonly styles: readonly (Shown | undefined)[],
    /** Whether days are counted from 1904, as some programs do. */
    readonly from1904: boolean
  ) {}

  /** @throws Refused */
  static async open(bytes: Uint8Array): Promise<Workbook> {
    if (bytes.length === 0) {
      throw new Refused('empty')
    }
    if (bytes.length > LIMITS.file) {
      throw new Refused('too-big')
    }
    refuseOthers(bytes)
    const zip = new Zip(bytes)
    refuseParts(zip.names)
    const types = await zip.read('[Content_Types].xml')
    if (types === undefined) {
      throw new Refused('not-a-workbook')
    }
    walk(types, {
      open: (_, { ContentType = '' }) => {
        if (/macroEnabled|vbaProject/i.test(ContentType)) {
          throw new Refused('macros')
        }
      }
    })
    const main = [...(await relations(zip, '_rels/.rels', ''))].find(([, { type }]) => type === 'officeDocument')?.[1]
    const workbook = main === undefined ? undefined : await zip.read(main.target)
    if (main === undefined || workbook === undefined) {
      throw new Refused('not-a-workbook')
    }
    return Workbook.from(zip, main.target, workbook)
  }

  /** Whether the file names other files. They are never looked at. */
  get hasExternalLinks(): boolean {
    return this.zip.names.some((name) => /(^|\/)externalLinks\//i.test(name))
  }

  /** A sheet's cells; undefined where there is no such sheet. @throws Refused */
  async sheet(name: string): Promise<Sheet | undefined> {
    const path = this.sheets.get(name)
    const bytes = path === undefined ? undefined : await this.zip.read(path)
    return bytes === undefined ? undefined : cells(bytes, this.strings, this.styles)
  }

  private static async from(zip: Zip, path: string, bytes: Uint8Array): Promise<Workbook> {
    const targets = await relations(zip, relationsOf(path), folderOf(path))
    const sheets = new Map<string, string>()
    let from1904 = false
    let isWorkbook = false
    walk(bytes, {
      open(element, attributes) {
        isWorkbook ||= element === 'workbook'
        if (element === 'workbookPr') {
          from1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
        }
        const target = element === 'sheet' ? targets.get(attributes.id ?? '')?.target : undefined
        if (target !== undefined && attributes.name !== undefined) {
          sheets.set(attributes.name, target)
        }
      }
    })
    if (!isWorkbook) {
      throw new Refused('other-office')
    }
    const part = async (is: string) => {
      const found = [...targets.values()].find(({ type }) => type === is)
      return found === undefined ? undefined : zip.read(found.target)
    }
    const strings = await part('sharedStrings')
    const styles = await part('styles')
    return new Workbook(
      zip,
      sheets,
      strings === undefined ? [] : sharedStrings(strings),
      styles === undefined ? [] : shownAs(styles),
      from1904
    )
  }
}

function refuseOthers(bytes: Uint8Array): void {
  const starts = (...signature: number[]) => signature.every((byte, i) => bytes[i] === byte)
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    throw new Refused(holds(bytes, 'EncryptedPackage') ? 'password' : 'old-format')
  }
  if (!starts(0x50, 0x4b, 0x03, 0x04)) {
    throw new Refused('not-a-workbook')
  }
}

/** Whether a name stands in a compound file, whose names have two bytes a letter. */
function holds(bytes: Uint8Array, name: string): boolean {
  const letters = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(letters[0]!); at >= 0; at = bytes.indexOf(letters[0]!, at + 1)) {
    if (letters.every((byte, i) => bytes[at + i] === byte)) {
      return true
    }
  }
  return false
}

function refuseParts(names: readonly string[]): void {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name))
  if (has(/vbaProject[^/]*\.bin$/i) || has(/(^|\/)macrosheets\//i)) {
    throw new Refused('macros')
  }
  if (has(/^\/?xl\/workbook\.bin$/i)) {
    throw new Refused('binary')
  }
  if (has(/^mimetype$/) && has(/^content\.xml$/)) {
    throw new Refused('open-document')
  }
  if (has(/^\/?(word|ppt)\//i)) {
    throw new Refused('other-office')
  }
}

interface Relation {
  /** The last word of its type's address. */
  readonly type: string
  readonly target: string
}

async function relations(zip: Zip, path: string, folder: string): Promise<Map<string, Relation>> {
  const found = new Map<string, Relation>()
  const bytes = await zip.read(path)
  if (bytes !== undefined) {
    walk(bytes, {
      open(_, { Id, Type, Target, TargetMode }) {
        if (Id !== undefined && Type !== undefined && Target !== undefined && TargetMode !== 'External') {
          found.set(Id, { type: Type.slice(Type.lastIndexOf('/') + 1), target: resolved(Target, folder) })
        }
      }
    })
  }
  return found
}

function relationsOf(path: string): string {
  const folder = folderOf(path)
  return `${folder}_rels/${path.slice(folder.length)}.rels`
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function resolved(target: string, folder: string): string {
  const parts: string[] = []
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') {
      parts.pop()
    } else if (part !== '.' && part !== '') {
      parts.push(part)
    }
  }
  return parts.join('/')
}

/** The texts that cells share; what says how to pronounce them is left out. */
function sharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = []
  let text: string | undefined
  let inText = false
  let aside = 0
  walk(bytes, {
    open(name) {
      if (name === 'si') {
        text = ''
        if (strings.length > MOST_CELLS) {
          throw new Refused('too-many-cells')
        }
      }
      aside += Number(name === 'rPh')
      inText = name === 't'
    },
    text(piece) {
      if (inText && aside === 0 && text !== undefined) {
        text += piece
      }
    },
    close(name) {
      inText = false
      aside -= Number(name === 'rPh')
      if (name === 'si') {
        strings.push(unescaped(text ?? ''))
        text = undefined
      }
    }
  })
  return strings
}

function cells(bytes: Uint8Array, strings: readonly string[], styles: readonly (Shown | undefined)[]): Sheet {
  const rows: Map<string, Cell>[] = []
  let row = new Map<string, Cell>()
  let attributes: Readonly<Record<string, string>> = {}
  let part = ''
  let aside = 0
  let value = ''
  let formula: string | undefined
  let count = 0
  walk(bytes, {
    open(name, its) {
      part = name
      aside += Number(name === 'rPh')
      if (name === 'row') {
        rows.push((row = new Map()))
      } else if (name === 'c') {
        if (++count > MOST_CELLS) {
          throw new Refused('too-many-cells')
        }
        attributes = its
        value = ''
        formula = undefined
      } else if (name === 'f') {
        formula = ''
      }
    },
    text(piece) {
      if (part === 'f') {
        formula += piece
      } else if ((part === 'v' || part === 't') && aside === 0) {
        value += piece
      }
    },
    close(name) {
      part = ''
      aside -= Number(name === 'rPh')
      if (name === 'c') {
        const column = /^[A-Z]{1,3}/.exec(attributes.r ?? '')?.[0] ?? lettersOf(row.size)
        const read = cell(attributes.t ?? 'n', value, formula, strings)
        const shown = typeof read.value === 'number' ? styles[Number(attributes.s ?? 0)] : undefined
        row.set(column, shown === undefined ? read : { ...read, shown })
      }
    }
  })
  return rows
}

function cell(type: string, value: string, formula: string | undefined, strings: readonly string[]): Cell {
  if (formula !== undefined) {
    const truth = TRUTH.exec(formula)?.[1]
    return truth === undefined ? { value: '', formula } : { value: truth.toLowerCase() === 'true' }
  }
  switch (type) {
    case 's':
      return { value: strings[Number(value)] ?? '' }
    case 'n':
      return { value: value === '' ? '' : Number(value) }
    case 'b':
      return { value: value === '1' || value === 'true' }
    case 'e':
      return { value, error: true }
    default:
      return { value: unescaped(value) }
  }
}

/** Characters that XML cannot hold stand in a workbook as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text
}

/** The letters of a column, counted from 0. */
function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter
}

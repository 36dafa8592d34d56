import { cells, sharedStrings, type Sheet, type Written } from './cells.js'
import type { Beside } from './beside.js'
import { besides } from './beside-cells.js'
import { cellFaces, type CellFace } from './cell-faces.js'
import { shownAs, type Shown } from './number-formats.js'
import { LIMITS } from './limits.js'
import { Refused } from './refusal.js'
import { folderOf, relations, relationsOf } from './relations.js'
import { sheetMarks, type SheetMarks } from './sheet-marks.js'
import { walk } from './xml.js'
import { namesIn, propertiesIn } from './file-words.js'
import { Zip } from './zip.js'

/** Whether a sheet is seen in a spreadsheet program; what is very hidden cannot even be brought out from its menus. */
export type SheetState = 'visible' | 'hidden' | 'veryHidden'

const NO_XML = new TextEncoder().encode('<none/>')

interface SheetPart {
  readonly path: string
  readonly state: SheetState
}

/** A workbook of which nothing is read but the sheets that are asked for. */
export class Workbook {
  private readonly parts = new Map<string, Uint8Array | undefined>()

  private constructor(
    private readonly zip: Zip,
    /** The part that names all others. */
    private readonly main: string,
    /** The sheets by name. */
    private readonly sheets: ReadonlyMap<string, SheetPart>,
    private readonly strings: readonly Written[],
    /** What numbers are shown as, by style. */
    private readonly styles: readonly (Shown | undefined)[],
    /** How cells are written, by style. */
    private readonly faces: readonly CellFace[],
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

  /** What it says where spreadsheet programs show nothing: in its properties, and in its names for cells. @throws Refused */
  async fileWords(): Promise<string[]> {
    const read = async (path: string) => propertiesIn((await this.zip.read(path)) ?? NO_XML)
    const main = await this.zip.read(this.main)
    return [
      ...(await read('docProps/core.xml')),
      ...(await read('docProps/custom.xml')),
      ...(main === undefined ? [] : namesIn(main))
    ]
  }

  /** The names of its sheets, in their order. */
  get names(): readonly string[] {
    return [...this.sheets.keys()]
  }

  /** A sheet's cells; undefined where there is no such sheet. @throws Refused */
  async sheet(name: string): Promise<Sheet | undefined> {
    const bytes = await this.part(name)
    return bytes === undefined ? undefined : cells(bytes, this.strings, this.styles, this.faces)
  }

  stateOf(name: string): SheetState {
    return this.sheets.get(name)?.state ?? 'visible'
  }

  /** What is hidden, merged, filtered and printed around a sheet's cells; undefined where there is no such sheet. @throws Refused */
  async marks(name: string): Promise<SheetMarks | undefined> {
    const bytes = await this.part(name)
    return bytes === undefined ? undefined : sheetMarks(bytes)
  }

  /** What lies on and behind a sheet's cells: notes, drawings, links. @throws Refused */
  async besides(name: string): Promise<readonly Beside[]> {
    const [path, bytes] = [this.sheets.get(name)?.path, await this.part(name)]
    return path === undefined || bytes === undefined ? [] : besides(this.zip, path, bytes)
  }

  private async part(name: string): Promise<Uint8Array | undefined> {
    const path = this.sheets.get(name)?.path
    if (path !== undefined && !this.parts.has(path)) {
      this.parts.set(path, await this.zip.read(path))
    }
    return path === undefined ? undefined : this.parts.get(path)
  }

  private static async from(zip: Zip, path: string, bytes: Uint8Array): Promise<Workbook> {
    const targets = await relations(zip, relationsOf(path), folderOf(path))
    const sheets = new Map<string, SheetPart>()
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
          sheets.set(attributes.name, { path: target, state: stateIn(attributes.state) })
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
      path,
      sheets,
      strings === undefined ? [] : sharedStrings(strings),
      styles === undefined ? [] : shownAs(styles),
      styles === undefined ? [] : cellFaces(styles),
      from1904
    )
  }
}

function stateIn(state = ''): SheetState {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible'
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

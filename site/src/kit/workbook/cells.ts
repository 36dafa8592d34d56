import { faceOf, isFaint, type CellFace, type Face } from './cell-faces.js'
import type { Shown } from './number-formats.js'
import { Refused } from './refusal.js'
import { walk } from './xml.js'

/** What a cell holds. The result of a formula is never its value, but `TRUE()` and `FALSE()` are: some programs write a truth so. */
export interface Cell {
  readonly value: string | number | boolean
  /** As it was typed, without the sign of equality. */
  readonly formula?: string
  /** What a formula gave when the file was saved, for readers who choose to believe it. */
  readonly result?: string | number | boolean
  /** One of the spreadsheet's own error values: #REF!, #N/A. */
  readonly error?: true
  /** What a number is shown as. */
  readonly shown?: Shown
  /** Some of it can hardly be seen: white on white, or tiny. */
  readonly faint?: true
  /** Some of it is struck out. */
  readonly struck?: true
}

/** Cells by row, each by the letters of its column. The place of a row is its number less one, where the file numbers its rows in order. */
export type Sheet = readonly ReadonlyMap<string, Cell>[]

/** A text with all the ways in which parts of it are written. */
export interface Written {
  readonly text: string
  readonly faces: readonly Face[]
}

const MOST_CELLS = 400_000
const MOST_ROWS = 1_048_576
const EMPTY: ReadonlyMap<string, Cell> = new Map()
const TRUTH = /^\s*(true|false)\s*\(\s*\)\s*$/i
/** The end of a time that a file writes for a day. */
const MIDNIGHT = /(?: 00:00(?::00(?:\.0*)?)?)?Z?$/
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g

/** The texts that cells share; what says how to pronounce them is left out. */
export function sharedStrings(bytes: Uint8Array): Written[] {
  const strings: Written[] = []
  let text: string | undefined
  let inText = false
  let aside = 0
  const runs = new Runs()
  walk(bytes, {
    open(name, its) {
      if (name === 'si') {
        text = ''
        runs.clear()
        if (strings.length > MOST_CELLS) {
          throw new Refused('too-many-cells')
        }
      }
      aside += Number(name === 'rPh')
      inText = name === 't'
      runs.open(name, its)
    },
    text(piece) {
      if (inText && aside === 0 && text !== undefined) {
        text += piece
        runs.text(piece)
      }
    },
    close(name) {
      inText = false
      aside -= Number(name === 'rPh')
      if (name === 'si') {
        strings.push({ text: unescaped(text ?? ''), faces: runs.faces })
        text = undefined
      }
    }
  })
  return strings
}

/** A sheet's cells. @throws Refused */
export function cells(
  bytes: Uint8Array,
  strings: readonly Written[],
  styles: readonly (Shown | undefined)[],
  faces: readonly CellFace[] = []
): Sheet {
  const rows: ReadonlyMap<string, Cell>[] = []
  let row = new Map<string, Cell>()
  let attributes: Readonly<Record<string, string>> = {}
  let part = ''
  let aside = 0
  let value = ''
  let formula: string | undefined
  let count = 0
  let next = 0
  const runs = new Runs()
  walk(bytes, {
    open(name, its) {
      part = name
      aside += Number(name === 'rPh')
      runs.open(name, its)
      if (name === 'row') {
        for (let left = Math.min(Number(its.r ?? 0), MOST_ROWS) - 1 - rows.length; left > 0; left--) {
          rows.push(EMPTY)
        }
        rows.push((row = new Map()))
        next = 0
      } else if (name === 'c') {
        if (++count > MOST_CELLS) {
          throw new Refused('too-many-cells')
        }
        attributes = its
        value = ''
        formula = undefined
        runs.clear()
      } else if (name === 'f') {
        formula = ''
      }
    },
    text(piece) {
      if (part === 'f') {
        formula += piece
      } else if ((part === 'v' || part === 't') && aside === 0) {
        value += piece
        runs.text(piece)
      }
    },
    close(name) {
      part = ''
      aside -= Number(name === 'rPh')
      if (name === 'c') {
        const column = /^[A-Z]{1,3}/.exec(attributes.r ?? '')?.[0] ?? lettersOf(next)
        next = placeOf(column) + 1
        const type = attributes.t ?? 'n'
        const read = cell(type, value, formula, strings)
        const style = Number(attributes.s ?? 0)
        const shown = typeof (read.result ?? read.value) === 'number' ? styles[style] : undefined
        const written = type === 's' ? (strings[Number(value)]?.faces ?? []) : runs.faces
        row.set(column, {
          ...read,
          ...(shown !== undefined && { shown }),
          ...((read.result ?? read.value) !== '' && looks(faces[style], written))
        })
      }
    }
  })
  return rows
}

/** How the parts of a text are written, one after the other. */
class Runs {
  faces: Face[] = []
  private face: Face = {}

  clear(): void {
    this.faces = []
    this.face = {}
  }

  open(name: string, its: Readonly<Record<string, string>>): void {
    this.face = name === 'r' ? {} : { ...this.face, ...faceOf(name, its) }
  }

  /** A part with nothing to see in it is written anyhow. */
  text(piece: string): void {
    if (piece.trim() !== '') {
      this.faces.push(this.face)
    }
  }
}

function looks(face: CellFace = {}, parts: readonly Face[]): Pick<Cell, 'faint' | 'struck'> {
  const all = parts.length === 0 ? [face] : parts.map((part) => ({ ...face, ...part }))
  return {
    ...(all.some(isFaint) && { faint: true }),
    ...(all.some(({ struck }) => struck) && { struck: true })
  }
}

function cell(type: string, value: string, formula: string | undefined, strings: readonly Written[]): Cell {
  if (formula !== undefined) {
    const truth = TRUTH.exec(formula)?.[1]
    return truth === undefined
      ? {
          value: '',
          formula,
          result: cell(type, value, undefined, strings).value,
          ...(type === 'e' && { error: true })
        }
      : { value: truth.toLowerCase() === 'true' }
  }
  switch (type) {
    case 's':
      return { value: strings[Number(value)]?.text ?? '' }
    case 'n':
      return { value: value === '' ? '' : Number(value) }
    case 'b':
      return { value: value === '1' || value === 'true' }
    case 'e':
      return { value, error: true }
    case 'd':
      return { value: value.replace('T', ' ').replace(MIDNIGHT, '') }
    default:
      return { value: unescaped(value) }
  }
}

/** Characters that XML cannot hold stand in a workbook as `_x000D_`. */
function unescaped(text: string): string {
  return text.includes('_x') ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text
}

/** The letters of a column, counted from 0. */
export function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter
}

/** The place of a column, from 0. */
function placeOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

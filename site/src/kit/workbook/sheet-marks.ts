import { lettersOf } from './cells.js'
import { walk } from './xml.js'

/** What a sheet says around its cells. */
export interface SheetMarks {
  /** From 1. */
  readonly hiddenRows: readonly number[]
  /** By their letters; of very wide stretches only the first. */
  readonly hiddenColumns: ReadonlySet<string>
  /** Ranges of cells that are shown as one: `B2:D2`. */
  readonly merged: readonly string[]
  /** Whether a filter is on, which hides rows. */
  readonly isFiltered: boolean
  /** What is printed above and below its pages, with the codes of spreadsheet programs. */
  readonly printed: readonly string[]
}

const PRINTED = /^(odd|even|first)(Header|Footer)$/
/** No sheet that people read is wider. */
const WIDEST = 1000
const MOST = 10_000
/** Points; in less no text can be seen. */
const THIN = 3
/** Points of a column's unit, the width of a figure, about. */
const WIDTH = 6

/** @throws Refused */
export function sheetMarks(bytes: Uint8Array): SheetMarks {
  const hiddenRows: number[] = []
  const hiddenColumns = new Set<string>()
  const merged: string[] = []
  const printed: string[] = []
  let isFiltered = false
  let row = 0
  let text: string | undefined
  walk(bytes, {
    open(name, its) {
      if (name === 'row') {
        row = Number(its.r ?? row + 1)
        if ((isOn(its.hidden) || Number(its.ht ?? THIN) < THIN) && hiddenRows.length < MOST) {
          hiddenRows.push(row)
        }
      } else if (name === 'col' && (isOn(its.hidden) || Number(its.width) < THIN / WIDTH)) {
        for (let column = Number(its.min); column <= Math.min(Number(its.max), WIDEST); column++) {
          hiddenColumns.add(lettersOf(column - 1))
        }
      } else if (name === 'mergeCell' && its.ref !== undefined && merged.length < MOST) {
        merged.push(its.ref)
      } else if (name === 'filterColumn') {
        isFiltered = true
      } else if (PRINTED.test(name)) {
        text = ''
      }
    },
    text(piece) {
      if (text !== undefined) {
        text += piece
      }
    },
    close(name) {
      if (PRINTED.test(name) && text !== undefined) {
        printed.push(text)
        text = undefined
      }
    }
  })
  return { hiddenRows, hiddenColumns, merged, isFiltered, printed }
}

function isOn(value = ''): boolean {
  return value === '1' || value === 'true'
}

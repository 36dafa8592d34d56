import { isAlike, lightness, type Named } from './colours.js'
import { walk } from './xml.js'

/** Points; nobody reads smaller type. */
const LEAST = 5
/** A format that shows neither numbers nor text. */
const NOTHING = /^(?:\s*(?:"\s*")?\s*;){3}\s*(?:"\s*")?\s*$/

/** How a text is written. */
export interface Face {
  /** How light its colour is, from 0 to 1; undefined where it is the usual, or nobody can tell. */
  readonly light?: number
  readonly tiny?: true
  readonly struck?: true
}

/** How a cell is written: its text, and what is behind it. */
export interface CellFace extends Face {
  /** How light it is behind the text; undefined where nobody can tell. */
  readonly behind?: number
  /** Shows neither numbers nor texts. */
  readonly empty?: true
}

/** What one tag says of how a text is written. */
export function faceOf(name: string, its: Named): Face {
  const light = name === 'color' ? lightness(its) : undefined
  return {
    ...(light !== undefined && { light }),
    ...(name === 'sz' && Number(its.val) < LEAST && { tiny: true }),
    ...(name === 'strike' && its.val !== '0' && its.val !== 'false' && { struck: true })
  }
}

/** Whether a text can hardly be seen. */
export function isFaint({ light, tiny, behind, empty }: CellFace): boolean {
  return tiny === true || empty === true || (light !== undefined && behind !== undefined && isAlike(light, behind))
}

/** How cells are written, by their styles. @throws Refused */
export function cellFaces(styles: Uint8Array): CellFace[] {
  const empty = new Set<string>()
  const fonts: Face[] = []
  const fills: (number | undefined)[] = []
  const faces: CellFace[] = []
  let within = ''
  let isFilled = false
  walk(styles, {
    open(name, its) {
      if (['fonts', 'fills', 'cellXfs', 'dxfs', 'cellStyleXfs'].includes(name)) {
        within = name
      } else if (name === 'numFmt' && NOTHING.test(its.formatCode ?? '')) {
        empty.add(its.numFmtId ?? '')
      } else if (within === 'fonts') {
        fonts.push(...(name === 'font' ? [{}] : [{ ...fonts.pop(), ...faceOf(name, its) }]))
      } else if (within === 'fills') {
        isFilled = name === 'patternFill' ? (its.patternType ?? 'none') !== 'none' : isFilled
        readFill(name, its, fills, isFilled)
      } else if (within === 'cellXfs' && name === 'xf') {
        const behind = fills[Number(its.fillId ?? 0)]
        faces.push({
          ...fonts[Number(its.fontId ?? 0)],
          ...(behind !== undefined && { behind }),
          ...(empty.has(its.numFmtId ?? '') && { empty: true })
        })
      }
    }
  })
  return faces
}

/** Where there is no colour it is paper. */
function readFill(name: string, its: Named, fills: (number | undefined)[], isFilled: boolean): void {
  if (name === 'fill') {
    fills.push(1)
  } else if (name === 'gradientFill') {
    fills[fills.length - 1] = undefined
  } else if (name === 'fgColor' && isFilled) {
    fills[fills.length - 1] = lightness(its)
  }
}

import type { Beside } from './beside.js'
import { lettersOf } from './cells.js'
import { walk } from './xml.js'

const ANCHOR = /^(twoCell|oneCell|absolute)Anchor$/

/** Shapes, text boxes, pictures and charts on a sheet, with the words in them. @throws Refused */
export function drawnIn(bytes: Uint8Array): Beside[] {
  const found: Beside[] = []
  let kind: Beside['kind'] = 'drawn'
  let words: string[] = []
  let place: Record<string, number> = {}
  let part = ''
  let inFrom = false
  walk(bytes, {
    open(name, its) {
      part = name
      if (ANCHOR.test(name)) {
        kind = 'drawn'
        words = []
        place = {}
      } else if (name === 'pic') {
        kind = 'picture'
      } else if (name === 'graphicFrame') {
        kind = 'object'
      } else if (name === 'cNvPr') {
        words.push(...[its.title ?? '', its.descr ?? ''].filter((said) => said !== ''))
      }
      inFrom ||= name === 'from'
    },
    text(piece) {
      if (part === 't') {
        words.push(piece)
      } else if (inFrom && (part === 'col' || part === 'row')) {
        place[part] = Number(piece)
      }
    },
    close(name) {
      part = ''
      inFrom &&= name !== 'from'
      if (ANCHOR.test(name)) {
        found.push({ kind, text: words.join(' ').trim(), ...cellAt(place) })
      }
    }
  })
  return found
}

/** What old programs draw: text boxes and buttons, without the boxes of notes. @throws Refused */
export function vmlIn(bytes: Uint8Array): Beside[] {
  const found: Beside[] = []
  let words: string[] = []
  let place: Record<string, number> = {}
  let type = ''
  let part = ''
  let isPicture = false
  walk(bytes, {
    open(name, its) {
      part = name
      if (name === 'shape' || name === 'rect' || name === 'roundrect' || name === 'oval') {
        words = []
        place = {}
        type = ''
        isPicture = false
      } else if (name === 'ClientData') {
        type = its.ObjectType ?? ''
      } else if (name === 'imagedata') {
        isPicture = true
      }
    },
    text(piece) {
      if (part === 'Row' || part === 'Column') {
        place[part === 'Row' ? 'row' : 'col'] = Number(piece)
      } else if (!NO_WORDS.has(part) && piece.trim() !== '') {
        words.push(piece.trim())
      }
    },
    close(name) {
      part = ''
      if (name === 'shape' || name === 'rect' || name === 'roundrect' || name === 'oval') {
        if (type !== 'Note') {
          found.push({ kind: isPicture ? 'picture' : 'drawn', text: words.join(' '), ...cellAt(place) })
        }
      }
    }
  })
  return found
}

/** Every run of text in a part, such as a chart's. @throws Refused */
export function textsIn(bytes: Uint8Array): string {
  const words: string[] = []
  let part = ''
  walk(bytes, {
    open: (name) => void (part = name),
    close: () => void (part = ''),
    text(piece) {
      if (part === 't' && piece.trim() !== '') {
        words.push(piece.trim())
      }
    }
  })
  return words.join(' ')
}

/** Parts of a shape's data that are settings. */
const NO_WORDS = new Set([
  ...['Anchor', 'Locked', 'LockText', 'AutoFill', 'AutoLine', 'Visible', 'MoveWithCells', 'SizeWithCells'],
  ...['TextHAlign', 'TextVAlign', 'PrintObject', 'Disabled', 'FmlaMacro', 'FmlaLink', 'FmlaRange', 'Val', 'Min'],
  ...['Max', 'Inc', 'Page', 'Dx', 'Sel', 'SelType', 'DropStyle', 'DropLines', 'NoThreeD', 'NoThreeD2', 'CF', '']
])

function cellAt({ col, row }: Readonly<Record<string, number>>): { readonly cell?: string } {
  return col === undefined || row === undefined ? {} : { cell: `${lettersOf(col)}${row + 1}` }
}

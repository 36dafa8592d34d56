import { LIMITS } from '../kit/workbook/limits.js'
import { Refused, type Refusal } from '../kit/workbook/refusal.js'
import type { Sheet } from '../kit/workbook/cells.js'
import { Workbook } from '../kit/workbook/workbook.js'
import { walk } from '../kit/workbook/xml.js'
import { Zip } from '../kit/workbook/zip.js'
import { CARRIED_IN_XML, uncarry } from './carried-pack.js'
import { NotTaken } from './file-trouble.js'
import type { FoundPack } from './found-pack.js'

/** Where a workbook says which pack it was made from. */
const IDENTITY = '_pack'
/** The sheet that only the evaluators' workbook has. */
const FOR_EVALUATORS = 'Scoring'
const DOCUMENT = /^\/?word\//i
const ITEM = /^\/?customXml\/item\d+\.xml$/i

const WHY: Readonly<Partial<Record<Refusal, string>>> = {
  password: WORDS.pack.office.password,
  'old-format': WORDS.pack.office.oldFormat,
  binary: WORDS.pack.office.oldFormat,
  'open-document': WORDS.pack.office.openDocument,
  macros: WORDS.pack.office.macros,
  'too-big': WORDS.pack.trouble['too-large'],
  'unpacks-too-big': WORDS.pack.trouble['too-large'],
  'not-a-workbook': WORDS.pack.office.none,
  'other-office': WORDS.pack.office.none
}

/** Finds the pack that travels in a workbook or a document. @throws FileRefused, NotTaken */
export async function packInOffice(file: Blob): Promise<FoundPack> {
  if (file.size > LIMITS.file) {
    throw new NotTaken(WORDS.pack.trouble['too-large'])
  }
  const found = await carriedIn(new Uint8Array(await file.arrayBuffer())).catch((problem: unknown) => {
    throw problem instanceof Refused
      ? new NotTaken(WHY[(problem as Refused).refusal] ?? WORDS.pack.office.damaged)
      : problem
  })
  if (found.pieces.length === 0) {
    throw new NotTaken(WORDS.pack.office.none)
  }
  return { pack: await uncarry(found.pieces), isWhole: found.isWhole }
}

interface Carried {
  readonly pieces: readonly string[]
  readonly isWhole: boolean
}

/** @throws Refused */
async function carriedIn(bytes: Uint8Array): Promise<Carried> {
  const isZip = bytes[0] === 0x50
  const zip = isZip ? new Zip(bytes) : undefined
  if (zip?.names.some((name) => DOCUMENT.test(name))) {
    return { pieces: await inDocument(zip), isWhole: false }
  }
  const workbook = await Workbook.open(bytes)
  return { pieces: inRows(await workbook.sheet(IDENTITY)), isWhole: workbook.names.includes(FOR_EVALUATORS) }
}

/** Programs may number the items anew, and put others beside ours. */
async function inDocument(zip: Zip): Promise<string[]> {
  for (const name of zip.names.filter((name) => ITEM.test(name))) {
    const pieces = inXml((await zip.read(name)) ?? new Uint8Array())
    if (pieces.length > 0) {
      return pieces
    }
  }
  return []
}

function inXml(bytes: Uint8Array): string[] {
  const pieces: string[] = []
  let isOurs = false
  let isOpen = false
  walk(bytes, {
    open(name, attributes) {
      isOurs ||= name === 'carried' && Object.values(attributes).includes(CARRIED_IN_XML)
      isOpen = isOurs && name === 'piece'
      if (isOpen) {
        pieces.push('')
      }
    },
    text(text) {
      if (isOpen) {
        pieces.push(`${pieces.pop() ?? ''}${text.trim()}`)
      }
    },
    close() {
      isOpen = false
    }
  })
  return pieces
}

function inRows(sheet: Sheet = []): string[] {
  const text = (row: Sheet[number], column: string) => String(row.get(column)?.value ?? '')
  return sheet
    .filter((row) => text(row, 'A') === 'carried')
    .sort((one, other) => Number(text(one, 'B')) - Number(text(other, 'B')))
    .map((row) => text(row, 'C'))
}

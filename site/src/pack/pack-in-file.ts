import type { FoundPack } from './found-pack.js'
import type { PackStore } from './pack-store.js'
import { readFile } from './read-pack.js'

/** The endings of the names of files that hold a pack. */
export const PACK_FILES =
  '.json,.xlsx,.docx,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** How files of office programs begin: those of today, and older or locked ones. */
const OFFICE = ['504b0304', 'd0cf11e0']

/** Whether a file is one of an office program, by what it holds. */
export async function isOffice(file: Blob): Promise<boolean> {
  const first = new Uint8Array(await file.slice(0, 4).arrayBuffer())
  return OFFICE.includes([...first].map((byte) => byte.toString(16).padStart(2, '0')).join(''))
}

/** Finds the pack in a file: its own, or a workbook or document that was made from it; told by what it holds. @throws FileRefused, NotTaken */
export async function packInFile(file: Blob): Promise<FoundPack> {
  if (!(await isOffice(file))) {
    return { pack: await readFile(file), isWhole: true }
  }
  const { packInOffice } = await import('./pack-in-office.js')
  return packInOffice(file)
}

/** A pack with all that the buyer wrote, where the browser has kept the same one. */
export async function madeWhole(found: FoundPack, packs: PackStore | undefined): Promise<FoundPack> {
  const kept = found.isWhole ? undefined : await packs?.load(found.pack.id).catch(() => undefined)
  return kept?.changed === found.pack.changed ? { pack: kept, isWhole: true } : found
}

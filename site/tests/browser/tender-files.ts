import { make } from '../../src/tender/documents/xlsx/xlsx.js'
import { makePack } from '../../src/pack/make-pack.js'
import type { Pack } from '../../src/pack/pack.js'
import { filled, type Typed } from '../filled-workbook.js'
import { CATALOGUE, WORDING } from './published.js'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file for a file input. */
export interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A pack of what applies to a system today, all of it kept. */
export function packFor(system: string): Pack {
  const question = { systems: [system], settings: [], day: CATALOGUE.frame.day }
  const now = '2026-06-01T09:00:00.000Z'
  const making = { id: `pack-${system}`, name: 'Shared care record', now, address: 'https://example.org/' }
  const pack = makePack(CATALOGUE, WORDING, question, making)
  return { ...pack, requirements: pack.requirements.map((one) => ({ ...one, decision: 'keep' })) }
}

export function packFile(pack: Pack, name = 'pack.json'): Upload {
  return { name, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(pack)) }
}

/** The workbook of a pack as a supplier sends it back. @param answers by requirement */
export async function sheetFile(
  pack: Pack,
  supplier: string,
  answers: Readonly<Record<string, Typed>>
): Promise<Upload> {
  const bytes = filled(await make(pack, '2026-06-02'), supplier, answers)
  return { name: `${supplier.toLowerCase().replaceAll(' ', '-')}.xlsx`, mimeType: XLSX, buffer: Buffer.from(bytes) }
}

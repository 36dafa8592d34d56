import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { SITE } from '../../tools/browser/kinds.mjs'
import type { Catalogue, Wording } from '../../src/catalogue/data.js'
import { make } from '../../src/tender/documents/xlsx/xlsx.js'
import { makePack } from '../../src/pack/make-pack.js'
import type { Pack } from '../../src/pack/pack.js'
import { filled, type Typed } from '../filled-workbook.js'

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A file for a file input. */
export interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** The published data files, as a pack is made from them. */
export function published(): { readonly catalogue: Catalogue; readonly wording: Wording } {
  const names = readdirSync(join(SITE, 'assets'))
  const read = (name: string) => {
    const file = names.find((file) => new RegExp(`^${name}-[0-9a-f]{8}\\.json$`).test(file))!
    return JSON.parse(readFileSync(join(SITE, 'assets', file), 'utf8'))
  }
  return {
    catalogue: {
      frame: read('frame'),
      standards: read('standards'),
      criteria: read('criteria'),
      policies: read('policies')
    },
    wording: read('wording')
  }
}

/** A pack of what applies to a system today, all of it kept. */
export function packFor(system: string): Pack {
  const { catalogue, wording } = published()
  const question = { systems: [system], settings: [], day: catalogue.frame.day }
  const now = '2026-06-01T09:00:00.000Z'
  const making = { id: `pack-${system}`, name: 'Shared care record', now, address: 'https://example.org/' }
  const pack = makePack(catalogue, wording, question, making)
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

import { FileRefused } from '../kit/files/json-file.js'
import { LIMITS } from '../kit/workbook/limits.js'
import type { Pack } from './pack.js'
import { readText } from './read-pack.js'

/** What XML calls a carried pack that lies in a document. */
export const CARRIED_IN_XML = 'urn:interoperability-handbook:carried-tender-pack:1'

/** A cell of a workbook holds no more than 32,767 characters. */
const PIECE = 30_000
/** String.fromCharCode takes so many at once. */
const STRETCH = 8192

/** A whole pack as pieces of text that travel in a workbook or a document: JSON, deflated, in base 64. */
export async function carry(pack: Pack): Promise<string[]> {
  const json = new Blob([JSON.stringify(pack)]).stream()
  const bytes = await whole(json.pipeThrough(new CompressionStream('deflate')), Infinity)
  let letters = ''
  for (let at = 0; at < bytes.length; at += STRETCH) {
    letters += String.fromCharCode(...bytes.subarray(at, at + STRETCH))
  }
  const text = btoa(letters)
  return Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE))
}

/** Reads what {@link carry} made. @throws FileRefused */
export async function uncarry(pieces: readonly string[]): Promise<Pack> {
  let json: string
  try {
    const bytes = Uint8Array.from(atob(pieces.join('')), (letter) => letter.charCodeAt(0))
    const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
    json = new TextDecoder().decode(await whole(inflated, LIMITS.inflated))
  } catch {
    throw new FileRefused({ why: 'flawed', flaws: [] })
  }
  return readText(json)
}

/**
 * A pack as suppliers may have it: what was left out is there by its published name alone, so that a later edition can still be compared;
 * why it was left out, what the buyer wrote of it, and which roadmap it is bought for, stays with the buyer. The explanation for a binding standard is published.
 */
export function forSuppliers({ purpose: _, ...pack }: Pack): Pack {
  return {
    ...pack,
    requirements: pack.requirements.flatMap((requirement) => {
      const { published } = requirement
      return requirement.decision !== 'drop'
        ? [bare(requirement)]
        : published === undefined
          ? []
          : [{ ...bare(requirement), text: published }]
    }),
    standards: pack.standards.map((standard) => (explains(standard) ? standard : bare(standard))),
    policies: pack.policies.map(bare)
  }
}

function explains({ group, decision }: Pack['standards'][number]): boolean {
  return decision === 'drop' && (group === 'mandated' || group === 'comply-or-explain')
}

function bare<T extends { readonly reason?: string }>({ reason: _, ...item }: T): T {
  return item as T
}

async function whole(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  let size = 0
  const reader = stream.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.length
    if (size > most) {
      await reader.cancel()
      throw new RangeError()
    }
    pieces.push(piece.value)
  }
  const all = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

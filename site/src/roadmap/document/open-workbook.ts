import { randomId } from '../../kit/keeping/random-id.js'
import { LIMITS } from '../../kit/workbook/limits.js'
import { NotTaken } from '../../pack/file-trouble.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { workbookScript } from './files/roadmap-scripts.js'
import type { ReadRoadmap, WorkbookRefusal } from './xlsx/read-workbook.js'

const REFUSALS: Readonly<Record<WorkbookRefusal, string>> = WORDS.roadmap.document.refusals

/** Reads a filled workbook as a roadmap. @throws NotTaken with why, for the reader */
export async function openWorkbook(file: Blob, data: RoadmapData): Promise<ReadRoadmap> {
  if (file.size > LIMITS.file) {
    throw new NotTaken(REFUSALS['too-big'])
  }
  const { readWorkbook } = await workbookScript().catch(() => {
    throw new NotTaken(WORDS.roadmap.document.noReader)
  })
  const { handbook, day, build } = data
  const edition = { handbook, day, build, address: new URL('./', document.baseURI).href }
  const fresh = { id: randomId(), now: new Date().toISOString(), edition }
  try {
    return await readWorkbook(new Uint8Array(await file.arrayBuffer()), data, fresh)
  } catch (problem) {
    throw new NotTaken(refusalOf(problem))
  }
}

/** What another script throws is of a class of its own. */
function refusalOf(problem: unknown): string {
  const { refusal = '' } = problem as { readonly refusal?: string }
  return Object.hasOwn(REFUSALS, refusal) ? REFUSALS[refusal as WorkbookRefusal] : REFUSALS.corrupt
}

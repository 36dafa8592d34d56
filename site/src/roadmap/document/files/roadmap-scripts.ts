import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Given } from '../outline/outline-blocks.js'
import type { Fresh, ReadRoadmap } from '../xlsx/read-workbook.js'

/** Where the scripts are that are fetched when they are used, relative to the page. */
export type ScriptName = 'xlsx' | 'docx'

export interface Writer {
  make(given: Given, asOf: string): Promise<Uint8Array>
}

interface WorkbookScript extends Writer {
  /** @throws what is of a class of its own script, with the refusal in `refusal` */
  readWorkbook(bytes: Uint8Array, data: RoadmapData, fresh: Fresh): Promise<ReadRoadmap>
}

interface Scripts {
  readonly xlsx: WorkbookScript
  readonly docx: Writer
}

/** Fetches a script that the page names. @throws Error where it cannot be fetched */
export function script<N extends ScriptName>(name: N): Promise<Scripts[N]> {
  const address = document.querySelector<HTMLElement>('[data-roadmap]')?.dataset[name] ?? ''
  return import(new URL(address, document.baseURI).href)
}

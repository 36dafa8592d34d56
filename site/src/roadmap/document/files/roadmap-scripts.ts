import type { RoadmapData } from '../../data/roadmap-data.js'
import type { Given } from '../outline/outline-blocks.js'
import type { Fresh, ReadRoadmap } from '../xlsx/read-workbook.js'

/** Where the scripts are that are fetched when they are used, relative to the page. */
type ScriptName = 'xlsx' | 'docx'

interface WorkbookScript {
  make(given: Given, asOf: string): Promise<Uint8Array>
  /** @throws what is of a class of its own script, with the refusal in `refusal` */
  readWorkbook(bytes: Uint8Array, data: RoadmapData, fresh: Fresh): Promise<ReadRoadmap>
}

/** Fetches the script for workbooks. @throws Error where it cannot be fetched */
export function workbookScript(): Promise<WorkbookScript> {
  return import(addressOf('xlsx'))
}

/** The address of a script that the page names. */
export function addressOf(name: ScriptName): string {
  const address = document.querySelector<HTMLElement>('[data-roadmap]')?.dataset[name] ?? ''
  return new URL(address, document.baseURI).href
}

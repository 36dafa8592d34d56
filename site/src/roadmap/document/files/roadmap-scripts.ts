import type { Given } from '../outline/outline-blocks.js'

/** Where the scripts are that are fetched when they are used, relative to the page. */
export type ScriptName = 'xlsx' | 'docx' | 'paper'

export interface Writer {
  make(given: Given, asOf: string): Promise<Uint8Array>
}

export type PaperScript = typeof import('../paper/roadmap-paper.js')

interface Scripts {
  readonly xlsx: Writer
  readonly docx: Writer
  readonly paper: PaperScript
}

/** Fetches a script that the page names. @throws Error where it cannot be fetched */
export function script<N extends ScriptName>(name: N): Promise<Scripts[N]> {
  const address = document.querySelector<HTMLElement>('[data-roadmap]')?.dataset[name] ?? ''
  return import(new URL(address, document.baseURI).href)
}

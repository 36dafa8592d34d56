import type { Beside } from './beside.js'
import { drawnIn, textsIn, vmlIn } from './drawings.js'
import { hintsIn, linksIn, notesIn, threadsIn } from './cell-notes.js'
import { Refused } from './refusal.js'
import { addresses, folderOf, relations, relationsOf, type Relation } from './relations.js'
import type { Zip } from './zip.js'

/** Parts of a sheet that hold nothing to read, and those that are read otherwise. */
const NOTHING_TO_READ = new Set(['printerSettings', 'table', 'hyperlink', 'namedSheetView'])
/** What stands in Excel's own note beside a thread of comments, for programs that know no threads. */
const STANDS_FOR_THREAD = /^\[[^\]]+\]\n/

/** Everything beside the cells of a sheet. @param path where the sheet is in the file @throws Refused */
export async function besides(zip: Zip, path: string, sheet: Uint8Array): Promise<Beside[]> {
  const inside = [...(await relations(zip, relationsOf(path), folderOf(path))).values()]
  const found: Beside[] = []
  for (const relation of inside) {
    found.push(...(await read(zip, relation)))
  }
  const threads = found.filter(({ kind, cell }) => kind === 'note' && cell !== undefined)
  const links = linksIn(sheet, await addresses(zip, relationsOf(path)))
  return [...found.filter((one) => !standsForThread(one, threads)), ...links, ...hintsIn(sheet)]
}

async function read(zip: Zip, { type, target }: Relation): Promise<readonly Beside[]> {
  const bytes = NOTHING_TO_READ.has(type) ? undefined : await zip.read(target)
  if (bytes === undefined) {
    return []
  }
  switch (type) {
    case 'comments':
      return notesIn(bytes)
    case 'threadedComment':
      return threadsIn(bytes)
    case 'drawing':
      return [...drawnIn(bytes), ...(await chartsOf(zip, target))]
    case 'vmlDrawing':
      return orUnread(() => vmlIn(bytes))
    case 'image':
      return [{ kind: 'picture', text: '' }]
    default:
      return [{ kind: 'object', text: '' }]
  }
}

/** The words in the charts and diagrams of a drawing. */
async function chartsOf(zip: Zip, path: string): Promise<Beside[]> {
  const parts = [...(await relations(zip, relationsOf(path), folderOf(path))).values()]
  const words: Beside[] = []
  for (const { type, target } of parts) {
    const bytes = type === 'chart' || type === 'chartEx' || type === 'diagramData' ? await zip.read(target) : undefined
    const text = bytes === undefined ? '' : textsIn(bytes)
    if (text !== '') {
      words.push({ kind: 'drawn', text })
    }
  }
  return words
}

/** Old drawings are not always XML; that there is one can be said nonetheless. */
function orUnread(read: () => readonly Beside[]): readonly Beside[] {
  try {
    return read()
  } catch (problem) {
    if (problem instanceof Refused && problem.refusal === 'corrupt') {
      return [{ kind: 'object', text: '' }]
    }
    throw problem
  }
}

function standsForThread({ kind, cell, text }: Beside, threads: readonly Beside[]): boolean {
  return (
    kind === 'note' && STANDS_FOR_THREAD.test(text) && threads.some((one) => one.cell === cell && one.text !== text)
  )
}

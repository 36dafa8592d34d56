import { FileRefused } from '../../kit/files/json-file.js'
import { fill } from '../../kit/words/fill.js'
import { NotTaken } from '../../pack/file-trouble.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { openWorkbook } from '../document/open-workbook.js'
import { migrate } from '../record/migrate.js'
import { readRoadmapFile } from '../record/read-roadmap.js'
import type { Roadmap } from '../record/roadmap-record.js'

const FEW = 3

/** A file that is not taken; its message is for the reader. */
export class FileNotTaken extends Error {}

/** Reads a roadmap from a file that was saved here, or from a workbook that was filled elsewhere. @throws FileNotTaken */
export async function openRoadmapFile(file: File, data: RoadmapData): Promise<Roadmap> {
  try {
    return migrate(await (/\.xlsx$/i.test(file.name) ? readForm(file, data) : readRoadmapFile(file)), data)
  } catch (problem) {
    throw new FileNotTaken(inWords(file.name, problem), { cause: problem })
  }
}

/** What could not be read of a workbook is put aside, as it is of any file. */
async function readForm(file: File, data: RoadmapData): Promise<Roadmap> {
  const { roadmap, unread } = await openWorkbook(file, data)
  const { aside = [], ...read } = roadmap
  const all = [...aside, ...unread.map((what) => ({ where: file.name, what, json: '' }))]
  return all.length === 0 ? read : { ...read, aside: all }
}

function inWords(file: string, problem: unknown): string {
  const { refused, flaw, more, wholeFile } = WORDS.roadmap.file
  if (problem instanceof NotTaken) {
    return fill(refused.workbook, { file, why: problem.message })
  }
  if (!(problem instanceof FileRefused)) {
    return fill(refused['not-json'], { file })
  }
  const { refusal } = problem
  if (refusal.why !== 'flawed') {
    return fill(refused[refusal.why], { file })
  }
  const { flaws } = refusal
  const said = flaws.slice(0, FEW).map(({ where, what }) => fill(flaw, { where: where || wholeFile, what }))
  const rest = flaws.length > FEW ? [fill(more, { count: flaws.length - FEW })] : []
  return fill(refused.flawed, { file, flaws: [...said, ...rest].join(' ') })
}

import { FileRefused } from '../../kit/files/json-file.js'
import { fill } from '../../kit/words/fill.js'
import type { RoadmapData } from '../data/roadmap-data.js'
import { migrate } from '../record/migrate.js'
import { readRoadmapFile } from '../record/read-roadmap.js'
import type { Roadmap } from '../record/roadmap-record.js'

const FEW = 3

/** A file that is not taken; its message is for the reader. */
export class FileNotTaken extends Error {}

/** Reads a roadmap from a file that was saved here. @throws FileNotTaken */
export async function openRoadmapFile(file: File, data: RoadmapData): Promise<Roadmap> {
  if (/\.xlsx$/i.test(file.name)) {
    throw new FileNotTaken(fill(WORDS.roadmap.file.refused.workbook, { file: file.name }))
  }
  try {
    return migrate(await readRoadmapFile(file), data)
  } catch (problem) {
    throw new FileNotTaken(inWords(file.name, problem), { cause: problem })
  }
}

function inWords(file: string, problem: unknown): string {
  const { refused, flaw, more, wholeFile } = WORDS.roadmap.file
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

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { Blocker, Capability, Need, RoadmapData, Step } from '../../src/roadmap/data/roadmap-data.js'

const SOURCES = join(process.cwd(), '..', 'standards')
const THEMES = ['readiness', 'capabilities', 'infrastructure']

type Source = Record<string, any>

/** What the published handbook knows of roadmaps, read from its sources without the generator. */
export function realData(): RoadmapData {
  const capabilities = read('capabilities').sort((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme))
  return {
    format: 2,
    build: 'abc12345',
    day: '2026-11-28',
    handbook: 'Interoperability Handbook',
    capabilities: capabilities.map(capability),
    presets: read('presets.yaml').map((preset) => ({
      ...preset,
      targets: preset.targets.map((target: Source) => ({ ...target, ...(target.by && { by: String(target.by) }) }))
    })) as unknown as RoadmapData['presets'],
    universal: read('universal-capabilities.yaml').map((one) => ({
      ...one,
      levels: (one.levels ?? []).map(({ capability, level }: Source) => [capability, level])
    })) as unknown as RoadmapData['universal'],
    needs: read('needs').map(need),
    blockers: read('blockers').map(blocker),
    standards: read('standards').map(({ id, title, referenceCodes = [], alsoKnownAs, status, replacedBy }) => ({
      id,
      title,
      codes: referenceCodes.map(({ code }: Source) => code),
      names: alsoKnownAs ?? [],
      status,
      ...(replacedBy && { replacedBy })
    })),
    systems: read('system-types').map(({ id, title }) => [id, title] as const),
    titles: { criteria: {}, policies: {}, handbook: {}, 'case-studies': {} }
  }
}

function capability({
  id,
  title,
  summary,
  theme,
  levels,
  floor,
  questions,
  evidenceExamples = [],
  steps,
  dependsOn,
  chapters
}: Source): Capability {
  return {
    id,
    title,
    summary,
    theme,
    levels,
    ...(floor && { floor }),
    questions,
    examples: evidenceExamples.map(({ level, text }: Source) => [level, text]),
    steps: steps.map(step),
    needs: dependsOn ?? [],
    chapters: chapters ?? []
  }
}

function step({ from: _, effortMonths, systemTypes, ...known }: Source): Step {
  return { ...known, months: effortMonths, systems: systemTypes ?? [] } as unknown as Step
}

function need({ id, title, summary, flow = [], options = [] }: Source): Need {
  return {
    id,
    title,
    summary,
    flow,
    options: options.map((one: Source) => ({ what: '', when: '', strengths: [], limits: [], ...one }))
  }
}

/** Remedies without the marks of references. */
function blocker({ id, title, summary, remedies = [] }: Source): Blocker {
  const plain = (text: string) =>
    text.replaceAll(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, '$1').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
  return {
    id,
    title,
    summary,
    remedies: remedies.map((remedy: string | Source) => plain(typeof remedy === 'string' ? remedy : remedy.text))
  }
}

function read(source: string): Source[] {
  const path = join(SOURCES, source)
  const files = source.endsWith('.yaml')
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => join(path, name))
  return files.flatMap((file) =>
    parseAllDocuments(readFileSync(file, 'utf8')).flatMap((document) => document.toJS() as Source | Source[])
  )
}

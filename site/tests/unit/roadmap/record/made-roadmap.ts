import type { RoadmapData } from '../../../../src/roadmap/data/roadmap-data.js'
import { makeRoadmap } from '../../../../src/roadmap/record/make-roadmap.js'
import type { Answer, Judgement, Roadmap } from '../../../../src/roadmap/record/roadmap-record.js'

const LEVELS = ['a', 'b', 'c', 'd', 'e'] as const

/** As much of the handbook as records are read with. */
export const DATA: RoadmapData = {
  format: 2,
  build: 'b',
  day: '2026-11-23',
  handbook: 'Handbook',
  capabilities: ['records', 'governance', 'standards'].map((id) => ({
    ...{ id, title: id, summary: '', theme: 'readiness', levels: LEVELS, questions: [], steps: [] }
  })),
  renamed: { files: 'records' },
  presets: [],
  universal: [],
  needs: [],
  blockers: [],
  standards: [],
  systems: [],
  titles: { criteria: {}, policies: {}, handbook: {}, 'case-studies': {} }
}

/** A roadmap of some organisations, whose ids are their names without spaces. */
export function roadmapOf(names: readonly string[], more: Partial<Roadmap> = {}): Roadmap {
  const edition = { handbook: 'Handbook', day: '2026-11-23', build: 'b', address: 'https://example.org/' }
  const made = makeRoadmap({
    ...{ name: 'Ours', area: 'Anytown', organisations: names, now: new Date('2026-11-28T09:00:00Z'), edition }
  })
  return { ...made, organisations: names.map((name) => ({ id: name.replaceAll(' ', ''), name })), ...more }
}

export function said(
  organisation: string,
  capability: string,
  judgement: Judgement,
  more: Partial<Answer> = {}
): Answer {
  return { organisation, capability, judgement, ...more }
}

/** A roadmap as its file gives it back. */
export function throughJson(roadmap: unknown): unknown {
  return JSON.parse(JSON.stringify(roadmap))
}

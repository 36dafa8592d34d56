import type { Capability, RoadmapData } from '../../../src/roadmap/data/roadmap-data.js'

/** A catalogue of nothing but capabilities. */
export function dataOf(capabilities: readonly Capability[], more: Partial<RoadmapData> = {}): RoadmapData {
  return {
    ...{ format: 2, build: 'b1', day: '2026-06-01', handbook: 'The handbook', capabilities },
    ...{ presets: [], universal: [], needs: [], blockers: [], standards: [], systems: [] },
    titles: { criteria: {}, policies: {}, handbook: {}, 'case-studies': {} },
    ...more
  }
}

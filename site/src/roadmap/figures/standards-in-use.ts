import type { RoadmapData, RoadmapStandard } from '../data/roadmap-data.js'

/** The standard that an id, a title, a code or another name means; undefined where it means none. */
export function standardNamed(data: Pick<RoadmapData, 'standards'>, name: string): RoadmapStandard | undefined {
  const plain = plainly(name)
  return (
    data.standards.find(({ id }) => id === name) ??
    data.standards.find(({ title, codes = [], names = [] }) =>
      [title, ...codes, ...names].some((known) => plainly(known) === plain)
    )
  )
}

/** Not to be built on any more. */
export function isOutdated({ status }: RoadmapStandard): boolean {
  return status === 'deprecated' || status === 'retired' || status === 'withdrawn'
}

function plainly(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}

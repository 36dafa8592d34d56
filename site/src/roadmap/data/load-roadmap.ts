import type { DataFile } from '../../catalogue/data.js'
import { loadFile } from '../../catalogue/load.js'
import type { RoadmapData } from './roadmap-data.js'

/**
 * Fetches what the handbook knows of the way between levels.
 *
 * @param element names the address in `data-roadmap-data`
 * @throws CatalogueUnavailable
 */
export function loadRoadmapData({ dataset }: HTMLElement): Promise<RoadmapData> {
  return loadFile(dataset.roadmapData, isRoadmapData)
}

function isRoadmapData(file: DataFile): file is RoadmapData {
  const { capabilities, titles } = file as RoadmapData
  return Array.isArray(capabilities) && capabilities.length > 0 && typeof titles === 'object'
}

import { useEffect, useState } from 'preact/hooks'
import type { RoadmapData } from '../data/roadmap-data.js'
import { readPacks } from '../parts/kept-packs.js'
import { tenderTargets, type TenderTarget } from './tender-targets.js'

export interface Tenders {
  readonly targets: readonly TenderTarget[]
  /** How many packs could not be read. */
  readonly damaged: number
}

/** What the packs of this browser oblige to, once somebody asks; undefined until they are read. */
export function useTenderTargets(data: RoadmapData, asked: boolean): Tenders | undefined {
  const [tenders, setTenders] = useState<Tenders>()
  useEffect(() => {
    if (asked) {
      void readPacks().then(({ packs, damaged }) => setTenders({ targets: tenderTargets(data, packs), damaged }))
    }
  }, [asked])
  return tenders
}

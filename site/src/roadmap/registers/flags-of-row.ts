import type { RoadmapDesk } from '../parts/roadmap-desk.js'
import { flagsOfContract, flagsOfInterface, type Flag } from './register-flags.js'
import type { RegisterName } from './register-rows.js'

type Reckoned = Pick<RoadmapDesk, 'data' | 'roadmap' | 'plan'>

/** What to look at in a row, by its id. */
export function flagsOf(register: RegisterName, id: string, { data, roadmap, plan }: Reckoned): readonly Flag[] {
  const contract = register === 'contracts' && roadmap.contracts.find((row) => row.id === id)
  const flow = register === 'interfaces' && roadmap.interfaces.find((row) => row.id === id)
  return [
    ...(contract ? flagsOfContract(contract, roadmap, plan) : []),
    ...(flow ? flagsOfInterface(flow, data, roadmap, plan) : [])
  ]
}

import { useRoadmap } from '../parts/roadmap-desk.js'
import { NeedOptions } from './need-options.js'
import { OptionsIndex } from './options-index.js'

/** What people need to exchange, each with its options: the list of needs, or one. */
export function OptionsView({ part }: { readonly part?: string }) {
  const { data } = useRoadmap()
  const need = data.needs.find(({ id }) => id === part)
  return need === undefined ? <OptionsIndex /> : <NeedOptions key={need.id} need={need} />
}

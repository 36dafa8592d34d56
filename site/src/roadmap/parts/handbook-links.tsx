import { STATUS_COLOURS, STATUS_TITLES } from '../../catalogue/choices.js'
import type { RoadmapStandard, TitledKind } from '../data/roadmap-data.js'
import { useRoadmap } from './roadmap-desk.js'

/** Links to standards in the order they are given, each with its status where it is not in plain use. */
export function StandardLinks({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useRoadmap()
  return (
    <ul class="app-relations__list">
      {ids.map((id) => {
        const standard = data.standards.find((one) => one.id === id)
        return <li key={id}>{standard === undefined ? id : <StandardLink standard={standard} />}</li>
      })}
    </ul>
  )
}

/** The same in one line. */
export function StandardLine({ ids }: { readonly ids: readonly string[] }) {
  const { data } = useRoadmap()
  return (
    <p class="app-meta">
      {ids.map((id) => {
        const standard = data.standards.find((one) => one.id === id)
        return <span key={id}>{standard === undefined ? id : <StandardLink standard={standard} />}</span>
      })}
    </p>
  )
}

export function StandardLink({ standard: { id, title, status } }: { readonly standard: RoadmapStandard }) {
  const { root } = useRoadmap()
  return (
    <>
      <a href={`${root}standards/${id}/`}>{title}</a>
      {status !== 'active' && (
        <>
          {' '}
          <strong class={`nhsuk-tag nhsuk-tag--${STATUS_COLOURS[status]}`}>{STATUS_TITLES[status]}</strong>
        </>
      )}
    </>
  )
}

interface Titled {
  readonly kind: TitledKind
  readonly ids: readonly string[]
}

/** Links to pages that are named by id only. */
export function TitledLinks({ kind, ids }: Titled) {
  const { data, root } = useRoadmap()
  return (
    <ul class="app-relations__list">
      {ids.map((id) => {
        const title = data.titles[kind][id]
        return <li key={id}>{title === undefined ? id : <a href={`${root}${kind}/${id}/`}>{title}</a>}</li>
      })}
    </ul>
  )
}

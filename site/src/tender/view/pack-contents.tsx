import type { Pack } from '../../pack/pack.js'
import { byGroup } from '../work/arrange.js'
import { fill } from '../../kit/words/fill.js'
import { progressOf, shareOf, type Share } from '../../pack/progress.js'

interface Contents {
  readonly pack: Pack
  readonly warnings: number
  readonly onGo: (id: string) => void
}

/** The way to every section, and what is left in each. */
export function PackContents({ pack, warnings, onGo }: Contents) {
  const { requirements, standards, policies } = progressOf(pack)
  const link = (id: string, text: string, note: string) => (
    <div class="app-pack__entry">
      <a
        href={`#${id}`}
        onClick={(event) => {
          event.preventDefault()
          onGo(id)
        }}
      >
        {text}
      </a>
      <span class="app-filter__count">{note}</span>
    </div>
  )
  return (
    <nav class="app-toc app-pack__contents" aria-label={WORDS.tender.contents.heading}>
      <details open={matchMedia('(width >= 60rem)').matches}>
        <summary class="app-toc__title">{WORDS.tender.contents.heading}</summary>
        <ol class="app-toc__list">
          <li>
            {link('requirements', WORDS.tender.contents.requirements, left(requirements))}
            <ol>
              {byGroup(pack).map(({ group, requirements }) => (
                <li key={group.id}>{link(`group-${group.id}`, group.title, left(shareOf(requirements)))}</li>
              ))}
            </ol>
          </li>
          <li>{link('standards', WORDS.tender.contents.standards, left(standards))}</li>
          <li>{link('policies', WORDS.tender.contents.policies, left(policies))}</li>
          <li>
            {link(
              'checks',
              WORDS.tender.contents.checks,
              warnings === 0 ? '' : fill(WORDS.tender.contents.warnings, { count: warnings })
            )}
          </li>
          <li>{link('download', WORDS.tender.contents.download, '')}</li>
        </ol>
      </details>
    </nav>
  )
}

function left({ decided, total }: Share): string {
  return decided === total ? WORDS.tender.contents.done : fill(WORDS.tender.contents.left, { count: total - decided })
}

import { STATUS_TITLES } from '../../catalogue/choices.js'
import { Heard } from '../../kit/form/heard.js'
import { dateText } from '../../kit/words/dates.js'
import { fill, pieces } from '../../kit/words/fill.js'
import { inSentence } from '../../kit/words/in-sentence.js'
import { StandardLink } from '../parts/handbook-links.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { ScreenLink } from '../parts/screen-link.js'
import type { ContractRow } from '../record/roadmap-record.js'
import { isEnding, type Flag } from './register-flags.js'
import { nameOf, REGISTER } from './register-fields.js'
import { partOfRow } from './register-part.js'

const SAID = WORDS.roadmap.registers.flagText

const COLOURS: Readonly<Record<Flag['kind'], string>> = {
  outdated: 'orange',
  ends: 'yellow',
  ended: 'red',
  'notice-soon': 'yellow',
  'notice-passed': 'red',
  'third-party': 'orange',
  contract: 'yellow'
}

interface Flagged {
  readonly flags: readonly Flag[]
}

/** What to look at, in a word or two each. */
export function FlagTags({ flags }: Flagged) {
  return (
    <ul class="app-tags app-register__flags">
      {flags.map((flag) => (
        <li key={flag.kind}>
          <strong class={`nhsuk-tag nhsuk-tag--${COLOURS[flag.kind]}`}>{tagText(flag)}</strong>
          {flag.kind === 'outdated' && flag.next.length > 0 && <p class="app-meta">{successors(flag.next)}</p>}
        </li>
      ))}
    </ul>
  )
}

/** What to look at, in sentences. */
export function FlagNotes({ flags }: Flagged) {
  return flags.length === 0 ? null : (
    <ul class="app-register__notes">
      {flags.map((flag) => (
        <li key={flag.kind}>
          <strong class={`nhsuk-tag nhsuk-tag--${COLOURS[flag.kind]}`}>{tagText(flag)}</strong> {sentence(flag)}
        </li>
      ))}
    </ul>
  )
}

/** For a contract that ends and is for a type of system: a tender for what comes after it. */
export function BuySuccessor({ contract, flags }: Flagged & { readonly contract: ContractRow }) {
  const { data, root } = useRoadmap()
  const { system, title, supplier } = contract
  const isKnown = data.systems.some(([id]) => id === system)
  const name = nameOf(REGISTER.contracts, { title, supplier })
  return system === undefined || !isKnown || !isEnding(flags) ? null : (
    <a href={`${root}tender/?system=${encodeURIComponent(system)}`}>
      <Heard seen={WORDS.roadmap.registers.buy} heard={fill(WORDS.roadmap.registers.buyOf, { name })} />
    </a>
  )
}

function tagText(flag: Flag): string {
  return flag.kind === 'outdated'
    ? fill(WORDS.roadmap.registers.flag.outdated, { status: inSentence(STATUS_TITLES[flag.standard.status]) })
    : WORDS.roadmap.registers.flag[flag.kind]
}

function sentence(flag: Flag) {
  if (flag.kind === 'outdated') {
    return (
      <>
        {fill(SAID.outdated, { standard: flag.standard.title })} {flag.next.length > 0 && successors(flag.next)}
      </>
    )
  }
  if (flag.kind === 'contract') {
    const { id, title, supplier } = flag.contract
    const link = (
      <ScreenLink to={{ name: 'registers', part: partOfRow('contracts', id) }}>
        {nameOf(REGISTER.contracts, { title, supplier })}
      </ScreenLink>
    )
    return pieces(SAID.contract, { contract: link, day: dateText(flag.day) })
  }
  return flag.kind === 'third-party' ? SAID[flag.kind] : fill(SAID[flag.kind], { day: dateText(flag.day) })
}

function successors(next: Extract<Flag, { kind: 'outdated' }>['next']) {
  const links = next.flatMap((standard, at) => [
    ...(at === 0 ? [] : [', ']),
    <StandardLink key={standard.id} standard={standard} />
  ])
  return pieces(SAID.outdatedNext, { links: <>{links}</> })
}

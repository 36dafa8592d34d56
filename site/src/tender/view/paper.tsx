import { byGroup } from '../work/arrange.js'
import type { Pack, Requirement } from '../../pack/pack.js'
import { LEVELS, OBLIGATIONS, inWords } from '../../pack/pack-words.js'
import { listed } from '../../kit/words/listed.js'
import { TextFacts } from '../parts/text-facts.js'

interface Paper {
  readonly pack: Pack
  readonly titleOf: (id: string) => string
}

/** The schedule as it is printed: what is kept, in full, and what is explained. */
export function PaperSchedule({ pack, titleOf }: Paper) {
  const { buyer, reference, edition, question, standards, policies } = pack
  const undecided = pack.requirements.some(({ decision }) => decision === 'undecided')
  const explained = standards.filter(({ decision }) => decision === 'drop')
  return (
    <>
      <p>{[buyer, reference && `Reference ${reference}`, undecided && 'Draft'].filter(Boolean).join(' · ')}</p>
      <p>
        Requirements for {listed(question.systems.map(titleOf)) || 'any system'}, as they apply on{' '}
        {inWords(question.day)}. From {edition.handbook}, edition of {inWords(edition.day)}, {edition.address}
      </p>
      {byGroup(pack)
        .map(({ group, requirements }) => ({ group, asked: requirements.filter(isAsked) }))
        .filter(({ asked }) => asked.length > 0)
        .map(({ group, asked }) => (
          <section key={group.id} class="app-schedule">
            <h2 class="app-schedule__title">{group.title}</h2>
            <ol class="app-schedule__list">
              {asked.map((requirement) => (
                <Entry key={requirement.id} requirement={requirement} />
              ))}
            </ol>
          </section>
        ))}
      <h2>Standards</h2>
      <ul>
        {standards.filter(isAsked).map(({ id, title, codes, group, by }) => (
          <li key={id}>
            {[title, ...codes].join(', ')}: {OBLIGATIONS[group].toLowerCase()}
            {by && `, comply by ${inWords(by)}`}
          </li>
        ))}
      </ul>
      {explained.length > 0 && (
        <>
          <h2>Standards not asked for, and why</h2>
          <ul>
            {explained.map(({ id, title, group, reason }) => (
              <li key={id}>
                {title} ({OBLIGATIONS[group].toLowerCase()}): {reason ?? 'no reason given'}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>Policies</h2>
      <ul>
        {policies.filter(isAsked).map(({ id, title, from }) => (
          <li key={id}>
            {title}
            {from && `, in force since ${inWords(from)}`}
          </li>
        ))}
      </ul>
    </>
  )
}

function Entry({ requirement: { code, text, weight } }: { readonly requirement: Requirement }) {
  return (
    <li class="app-schedule__item">
      <p class="app-schedule__code">
        <strong>{LEVELS[text.level]}</strong> {code}
      </p>
      <div class="app-schedule__body">
        <p class="app-schedule__statement">{text.statement}</p>
        {text.scoring.kind === 'scaled' && <p>Weight: {weight}%</p>}
        <TextFacts text={text} />
      </div>
    </li>
  )
}

function isAsked({ decision }: Pick<Requirement, 'decision'>): boolean {
  return decision !== 'drop'
}

import { byGroup } from '../work/arrange.js'
import type { Pack, Requirement, StandardItem } from '../../pack/pack.js'
import { LEVEL_TITLES, OBLIGATION_TITLES } from '../../catalogue/choices.js'
import { percentage } from '../../pack/document-words.js'
import { inWords } from '../../pack/pack-words.js'
import { fill } from '../../kit/words/fill.js'
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
      <p>
        {[buyer, reference && fill(WORDS.tender.paper.reference, { reference }), undecided && WORDS.tender.paper.draft]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p>
        {fill(WORDS.tender.paper.lead, {
          systems: listed(question.systems.map(titleOf)) || WORDS.tender.facts.anySystem,
          day: inWords(question.day),
          handbook: edition.handbook,
          edition: inWords(edition.day),
          address: edition.address
        })}
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
      <h2>{WORDS.tender.paper.standards}</h2>
      <ul>
        {standards.filter(isAsked).map((standard) => (
          <li key={standard.id}>{binding(standard)}</li>
        ))}
      </ul>
      {explained.length > 0 && (
        <>
          <h2>{WORDS.tender.paper.explained}</h2>
          <ul>
            {explained.map(({ id, title, group, reason }) => (
              <li key={id}>
                {fill(WORDS.tender.paper.explanation, {
                  standard: title,
                  obligation: OBLIGATION_TITLES[group],
                  reason: reason ?? WORDS.tender.paper.noReason
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{WORDS.tender.paper.policies}</h2>
      <ul>
        {policies.filter(isAsked).map(({ id, title, from }) => (
          <li key={id}>{from ? fill(WORDS.tender.paper.policySince, { policy: title, day: inWords(from) }) : title}</li>
        ))}
      </ul>
    </>
  )
}

function Entry({ requirement: { code, text, weight } }: { readonly requirement: Requirement }) {
  return (
    <li class="app-schedule__item">
      <p class="app-schedule__code">
        <strong>{LEVEL_TITLES[text.level]}</strong> {code}
      </p>
      <div class="app-schedule__body">
        <p class="app-schedule__statement">{text.statement}</p>
        {text.scoring.kind === 'scaled' && <p>{fill(WORDS.tender.paper.weight, { weight: percentage(weight) })}</p>}
        <TextFacts text={text} />
      </div>
    </li>
  )
}

/** A standard with its codes, and how far and by when it binds. */
function binding({ title, codes, group, by }: StandardItem): string {
  const said = { standard: [title, ...codes].join(', '), obligation: OBLIGATION_TITLES[group] }
  return by
    ? fill(WORDS.tender.paper.standardBy, { ...said, day: inWords(by) })
    : fill(WORDS.tender.paper.standard, said)
}

function isAsked({ decision }: Pick<Requirement, 'decision'>): boolean {
  return decision !== 'drop'
}

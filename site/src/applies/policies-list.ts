import type { Answer, PolicyApplies, Question } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { dateText } from '../kit/words/dates.js'
import { element } from '../kit/dom/element.js'
import { count } from '../kit/dom/say.js'
import { group, list, section } from './answer-parts.js'
import { between, type Links } from './answer-links.js'
import { inForce } from './when.js'
import { sentence, titles, valueOf } from './applies-words.js'

const SHOWN_STANDARDS = 4

/** The policies of an answer, the reader's own duties first. */
export class Policies {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly question: Question,
    private readonly links: Links
  ) {}

  section({ policies }: Answer): HTMLElement[] {
    const own = policies.filter(({ duties }) => duties.length > 0)
    const others = policies.filter(({ duties }) => duties.length === 0)
    const [role = ''] = titles(this.catalogue.frame.roles, this.question.role === undefined ? [] : [this.question.role])
    return section('policies', 'Policies', [
      ...group({
        id: 'duties',
        title: `Your duties: ${role}`,
        meaning: 'What these oblige you to do yourself.',
        total: own.length,
        body: [list(own.map((one) => this.entry(one)))]
      }),
      ...group({
        id: 'behind',
        title: own.length === 0 ? 'Policies behind it' : 'Other policies behind it',
        meaning: 'Laws, contracts and programmes that ask for the standards and requirements above.',
        total: others.length,
        body: [list(others.map((one) => this.entry(one)))]
      })
    ])
  }

  private entry(one: PolicyApplies): HTMLElement {
    const { entity, duties } = one
    const { title } = valueOf(this.catalogue.policies, 'kind', entity.kind)
    return element(
      'li',
      { class: 'app-entry', 'data-id': entity.id },
      element('p', { class: 'app-entry__title' }, this.links.policy(entity.id)),
      element('p', { class: 'app-entry__note' }, `${title}. ${inForce(entity)}`),
      ...duties.map(({ what, by }) =>
        element(
          'p',
          { class: 'app-entry__duty' },
          by === undefined ? `${sentence(what)} By when: date not recorded.` : `${sentence(what)} By ${dateText(by)}.`
        )
      ),
      element('p', { class: 'app-entry__note' }, ...this.why(one))
    )
  }

  private why({ entity, standards, criteria }: PolicyApplies): (Node | string)[] {
    const asks = (verb: string, of: readonly string[] = []) => {
      const here = standards.filter((id) => of.includes(id))
      const shown = between(
        ', ',
        here.slice(0, SHOWN_STANDARDS).map((id) => this.links.standard(id))
      )
      const more = here.length > SHOWN_STANDARDS ? ` and ${here.length - SHOWN_STANDARDS} more` : ''
      return here.length === 0 ? [] : [`${verb} `, ...shown, `${more}. `]
    }
    const rest =
      criteria.length === 0 ? [] : [`${count(criteria.length, 'requirement rests', 'requirements rest')} on it.`]
    return [...asks('Mandates', entity.mandates), ...asks('Recommends', entity.recommends), ...rest]
  }
}

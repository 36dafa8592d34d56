import type { Answer, PolicyApplies, Question } from '../catalogue/applicability.js'
import type { Catalogue } from '../catalogue/data.js'
import { valueOf } from '../catalogue/facet-values.js'
import { dateText } from '../kit/words/dates.js'
import { fill, pieces } from '../kit/words/fill.js'
import { element } from '../kit/dom/element.js'
import { group, list, section } from './answer-parts.js'
import { between, type Links } from './answer-links.js'
import { inForce } from './when.js'
import { sentence, titles } from './applies-words.js'

const SHOWN_STANDARDS = 4

type Asks = typeof WORDS.applies.policies.mandates | typeof WORDS.applies.policies.recommends

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
    return section('policies', WORDS.applies.policies.heading, [
      ...group({
        id: 'duties',
        title: fill(WORDS.applies.policies.duties, { role }),
        meaning: WORDS.applies.policies.dutiesMeaning,
        total: own.length,
        body: [list(own.map((one) => this.entry(one)))]
      }),
      ...group({
        id: 'behind',
        title: own.length === 0 ? WORDS.applies.policies.behind : WORDS.applies.policies.otherBehind,
        meaning: WORDS.applies.policies.behindMeaning,
        total: others.length,
        body: [list(others.map((one) => this.entry(one)))]
      })
    ])
  }

  private entry(one: PolicyApplies): HTMLElement {
    const { entity, duties } = one
    const { title: kind } = valueOf(this.catalogue.policies, 'kind', entity.kind)
    const about = fill(WORDS.applies.policies.about, { kind, inForce: inForce(entity) })
    return element(
      'li',
      { class: 'app-entry', 'data-id': entity.id },
      element('p', { class: 'app-entry__title' }, this.links.policy(entity.id)),
      element('p', { class: 'app-entry__note' }, about),
      ...duties.map(({ what, by }) =>
        element(
          'p',
          { class: 'app-entry__duty' },
          by === undefined
            ? fill(WORDS.applies.policies.dutyByUnknown, { duty: sentence(what) })
            : fill(WORDS.applies.policies.dutyBy, { duty: sentence(what), day: dateText(by) })
        )
      ),
      element('p', { class: 'app-entry__note' }, ...this.why(one))
    )
  }

  private why({ entity, standards, criteria }: PolicyApplies): (Node | string)[] {
    const asks = (text: Asks, of: readonly string[] = []) => {
      const here = standards.filter((id) => of.includes(id))
      const shown = here.slice(0, SHOWN_STANDARDS).map((id) => this.links.standard(id))
      const values = { standards: between(', ', shown), count: here.length - shown.length }
      return here.length === 0 ? [] : [pieces<Asks, (Node | string)[]>(text, values).flat()]
    }
    const { length: count } = criteria
    const sentences = [
      ...asks(WORDS.applies.policies.mandates, entity.mandates),
      ...asks(WORDS.applies.policies.recommends, entity.recommends),
      ...(count === 0 ? [] : [[fill(WORDS.applies.policies.criteria, { count })]])
    ]
    return sentences.flatMap((nodes, i) => (i === 0 ? nodes : [' ', ...nodes]))
  }
}

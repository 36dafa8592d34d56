import { fill } from '../../kit/words/fill.js'
import { countsPrice } from '../award/award.js'
import { percentage } from '../../pack/document-words.js'
import { pounds } from '../../kit/words/pounds.js'
import { yearsText } from './letter-figures.js'
import { paragraph, sentence, type Part } from './letter.js'
import type { Matter } from './matter.js'
import { STANDING } from './source.js'

const SAYS = WORDS.evaluate.letter.method

/** How tenders are assessed, as the buyer decided it. */
export function method({ evaluation: { award }, from, criteria }: Matter): Part[] {
  const { formula, quality, leastQuality, most, years, indexation, discount } = award.scheme
  const scheme = from.scheme()
  const isPriced = countsPrice(award)
  const over = { years: yearsText(years) }
  const isRatio = formula === 'quality-per-pound'
  const when = (holds: boolean, text: string) => (holds ? sentence(text, scheme) : undefined)
  return [
    ...paragraph(sentence(SAYS.scores, STANDING), sentence(SAYS.agreed, STANDING)),
    ...paragraph(
      criteria.some(({ passes }) => passes !== undefined) ? sentence(SAYS.gates, STANDING, from.pack()) : undefined,
      leastQuality === undefined ? undefined : sentence(fill(SAYS.leastQuality, { least: leastQuality }), scheme),
      most === undefined ? undefined : sentence(fill(SAYS.most, { ...over, most: pounds(most) }), scheme)
    ),
    ...paragraph(
      when(!isPriced || (!isRatio && quality === 100), SAYS.qualityAlone),
      when(
        isPriced && !isRatio && quality < 100,
        fill(SAYS.split, { quality: percentage(quality), price: percentage(100 - quality) })
      ),
      when(isPriced && (isRatio || quality < 100), SAYS[formula])
    ),
    ...paragraph(
      when(isPriced, fill(SAYS.cost, over)),
      when(isPriced && indexation !== 0, fill(SAYS.indexation, { rise: percentage(indexation) })),
      when(isPriced && discount !== 0, fill(SAYS.discount, { discount: percentage(discount) }))
    )
  ]
}

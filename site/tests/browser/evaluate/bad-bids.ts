import type { Response } from '../../../src/catalogue/data.js'
import type { Pack } from '../../../src/pack/pack.js'
import { make } from '../../../src/tender/documents/xlsx/xlsx.js'
import { own, pack } from '../../documents/packs.js'
import { filled, type Typed } from '../../filled-workbook.js'
import { EditedBid } from './edited-bid.js'

const ASKED: Readonly<Record<string, readonly [statement: string, response: Response, explainAllowed?: boolean]>> = {
  text: ['Letters must reach general practice on the day they are signed.', { dataType: 'text' }],
  may: ['Results should be shown beside earlier ones.', { dataType: 'text' }, true],
  days: [
    'Data must be handed over soon after the end.',
    { dataType: 'number', max: '30', expectedValue: 'Thirty days or fewer' }
  ],
  months: ['Changes of an interface must be announced early.', { dataType: 'number', min: '12' }],
  yes: ['The supplier must hold a certificate.', { dataType: 'boolean', expectedValue: 'Yes' }],
  day: ['The certificate must last.', { dataType: 'date', min: '2027-04-01' }],
  web: ['The documents must be public.', { dataType: 'url' }],
  one: ['The service must run somewhere.', { dataType: 'choice', expectedValue: 'Cloud | Own site' }]
}

/** A pack with every form of answer. */
export const BAD_PACK: Pack = pack({
  id: 'pack-of-bad-bids',
  name: 'Shared care record',
  groups: [{ id: 'own-all', title: 'All of it' }],
  requirements: Object.entries(ASKED).map(([id, [statement, response, explainAllowed = false]], place) =>
    own({
      ...{ id: `own-${id}`, code: `OWN-${id.toUpperCase()}`, weight: place === 0 ? 100 : 0 },
      text: {
        ...own({}).text,
        ...{ title: id, statement, response, explainAllowed },
        question: `How do you see to it that this holds: ${statement}`,
        evidence: [`Proof of ${id}`]
      }
    })
  )
})

const GOOD: Readonly<Record<string, Typed>> = {
  'own-text': { Compliance: 'Meets', Answer: 'Every letter goes out within the hour, by the national service.' },
  'own-may': {
    Compliance: 'Explain',
    Answer: 'Beside the last three.',
    Comments: 'We show three, since more is not read.'
  },
  'own-days': { Compliance: 'Meets' },
  'own-months': { Compliance: 'Meets' },
  'own-yes': { Compliance: 'Meets', Answer: 'Yes' },
  'own-day': { Compliance: 'Meets', Answer: '2027-06-01' },
  'own-web': { Compliance: 'Meets', Answer: 'https://example.org/docs' },
  'own-one': { Compliance: 'Meets', Answer: 'Cloud' }
}

let made: Promise<Uint8Array> | undefined

function workbook(): Promise<Uint8Array> {
  return (made ??= make(BAD_PACK, '2026-06-02'))
}

/** A bid that nobody would query. @param typed in place of what is good, or besides */
export async function goodBid(typed: Readonly<Record<string, Typed>> = {}, supplier = 'Alpha'): Promise<EditedBid> {
  const answers = Object.fromEntries(Object.entries(GOOD).map(([id, said]) => [id, { ...said, ...typed[id] }]))
  const bid = new EditedBid(filled(await workbook(), supplier, answers))
  for (const [id, value] of [
    ['own-days', 14],
    ['own-months', 18]
  ] as const) {
    if (typed[id]?.Answer === undefined) {
      bid.number(bid.at(id, 'Answer'), value)
    }
  }
  return bid
}

import { date } from '../../../kit/words/dates.js'
import { fill } from '../../../kit/words/fill.js'
import { listed } from '../../../kit/words/listed.js'
import { noteOf, SENDER_NOTES } from '../award-notes.js'
import type { Evaluation } from '../../scores/evaluation.js'
import { points } from '../../view/score-words.js'
import { heading, paragraph, sentence, type Letter, type Part, type Sentence } from '../letter.js'
import { noted, type Matter } from '../matter.js'
import { method } from '../method.js'
import { reasonToChoose } from '../outcome.js'
import { isRatio } from '../result-sentences.js'
import { STANDING } from '../source.js'
import { costsTable, groupsTable, rankingTable } from './ranking-tables.js'
import { everyScore } from './score-table.js'
import { queriesTable, weightsTable } from './query-tables.js'

const SAYS = WORDS.evaluate.report

/** What was decided, on what, and by whom: for the buyer's own file. @param asOf an ISO day or instant */
export function awardReport(evaluation: Evaluation, matters: readonly Matter[], asOf: string): Letter {
  const { pack } = evaluation
  const [first] = matters as [Matter]
  const buyer = noted(first, 'buyer').text
  return {
    title: SAYS.title,
    subtitle: pack.name,
    foot: fill(WORDS.evaluate.letter.foot, { buyer, name: pack.name }),
    author: buyer,
    main: [
      { kind: 'notice', text: SAYS.internal },
      { kind: 'facts', facts: facts(first, asOf) },
      ...matters.flatMap((matter) => lotOf(matter, matters.length > 1)),
      heading(SAYS.queries),
      ...orNone(queriesTable(first), SAYS.noQueries),
      heading(SAYS.letters),
      ...orNone(settings(first), SAYS.noSettings)
    ],
    annex: matters.flatMap((matter) => annexOf(matter, matters.length > 1)),
    isTitled: true,
    isTraced: true
  }
}

function facts(matter: Matter, asOf: string): readonly (Sentence & { readonly label: string })[] {
  const { evaluation, from } = matter
  const { pack, bids, evaluators } = evaluation
  const { edition, reference } = pack
  const fact = (label: string, text: string, ...sources: Sentence['from']) => ({ label, text, from: sources })
  return [
    fact(SAYS.contract, pack.name, from.pack()),
    ...(reference ? [fact(SAYS.reference, reference, from.pack())] : []),
    { label: SAYS.buyer, ...noted(matter, 'buyer') },
    fact(SAYS.bids, listed(bids.map(({ supplier }) => supplier)), ...bids.map((bid) => from.file(bid))),
    fact(SAYS.evaluators, listed(evaluators.map(({ name }) => name)), from.evaluators()),
    fact(
      SAYS.packMade,
      fill(WORDS.documents.edition, { handbook: edition.handbook, day: date(edition.day) }),
      from.pack()
    ),
    fact(SAYS.day, date(asOf), STANDING)
  ]
}

/** A heading that says which of several lots it is about. */
function namer({ contract }: Matter, isOneOfSeveral: boolean): (title: string) => Part {
  return (title) => heading(isOneOfSeveral ? fill(SAYS.named, { title, contract }) : title)
}

/** The wide tables of a lot. */
function annexOf(matter: Matter, isOneOfSeveral: boolean): Part[] {
  const named = namer(matter, isOneOfSeveral)
  return [
    ...[named(SAYS.byGroup), ...orNone(groupsTable(matter), SAYS.noGroups)],
    ...[named(SAYS.scores), ...orNone(everyScore(matter), SAYS.noBids)]
  ]
}

/** What a lot comes to. */
function lotOf(matter: Matter, isOneOfSeveral: boolean): Part[] {
  const named = namer(matter, isOneOfSeveral)
  const weights = weightsTable(matter)
  const costs = costsTable(matter)
  return [
    named(SAYS.decision),
    ...decision(matter),
    named(SAYS.ranking),
    ...orNone(rankingTable(matter), SAYS.noBids),
    ...(costs.length === 0 ? [] : [named(SAYS.costs), ...costs]),
    named(SAYS.how),
    ...method(matter),
    ...late(matter),
    named(SAYS.sensitivity),
    ...orNone(weights, SAYS.noSensitivity)
  ]
}

function decision(matter: Matter): Part[] {
  const { outcome, evaluation, from, contract } = matter
  const { winner, complete, equals, lot } = outcome
  if (!complete) {
    return paragraph(sentence(SAYS.incomplete, from.result()))
  }
  if (winner?.whole === undefined) {
    return paragraph(
      equals.length > 0
        ? sentence(fill(SAYS.undecided, { suppliers: listed(equals.map(({ bid }) => bid.supplier)) }), from.result())
        : sentence(SAYS.nobody, from.result())
    )
  }
  const { supplier } = winner.bid
  const reached = { supplier, whole: points(winner.whole) }
  const reason = reasonToChoose(evaluation, outcome, winner.bid.id)?.trim() ?? ''
  const chosen = { about: 'chosen', bid: winner.bid.id, ...(lot && { lot: lot.id }) }
  return paragraph(
    sentence(fill(SAYS.award, { contract, supplier }), from.standing(winner.bid, lot)),
    sentence(fill(isRatio(matter) ? SAYS.ratio : SAYS.first, reached), from.standing(winner.bid, lot)),
    equals.length === 0
      ? undefined
      : sentence(fill(SAYS.equals, { suppliers: listed(equals.map(({ bid }) => bid.supplier)) }), from.result()),
    reason === '' ? undefined : sentence(fill(SAYS.chosen, { reason }), from.decided(chosen))
  )
}

/** Whether prices and formula were decided after bids were there. */
function late({ evaluation, from }: Matter): Part[] {
  const { late } = evaluation.award.scheme
  return paragraph(late === undefined ? undefined : sentence(fill(SAYS.late, { day: date(late) }), from.scheme()))
}

/** What the buyer typed for the letters. */
function settings(matter: Matter): Part[] {
  const { evaluation } = matter
  const said = SENDER_NOTES.filter((about) => noteOf(evaluation, { about }) !== undefined)
  return said.length === 0
    ? []
    : [
        {
          kind: 'facts',
          facts: said.map((about) => ({ label: WORDS.evaluate.letter.fields[about].label, ...noted(matter, about) }))
        }
      ]
}

function orNone(parts: readonly Part[], none: string): readonly Part[] {
  return parts.length === 0 ? paragraph(sentence(none, STANDING)) : parts
}

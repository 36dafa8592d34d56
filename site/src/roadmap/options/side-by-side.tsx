import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Heard } from '../../kit/form/heard.js'
import { fill } from '../../kit/words/fill.js'
import type { Need, NeedOption } from '../data/roadmap-data.js'
import { StandardLinks, TitledLinks } from '../parts/handbook-links.js'
import { useRoadmap } from '../parts/roadmap-desk.js'
import { choiceFor } from './choose-option.js'

const WIDE = '(width >= 60rem)'

type Aspect = readonly [id: string, title: string, of: (option: NeedOption) => ComponentChildren]

const ASPECTS: readonly Aspect[] = [
  ['what', WORDS.roadmap.options.rows.what, ({ what }) => what],
  ['when', WORDS.roadmap.options.rows.when, ({ when }) => when],
  ['takes', WORDS.roadmap.options.rows.takes, ({ takes = [] }) => <Sentences of={takes} />],
  ['standards', WORDS.roadmap.options.rows.standards, ({ standards = [] }) => standardsOf(standards)],
  ['strengths', WORDS.roadmap.options.rows.strengths, ({ strengths }) => <Sentences of={strengths} />],
  ['limits', WORDS.roadmap.options.rows.limits, ({ limits }) => <Sentences of={limits} />],
  ['places', WORDS.roadmap.options.rows.places, ({ places = [] }) => placesOf(places)],
  [
    'criteria',
    WORDS.roadmap.options.rows.criteria,
    ({ criteria = [] }) => <TitledLinks kind="criteria" ids={criteria} />
  ]
]

/** A need's options: a table where there is room, otherwise a card for each. */
export function SideBySide({ need }: { readonly need: Need }) {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches)
  useEffect(() => {
    const media = matchMedia(WIDE)
    const look = () => setWide(media.matches)
    media.addEventListener('change', look)
    return () => media.removeEventListener('change', look)
  }, [])
  const aspects = ASPECTS.filter(
    ([id]) => id === 'places' || need.options.some((option) => isSaid(option[id as keyof NeedOption]))
  )
  return isWide && need.options.length < 5 ? (
    <InTable need={need} aspects={aspects} />
  ) : (
    <InCards need={need} aspects={aspects} />
  )
}

interface Shown {
  readonly need: Need
  /** Those that some option says anything of. */
  readonly aspects: readonly Aspect[]
}

function InTable({ need: { id, title, options }, aspects }: Shown) {
  return (
    <div class="nhsuk-scroll">
      <div class="nhsuk-scroll__content" role="region" aria-labelledby={`options-${id}`} tabIndex={0}>
        <table class="nhsuk-table app-side-by-side">
          <caption class="nhsuk-table__caption nhsuk-u-visually-hidden" id={`options-${id}`}>
            {fill(WORDS.roadmap.options.caption, { need: title })}
          </caption>
          <thead class="nhsuk-table__head">
            <tr class="nhsuk-table__row">
              <th class="nhsuk-table__header" scope="col">
                {WORDS.roadmap.options.aspect}
              </th>
              {options.map((option) => (
                <th key={option.title} class="nhsuk-table__header" scope="col">
                  {option.title} <ChosenTag need={id} option={option} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="nhsuk-table__body">
            {aspects.map(([aspect, head, of]) => (
              <tr key={aspect} class="nhsuk-table__row">
                <th class="nhsuk-table__header" scope="row">
                  {head}
                </th>
                {options.map((option) => (
                  <td key={option.title} class="nhsuk-table__cell">
                    {of(option)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function InCards({ need: { id, options }, aspects }: Shown) {
  return (
    <div class="app-options">
      {options.map((option) => (
        <section key={option.title} class="app-option">
          <h4 class="app-option__title">{option.title}</h4>
          <ChosenTag need={id} option={option} />
          <CardParts option={option} aspects={aspects.filter(([aspect]) => isFirst(aspect))} />
          <details class="nhsuk-details">
            <summary class="nhsuk-details__summary">
              <span class="nhsuk-details__summary-text">
                <Heard
                  seen={WORDS.roadmap.options.more}
                  heard={fill(WORDS.roadmap.options.moreOf, { option: option.title })}
                />
              </span>
            </summary>
            <div class="nhsuk-details__text">
              <CardParts option={option} aspects={aspects.filter(([aspect]) => !isFirst(aspect))} />
            </div>
          </details>
        </section>
      ))}
    </div>
  )
}

interface Parts {
  readonly option: NeedOption
  readonly aspects: readonly Aspect[]
}

function CardParts({ option, aspects }: Parts) {
  return (
    <>
      {aspects.map(([aspect, head, of]) => (
        <div key={aspect}>
          <h5 class="app-option__aspect">{head}</h5>
          {of(option)}
        </div>
      ))}
    </>
  )
}

/** What tells most of an option; the rest is folded on a card. */
function isFirst(aspect: string): boolean {
  return aspect === 'what' || aspect === 'when'
}

function ChosenTag({ need, option }: { readonly need: string; readonly option: NeedOption }) {
  const { roadmap } = useRoadmap()
  return choiceFor(roadmap, need)?.option === option.title ? (
    <strong class="nhsuk-tag nhsuk-tag--green">{WORDS.roadmap.options.choice.tag}</strong>
  ) : null
}

function Sentences({ of }: { readonly of: readonly string[] }) {
  return of.length === 0 ? (
    <>{WORDS.roadmap.options.notSaid}</>
  ) : (
    <ul class="nhsuk-list nhsuk-list--bullet">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function standardsOf(ids: readonly string[]) {
  return ids.length === 0 ? WORDS.roadmap.options.noStandards : <StandardLinks ids={ids} />
}

function placesOf(ids: readonly string[]) {
  return ids.length === 0 ? WORDS.roadmap.options.noPlaces : <TitledLinks kind="case-studies" ids={ids} />
}

function isSaid(value: unknown): boolean {
  return typeof value === 'string' ? value !== '' : Array.isArray(value) && value.length > 0
}

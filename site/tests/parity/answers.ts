import { answer, type Ground, type Question } from '../../src/catalogue/applicability.js'
import type { Catalogue, Entity } from '../../src/catalogue/data.js'

interface Vector {
  readonly question: Question
  readonly answer: Record<string, readonly string[]>
}

export interface Comparison {
  readonly questions: number
  /** What was answered, entity by entity. */
  readonly statements: number
  readonly differences: readonly string[]
}

/** Answers every question of a file of lines and compares with the answer beside it. */
export function compareAnswers(catalogue: Catalogue, lines: string): Comparison {
  const differences: string[] = []
  let statements = 0
  const vectors = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Vector)
  for (const vector of vectors) {
    const ours = statementsOf(catalogue, vector.question)
    for (const key of new Set([...Object.keys(ours), ...Object.keys(vector.answer)])) {
      const expected = vector.answer[key] ?? []
      const found = ours[key] ?? []
      statements += expected.length
      if (expected.join('\n') !== found.join('\n')) {
        const missing = expected.filter((text) => !found.includes(text))
        const extra = found.filter((text) => !expected.includes(text))
        differences.push(
          `${JSON.stringify(vector.question)} ${key}: missing ${missing.join(' ')}; not expected ${extra.join(' ')}`
        )
      }
    }
  }
  return { questions: vectors.length, statements, differences }
}

function statementsOf(catalogue: Catalogue, question: Question): Record<string, string[]> {
  const { standards, toCheck, criteria, policies, leftOut } = answer(catalogue, question)
  return {
    standards: sorted(
      standards.map(({ entity, group, status, binding, because }) =>
        text(entity.id, group, status, binding ? `${entity.obligations.indexOf(binding)}` : 'none', grounds(because))
      )
    ),
    toCheck: sorted(toCheck.map(({ id }) => id)),
    criteria: sorted(criteria.map(({ entity, because }) => text(entity.id, grounds(because)))),
    policies: sorted(
      policies.map(({ entity, standards, criteria, duties }) =>
        text(entity.id, list(standards), list(criteria), duties.map(({ what }) => what).join(','))
      )
    ),
    standardsLeftOut: left(leftOut.standards),
    criteriaLeftOut: left(leftOut.criteria)
  }
}

function left(some: readonly { readonly entity: Entity; readonly reason: string; readonly note?: string }[]): string[] {
  return sorted(some.map(({ entity, reason, note }) => text(entity.id, reason, note ?? '')))
}

function grounds(because: readonly Ground[]): string {
  return list(
    because.map(({ system, inheritedFrom }) => (inheritedFrom === undefined ? system : `${system}<${inheritedFrom}`))
  )
}

function list(texts: readonly string[]): string {
  return sorted(texts).join(',')
}

function text(...parts: string[]): string {
  return parts.join('|')
}

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0))
}

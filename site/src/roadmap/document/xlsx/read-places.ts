import { fill } from '../../../kit/words/fill.js'
import type { ContractRow, Organisation } from '../../record/roadmap-record.js'
import { plainly } from './found-sheets.js'
import type { RowReader } from './row-reader.js'

const SAID = WORDS.roadmap.workbook.unread
const LABELLED = / \[([^\]]+)\]$/

/** Who and what rows name, by their ids. Ids that are missing or stand twice are given anew. */
export class Places {
  private readonly taken = new Set<string>()
  private contracts: readonly ContractRow[] = []

  /** @param organisations those of their own sheet; others that rows name are added */
  constructor(
    readonly organisations: Organisation[],
    private readonly unnamed: string
  ) {}

  /** Whose row it is: the first organisation's, where it does not say. */
  organisation(row: RowReader): string {
    const name = row.text('organisation')
    if (name === undefined) {
      const [made = ''] = row.id.split(' ')
      const known = this.organisations.find(({ id }) => id === made)
      const taken = known ?? this.organisations[0] ?? this.add(this.unnamed)
      if (known === undefined && this.organisations.length > 1) {
        row.note(fill(SAID.nobody, { organisation: taken.name }))
      }
      return taken.id
    }
    return this.find(name, row).id
  }

  /** Whose row it is, where it is not everybody's. */
  optional(row: RowReader): { readonly organisation?: string } {
    const name = row.text('organisation')
    return name === undefined ? {} : { organisation: this.find(name, row).id }
  }

  /** The contracts that rows name. */
  withContracts(contracts: readonly ContractRow[]): this {
    this.contracts = contracts
    return this
  }

  contract(row: RowReader): string | undefined {
    const name = row.text('contract')
    if (name === undefined) {
      return undefined
    }
    const found =
      this.contracts.find(({ title }) => plainly(title) === plainly(name)) ??
      this.contracts.find(({ id }) => id === (LABELLED.exec(name)?.[1] ?? name))
    if (found === undefined) {
      row.say(SAID.notKnown, 'contract', name)
    }
    return found?.id
  }

  /** The id of an entry, or the next that is free. */
  idFor(kind: string, id: string): string {
    let given = id
    for (let number = 1; given === '' || this.taken.has(`${kind} ${given}`); number++) {
      given = `${kind}-${number}`
    }
    this.taken.add(`${kind} ${given}`)
    return given
  }

  private find(name: string, row: RowReader): Organisation {
    const found =
      this.organisations.find((one) => plainly(one.name) === plainly(name)) ??
      this.organisations.find(({ id, code }) => id === (LABELLED.exec(name)?.[1] ?? name) || code === name)
    if (found !== undefined) {
      return found
    }
    row.note(fill(SAID.newOrganisation, { organisation: name }))
    return this.add(name)
  }

  private add(name: string): Organisation {
    const organisation = { id: this.idFor('organisation', ''), name }
    this.organisations.push(organisation)
    return organisation
  }
}

/** Names by ids, each told from its like. */
export function labels(things: readonly { readonly id: string; readonly name: string }[]): Map<string, string> {
  const like = (name: string) => things.filter((other) => plainly(other.name) === plainly(name)).length
  return new Map(things.map(({ id, name }) => [id, like(name) > 1 || name === '' ? `${name} [${id}]` : name]))
}

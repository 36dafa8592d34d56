import { fingerprint } from '../../pack/fingerprint.js'
import type { Requirement } from '../../pack/pack.js'
import { plainText } from '../../pack/sheet-texts.js'
import type { Identity } from './sheet-identity.js'
import type { SentWording, Wording } from './sent-wording.js'

/** What a row says of itself. */
export interface RowSigns {
  /** From the hidden column. */
  readonly id: string
  /** As readers see it. */
  readonly code: string
  readonly wording: Wording
}

/** Which requirement a row answers: one that is asked, one that is asked no longer, none, or nobody can tell. */
export type RowMatch =
  | { readonly is: 'asked'; readonly requirement: Requirement; readonly by: 'id' | 'code' }
  | { readonly is: 'gone' | 'other' | 'refused' }

/**
 * Tells which requirement each row answers. Suppliers sort and move rows, and the hidden id may stay behind: so it counts only with what
 * can be seen beside it. The code goes before it where the wording is the code's; where the signs disagree the row is refused, since an
 * answer at the wrong requirement does more harm than one that is missing.
 */
export class RowMatcher {
  private readonly byId: ReadonlyMap<string, Requirement>
  /** Ids by code, those that are asked no longer too. */
  private readonly byCode = new Map<string, Set<string>>()
  /** Whether the pack no longer has some of what was sent out. */
  private readonly forgets: boolean

  constructor(
    requirements: readonly Requirement[],
    private readonly identity: Identity,
    private readonly wording: SentWording
  ) {
    this.byId = new Map(requirements.map((one) => [one.id, one]))
    for (const [id, code] of identity.codes.size > 0
      ? identity.codes
      : requirements.map((one) => [one.id, one.code] as const)) {
      const key = keyOf(code)
      this.byCode.set(key, (this.byCode.get(key) ?? new Set()).add(id))
    }
    this.forgets = [...identity.asked.keys()].some((id) => {
      const now = this.byId.get(id)
      return now === undefined || this.isChanged(now)
    })
  }

  /** Whether a text is the code of a requirement that was sent out. */
  readonly isCode = (text: string): boolean => text !== '' && this.byCode.has(keyOf(text))

  match({ id, code, wording }: RowSigns): RowMatch {
    const coded = code === '' ? undefined : this.byCode.get(keyOf(code))
    const own = this.byId.get(id)
    const isGone = own === undefined && this.identity.asked.has(id)
    if (coded?.has(id)) {
      return own === undefined ? this.notAsked(wording, 'gone') : this.agreed(own, wording)
    }
    if (coded !== undefined) {
      return this.byVisible([...coded], wording)
    }
    if (own !== undefined) {
      return this.hasWords(own, wording) ? this.unlessOthers(own, wording, 'id') : { is: 'refused' }
    }
    return this.notAsked(wording, isGone ? 'gone' : 'other')
  }

  private notAsked(wording: Wording, is: 'gone' | 'other'): RowMatch {
    return { is: this.wording.isKnown(wording) ? 'refused' : is }
  }

  /** The words may still be another's that is asked no longer, or otherwise now: nobody here knows those. */
  private agreed(requirement: Requirement, wording: Wording): RowMatch {
    const isOwn = !this.forgets || this.isChanged(requirement) || this.wording.isOwn(wording, requirement)
    return isOwn ? this.unlessOthers(requirement, wording, 'id') : { is: 'refused' }
  }

  /** Whether a row says what a requirement says, from which alone it is known. */
  private hasWords(requirement: Requirement, wording: Wording): boolean {
    return (
      this.wording.fits(wording, requirement) &&
      (this.isChanged(requirement) || this.wording.isOwn(wording, requirement))
    )
  }

  /** Whether its question was changed in the pack since the file was made. */
  isChanged(requirement: Requirement): boolean {
    return this.identity.asked.get(requirement.id) !== fingerprint(requirement)
  }

  /** Among requirements of one code, the one whose words the row has. */
  private byVisible(ids: readonly string[], wording: Wording): RowMatch {
    const fitting = ids.map((id) => this.byId.get(id)).filter((one) => one !== undefined && this.hasWords(one, wording))
    return fitting.length === 1 ? this.unlessOthers(fitting[0]!, wording, 'code') : { is: 'refused' }
  }

  private unlessOthers(requirement: Requirement, wording: Wording, by: 'id' | 'code'): RowMatch {
    return this.wording.isOthers(wording, requirement) ? { is: 'refused' } : { is: 'asked', requirement, by }
  }
}

function keyOf(code: string): string {
  return plainText(code).toLowerCase()
}

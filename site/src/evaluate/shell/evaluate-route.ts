import type { Pack } from '../../pack/pack.js'
import { readPlace, writePlace, type Asked, type Place } from '../view/evaluate-address.js'

/** Browsers refuse an address that changes with every key. */
const QUIET_MS = 100

/** Where the reader is in an evaluation. The address says so, a moment later where they move fast. */
export class EvaluateRoute {
  private asked: Asked
  private timer = 0

  /** @param pack as it is at the time */
  constructor(private readonly pack: () => Pack) {
    this.asked = readPlace(location.search, pack())
  }

  get place(): Asked {
    return this.asked
  }

  /** The address was changed by the reader. */
  read(): void {
    clearTimeout(this.timer)
    this.asked = readPlace(location.search, this.pack())
  }

  /** With a step in the browser's history. */
  go(place: Place): void {
    this.settle()
    this.asked = { ...place, unknown: [] }
    history.pushState(null, '', writePlace(this.pack().id, place))
  }

  /** Without one. */
  move(place: Place): void {
    this.asked = { ...place, unknown: [] }
    clearTimeout(this.timer)
    this.timer = window.setTimeout(() => this.write(), QUIET_MS)
  }

  /** Has the address say where the reader is. */
  settle(): void {
    if (this.timer !== 0) {
      this.write()
    }
  }

  private write(): void {
    clearTimeout(this.timer)
    this.timer = 0
    try {
      history.replaceState(null, '', writePlace(this.pack().id, this.asked))
    } catch {
      // Too many changes in a short time: the next one says it.
    }
  }
}

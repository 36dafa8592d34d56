import { useEffect, useState } from 'preact/hooks'

/**
 * How many of a long list are drawn: a few at once, the others a few at a time, so that the page stays quick and still comes to hold all.
 *
 * @param of what is listed; another begins again
 * @param step how many at a time
 */
export function useGrowing(of: unknown, total: number, step: number): number {
  const [grown, setGrown] = useState({ of, count: step })
  const count = grown.of === of ? grown.count : step
  useEffect(() => {
    if (count < total) {
      const timer = setTimeout(() => setGrown({ of, count: count + step }))
      return () => clearTimeout(timer)
    }
    return undefined
  }, [of, count, total])
  return Math.min(count, total)
}

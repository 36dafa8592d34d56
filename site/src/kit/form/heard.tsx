interface Heard {
  readonly seen: string
  /** The same words, with what they are about. */
  readonly heard: string
}

/** Words that say more to those who hear the page than to those who see where they stand. */
export function Heard({ seen, heard }: Heard) {
  const at = heard.indexOf(seen)
  const [before, after] = at < 0 ? ['', ` (${heard})`] : [heard.slice(0, at), heard.slice(at + seen.length)]
  return (
    <>
      {before && <span class="nhsuk-u-visually-hidden">{before}</span>}
      {seen}
      {after && <span class="nhsuk-u-visually-hidden">{after}</span>}
    </>
  )
}

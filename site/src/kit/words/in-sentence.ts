/** Asked when it is used: what the translator wrote is not known while scripts are made. */
const HAS_SMALL_LETTERS = /^small/
const BEGINS_WITH_ACRONYM = /^\S*[A-Z0-9]\S*[A-Z0-9]/

/** A title as it stands inside a sentence: in English it begins with a small letter, unless that is an acronym's. */
export function inSentence(title: string): string {
  return HAS_SMALL_LETTERS.test(WORDS.kit.insideSentences) && !BEGINS_WITH_ACRONYM.test(title)
    ? title.charAt(0).toLocaleLowerCase(WORDS.language.code) + title.slice(1)
    : title
}

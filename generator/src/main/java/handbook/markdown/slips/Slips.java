package handbook.markdown.slips;

import static handbook.diagnostics.Rule.BROKEN_TABLE;
import static handbook.diagnostics.Rule.FOREIGN_MARKUP;
import static handbook.diagnostics.Rule.MISTYPED_MARK;
import static handbook.diagnostics.Rule.UNCLOSED_MARK;

import java.util.List;

/** Every slip that can be told from the words that are left, the surest first: of two at one place the first is named. */
final class Slips {
    /** The start of a line inside its block. */
    private static final String LINE = "^[ ]*+";

    private static final String AS_WORDS = ", or put it in backticks to show it as it is";

    static final List<Slip> ALL = List.of(
            // From other programs.
            Slip.of(
                    FOREIGN_MARKUP,
                    "{",
                    "\\{%[^\n]{0,300}?%\\}|\\{\\{[^\n]{0,300}?\\}\\}",
                    "'{}' is a command of another program and is shown as words",
                    "delete it" + AS_WORDS),
            Slip.of(
                    FOREIGN_MARKUP,
                    "{",
                    "\\{:[^}\n]{0,200}\\}|\\{[.#][\\p{L}_][^}\n]{0,200}\\}|\\{[\\p{L}-]{1,40}=[^}\n]{1,200}\\}",
                    "'{}' is not understood and is shown as words",
                    "delete it; an id may stand at the end of a heading: ## Heading {#id}"),
            Slip.of(
                    FOREIGN_MARKUP,
                    "[",
                    LINE + "(\\[\\[?_?(?i:TOC)_?\\]\\]?)[ ]*$",
                    "'{}' makes no list of contents here",
                    "delete it: every page has one beside its text"),
            Slip.of(
                    FOREIGN_MARKUP,
                    ":",
                    LINE + "(:{3,}[ ]*[\\p{L}{][^\n]{0,80})",
                    "'{}' starts no callout here",
                    "write !!! warning \"Title\", and indent what it holds by four spaces"),
            Slip.of(
                    FOREIGN_MARKUP,
                    "?",
                    LINE + "(\\?{3}\\+?[ ][^\n]{0,80})",
                    "'{}' starts no callout here",
                    "write !!! details \"Title\", and indent what it holds by four spaces"),
            Slip.of(
                    MISTYPED_MARK,
                    "!",
                    LINE + "(!!![^\n]{0,80})",
                    "'{}' starts no callout",
                    "write !!! and its kind on a line of its own, and a title in straight quotes: !!! warning \"Title\""),
            Slip.of(
                    FOREIGN_MARKUP,
                    "=",
                    "(?<![=\\w])==(?=[^\\s=])[^=\n]{1,200}(?<=[^\\s=])==(?![=\\w])",
                    "'{}': text is not highlighted here",
                    "use **bold** for what matters" + AS_WORDS),
            Slip.of(
                    FOREIGN_MARKUP,
                    "~",
                    "~~(?=[^\\s~])[^~\n]{1,200}~~",
                    "'{}': text is not crossed out here",
                    "delete what no longer holds" + AS_WORDS),
            Slip.of(
                    FOREIGN_MARKUP,
                    "~^",
                    "(?<=\\w)~[\\p{L}\\p{N}+-]{1,12}~(?!~)|(?<=\\w)\\^[\\p{L}\\p{N}+-]{1,12}\\^",
                    "'{}': small letters are not written like this here",
                    "use the characters themselves, such as \u00B2 or \u2082" + AS_WORDS),
            Slip.of(
                    FOREIGN_MARKUP,
                    ":",
                    "(?<![\\w:/]):(?:[a-z][a-z_]{1,30}[a-z]|\\+1|-1):(?![\\w:/])",
                    "'{}' makes no picture here",
                    "type the picture itself, or say it in words"),

            // Links.
            Slip.of(
                    MISTYPED_MARK,
                    "[",
                    "\\[\\[[ ]*\\]\\]",
                    "'{}' names nothing to link to",
                    "write [[standard:id]] or [[standard:id|words]]" + AS_WORDS),
            Slip.of(
                    UNCLOSED_MARK,
                    "[",
                    "\\[\\[(?!\\[)[^\\]\n]{0,80}\\]?",
                    "the link '{}' is not closed",
                    "end it with two brackets: [[standard:id]] or [[standard:id|words]]"),
            Slip.of(
                    MISTYPED_MARK,
                    "[",
                    "\\[[^\\[\\]\n]{1,200}\\]([ ]+)\\((?:https?:|mailto:|tel:|www\\.|#|\\.{0,2}/|[^\\s()]{1,200}\\.(?:md|html?|pdf)\\b)",
                    "a space parts the words of a link from its address",
                    "delete the space: [words](address)"),
            Slip.of(
                    MISTYPED_MARK,
                    "[",
                    "\\([^()\n]{1,200}\\)\\[(?:https?:|mailto:|tel:|www\\.|#|\\.{0,2}/|[^\\s\\[\\]]{1,200}\\.(?:md|html?|pdf)\\b)[^\\]\n]{0,300}\\]?",
                    "'{}': the brackets of a link are the wrong way round",
                    "write the words first, in square brackets: [words](address)"),
            Slip.of(
                    UNCLOSED_MARK,
                    "]",
                    "\\]\\([^)\n]{0,80}",
                    "a link is not closed, or its address cannot be read",
                    "write [words](address), with <> around an address that has spaces or brackets in it"),

            // Tables.
            Slip.of(
                    BROKEN_TABLE,
                    "|",
                    LINE + "(\\|?[ ]*:?-+:?[ ]*(?:\\|[ ]*:?-+:?[ ]*)++\\|?)[ ]*$",
                    "this row of dashes makes no table of the lines around it",
                    "give it as many cells as the row above, and put a blank line before that row"),
            Slip.of(
                    BROKEN_TABLE,
                    "|",
                    "(?<![^\n]\n)" + LINE + "(\\|[^|\n]{0,300}\\|[^\n]{0,300})$(?!\n[ ]*+\\|?[ ]*+:?-)",
                    "these rows make no table: there is no row of dashes below the first",
                    "add one, with as many cells: |---|---|"),
            Slip.of(
                    BROKEN_TABLE,
                    "|",
                    "^([^|\n]{1,200}[ ]\\|[ ][^\n]{1,200})\n[^|\n]{1,200}[ ]\\|[ ][^\n]{1,200}$",
                    "these rows make no table: there is no row of dashes below the first",
                    "add one, with as many cells: ---|---"),

            // What lacks a space or a sign.
            Slip.of(
                    MISTYPED_MARK,
                    "#",
                    LINE + "(#{2,6}[^#\\s][^\n]{0,80})",
                    "'{}' is no heading: an ordinary space is missing after the signs",
                    "put one space between ## and the words"),
            Slip.of(
                    MISTYPED_MARK,
                    "#",
                    "(?<![^\n]\n)" + LINE + "(#\\p{L}[^\n]{0,80})$(?!\n)",
                    "'{}' is no heading: a space is missing",
                    "a heading is ## and a space, then its words"),
            Slip.of(
                    MISTYPED_MARK,
                    "\u2022\u25E6\u25AA\u2023\u25CF\u2043\u00B7\uF0B7",
                    LINE + "([\u2022\u25E6\u25AA\u2023\u25CF\u2043\u00B7\uF0B7][ \u00A0\t]*\\S[^\n]{0,60})",
                    "'{}' is no item of a list",
                    "start each item with a hyphen and a space: - item"),
            Slip.of(
                    MISTYPED_MARK,
                    "\u2013\u2014",
                    "\\A" + LINE + "([\u2013\u2014][ \u00A0]\\S[^\n]{0,60})",
                    "'{}' is no item of a list",
                    "start each item with a hyphen and a space: - item"),
            Slip.of(
                    MISTYPED_MARK,
                    "-+*.)",
                    "\\A" + LINE + "((?:[-+*]|\\d{1,3}[.)])(?:\\p{L}|\\[[ xX]\\])[^\n]{0,60})(?=\n|\\z)",
                    "'{}' is no item of a list: a space is missing after its sign",
                    "put one space after the sign: - item, or 1. item"),
            Slip.of(
                    MISTYPED_MARK,
                    "[",
                    "\\A" + LINE + "(\\[[ xX]?\\][ ]\\S[^\n]{0,60})",
                    "'{}' is no box to tick",
                    "make it an item of a list: - [ ] words"),

            // Marks without an end.
            Slip.of(
                    UNCLOSED_MARK,
                    "`",
                    "`+",
                    "the code that '{}' starts or ends has no other end",
                    "write '{}' on both sides"),
            Slip.of(
                    UNCLOSED_MARK,
                    "*",
                    "\\*\\*(?=[^\\s*])|(?<=[^\\s*])\\*\\*(?!\\*)",
                    "the bold text that '{}' starts or ends has no other end",
                    "write '{}' on both sides, without spaces inside: **bold**"),
            Slip.of(
                    UNCLOSED_MARK,
                    "_",
                    "(?<![\\w_])__(?=[\\p{L}\\p{N}])|(?<=\\p{L})__(?![\\w_])",
                    "the bold text that '{}' starts or ends has no other end",
                    "write '{}' on both sides, without spaces inside: __bold__"),
            Slip.of(
                    UNCLOSED_MARK,
                    "*_",
                    "(?<![\\S])[*_](?=\\p{L})",
                    "the emphasis that '{}' starts has no end",
                    "write '{}' on both sides, or \\{} for the sign itself"));

    private Slips() {}
}

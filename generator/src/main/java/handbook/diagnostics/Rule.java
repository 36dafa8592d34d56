package handbook.diagnostics;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything the program can find wrong with the sources. {@code handbook explain RULE} prints what is here. */
public enum Rule {
    UNREADABLE_FILE(
            Severity.ERROR,
            "A file cannot be read",
            "The file is missing, is a folder, is larger than 1 MB, or may not be opened. Split a large file, or give yourself the right to read it."),
    UNSAFE_PATH(
            Severity.ERROR,
            "A file leads out of the project",
            "Symbolic links that lead outside content/ or standards/ are refused, so that nothing is published by accident. Copy the file instead."),
    BAD_ENCODING(
            Severity.ERROR,
            "A file is not UTF-8",
            "Save the file as UTF-8 without a byte order mark. Most editors ask for the encoding under Save as."),
    BAD_YAML(
            Severity.ERROR,
            "The YAML cannot be read",
            "The text breaks the rules of YAML: a missing colon or quote, a tab used to indent, a tag, too many aliases, or nesting that is too deep. Put text that holds \": \" or starts with a special character in quotes."),
    DUPLICATE_KEY(
            Severity.ERROR, "A field is given twice", "Each field may stand once in an entity. Delete one of the two."),
    EMPTY_FILE(
            Severity.ERROR,
            "A file is empty",
            "A YAML file holds one entity or a list of them. Write one, or delete the file."),
    UNKNOWN_FIELD(
            Severity.ERROR,
            "A field is not known",
            "The kind of entity has no such field. The hint names the field that comes nearest."),
    MISSING_FIELD(Severity.ERROR, "A required field is missing", "Add the field. The message says what it holds."),
    WRONG_TYPE(
            Severity.ERROR,
            "A field holds the wrong shape",
            "The field wants a text, a list or a group of fields and was given something else. A list has a dash before each item."),
    UNKNOWN_VALUE(
            Severity.ERROR,
            "A value is not one of the choices",
            "The field is a closed choice. The message lists the choices."),
    BAD_VALUE(
            Severity.ERROR,
            "A value has the wrong form",
            "A date, number, web address, code or other value is not written as it must be. The message says how."),
    BAD_ID(
            Severity.ERROR,
            "An id has the wrong form",
            "An id is permanent and becomes an address: lower-case letters, digits and single hyphens, 2 to 60 characters, and not a name that Windows reserves (con, nul, aux, com1 and the like)."),
    DUPLICATE_ID(
            Severity.ERROR,
            "Two entities share an id",
            "An id is unique within its kind. The message names both places; rename one of them."),
    DUPLICATE_ADDRESS(
            Severity.ERROR,
            "Two pages share an address",
            "An alias is the address of another page, or two entities claim the same alias. Remove one."),
    UNKNOWN_REFERENCE(
            Severity.ERROR,
            "A reference leads nowhere",
            "No entity of that kind has this id, now or as an alias. The hint names the nearest one."),
    AMBIGUOUS_REFERENCE(
            Severity.ERROR,
            "A reference could mean several entities",
            "In [[id]] the id belongs to more than one kind. Write the kind as well: [[standard:id]]."),
    SELF_REFERENCE(
            Severity.ERROR, "An entity refers to itself", "Remove the reference, or name the entity that was meant."),
    SUPERSEDED_REFERENCE(
            Severity.WARNING,
            "A reference leads to something superseded",
            "The entity has a successor. Refer to the successor unless you mean the old one."),
    DEAD_LINK(
            Severity.ERROR,
            "A relative link leads nowhere",
            "No file of that name is published. Paths are relative to the file the link stands in."),
    DEAD_FRAGMENT(
            Severity.ERROR,
            "A link names a heading that is not there",
            "The page exists, but no heading on it has this id. The hint names the nearest heading."),
    UNSAFE_LINK(
            Severity.ERROR,
            "A link uses a forbidden scheme",
            "Links may use https, http, mailto and tel, or be relative."),
    RAW_HTML(
            Severity.ERROR,
            "HTML is not allowed in text",
            "Write Markdown. HTML in content is never published as HTML."),
    UNREADABLE_MARKDOWN(
            Severity.ERROR,
            "The Markdown cannot be read",
            "The Markdown is nested so deeply or repeats a sign so often that it cannot be read safely. Simplify the place that is named."),
    UNKNOWN_CALLOUT(
            Severity.ERROR, "A callout is of an unknown kind", "Callouts are inset, warning, details, do and dont."),
    MISSING_ALT_TEXT(
            Severity.ERROR,
            "An image has no text alternative",
            "Say in the brackets what the image shows, for people who cannot see it."),
    SKIPPED_HEADING(
            Severity.ERROR,
            "A heading level is skipped",
            "Sections start at ## and each level goes one deeper at a time, so that screen readers can follow."),
    VAGUE_LINK_TEXT(
            Severity.ERROR,
            "A link does not say where it leads",
            "Words like \"click here\" mean nothing out of context. Name the thing the link leads to."),
    TITLE_LENGTH(Severity.ERROR, "A title is missing or too long", "A title has 1 to 110 characters."),
    SUMMARY_LENGTH(
            Severity.ERROR,
            "A summary is missing or too long",
            "A summary has 1 to 300 characters: one or two plain sentences."),
    UNDEFINED_ACRONYM(
            Severity.WARNING,
            "An acronym is not explained",
            "Write it out at first use, with the short form in brackets, or add it to the glossary."),
    UNUSED_TERM(
            Severity.WARNING,
            "A glossary term is never used",
            "No page uses or links to the term. Link to it, or delete it."),
    SEARCH_WORD_FORM(
            Severity.ERROR,
            "An entry of the search words cannot work",
            "An entry of search-words.yaml has at least one everyday word and at least one meaning, each of one to eight words. No word is its own meaning: every word finds itself."),
    SEARCH_WORD_TWICE(
            Severity.ERROR,
            "An everyday word is given twice",
            "Each word stands in one entry of search-words.yaml, with all that it may mean. Capitals do not tell words apart. Delete one of the two."),
    SEARCH_WORD_WITHOUT_ANSWER(
            Severity.WARNING,
            "A meaning stands nowhere in the handbook",
            "The search finds nothing by a meaning that no title, other name, summary or text holds. Write it as the handbook does, or delete it."),
    ORPHAN(
            Severity.WARNING,
            "Nothing refers to an entity",
            "Readers can find it only in its list. Refer to it from where it matters."),
    CYCLE(
            Severity.ERROR,
            "References go round in a circle",
            "Following replaces, inherits, derivesFrom, predecessors or parent leads back to the start. Remove one step of the circle."),
    CAPABILITY_CYCLE(
            Severity.ERROR,
            "Levels of capabilities wait for one another",
            "A level needs the level below it, and what dependsOn asks for it or a lower level. Following these leads back to the start, so that nobody could ever reach it. Remove one dependency, or ask for a lower level. Floors close no circle: they bind only levels that no floor needs itself."),
    STEP_MISSING(
            Severity.ERROR,
            "A capability lacks a level or a step",
            "A capability has five levels, 0 to 4, and exactly one step from each to the next, so that there is a way from anywhere to anywhere above it."),
    STEP_WITHOUT_HELP(
            Severity.WARNING,
            "A step says nothing of what helps",
            "The handbook exists to help with the step. Name at least one standard, criterion, policy, chapter or case study."),
    LEVEL_NOT_CONTAINING(
            Severity.WARNING,
            "A higher level asks for less than a lower one",
            "A level contains all levels below it, with what these depend on. So of one other capability a higher level may ask for as much as a lower one or for more; what asks for less says nothing, and one of the two is probably wrong."),
    PRESET_UNREACHABLE(
            Severity.WARNING,
            "A target is due before another that it waits for",
            "Within a set of targets, what comes first is dated first, or is not dated. A target waits for the levels below it, for what these depend on, and for the floors. A month or a year means its last day."),
    RETIRED_STANDARD(
            Severity.WARNING,
            "A live criterion cites a retired standard",
            "Buyers would ask for something that is no longer in use. Cite its successor."),
    UNGROUNDED_CRITERION(
            Severity.WARNING,
            "A criterion rests on nothing",
            "A criterion should cite the standard or policy that makes it a fair requirement."),
    MUST_WITHOUT_GATE(
            Severity.WARNING,
            "A must can be failed without consequence",
            "A bid could score 0 on it and still win. Where the answer is a yes, a day or a limit, make it pass-fail. Where quality tells bids apart, keep it scaled and give it a passMark, usually 3; what earns that score must be enough. Until then files and packs take 3 as its pass mark."),
    ANSWER_TOO_NARROW(
            Severity.WARNING,
            "A question asks for more than its kind of answer can hold",
            "Suppliers answer a boolean with yes or no, a number with one number, a date with one day and a url with one address. Ask one question that such an answer settles, write a second criterion for the rest, or make dataType text."),
    OBLIGATION_MISSING(
            Severity.ERROR,
            "A standard does not say how binding it is",
            "Give it an obligation, or a list of obligations where it binds some otherwise than others. 'informational' is an answer too."),
    OBLIGATION_TWICE(
            Severity.ERROR,
            "A standard says in two ways how binding it is",
            "The short form (obligation, obligationBasis, legalBasis, effectiveFrom, complyBy) is for what binds everybody alike; a list under obligations stands in its place, never beside it."),
    OBLIGATION_GAP(
            Severity.WARNING,
            "A standard does not say how binding it is for a system it names",
            "Each of its obligations is for some systems, and none of them for this one or one it inherits from. Add an obligation for everybody else."),
    MANDATE_WITHOUT_BASIS(
            Severity.WARNING,
            "A mandate rests on nothing that can mandate",
            "Buyers will be asked why. Name the ground: a law, an information standard under section 250, a contract or a policy. Good practice, assurance and onboarding alone make nothing mandatory; then choose a weaker obligation."),
    MANDATE_WITHOUT_DATE(
            Severity.WARNING,
            "A mandate does not say since when",
            "Write the day it began, the day by which to comply, or a day on which it was in use already. Where you looked and found none, write when you looked under searched."),
    MANDATE_NOT_MUTUAL(
            Severity.WARNING,
            "A standard and a policy do not agree on a mandate",
            "The obligation names the policy that mandates the standard, and that policy lists the standard under mandates, so that readers find one from the other. Policies that are not in force need no obligation today."),
    RECOMMENDS_THE_FUTURE(
            Severity.WARNING,
            "A policy names a standard that came after it",
            "A policy cannot have named what was first published after it ended or, if it is not law, a direction or a contract, after it was issued or last changed. List under relatedToday what serves its aims now."),
    UNSOURCED_POLICY(
            Severity.WARNING,
            "A policy has no source",
            "Readers must be able to check it. Name what it was seen in under sources, or give one of its facts a source."),
    UNSOURCED_EVENT(
            Severity.WARNING,
            "An event has no source",
            "Readers must be able to check it. Name what it was seen in as its source."),
    DESCRIPTION_REPEATS_SUMMARY(
            Severity.WARNING,
            "A description repeats the summary",
            "The description stands below the summary. It says what the summary does not, in other words."),
    REPEATED_PASSAGE(
            Severity.WARNING,
            "Two chapters share a passage",
            "Twelve words in a row stand in both. Say it in the chapter where readers look for it, and link to it from the other: two copies drift apart."),
    REVIEW_OVERDUE(
            Severity.WARNING,
            "The review date has passed",
            "Check the entity against its sources, then set a new reviewBy."),
    STALE_EVIDENCE(
            Severity.WARNING,
            "The evidence is old, the review far off",
            "The newest source of the entity was seen, or is a copy of a page, more than two years ago, but its review date lies ahead. Look it up again and name what shows it today, or set reviewBy to a day that says the truth."),
    DATE_ORDER(
            Severity.ERROR,
            "Dates are in the wrong order",
            "The later date comes before the earlier one. The message names both."),
    DEAD_IMAGE(
            Severity.ERROR,
            "An image file is missing",
            "No such image is beside the text. Images are png, jpg, gif, webp or avif files under content/."),
    UNKNOWN_PART(
            Severity.ERROR,
            "A chapter names an unknown part",
            "The parts of the handbook are listed in content/site.yaml."),
    UNKNOWN_TEXT(
            Severity.ERROR,
            "A text is not one of the program's",
            "Files under templates/words/ replace the program's own texts by their keys, and no text has this key. The hint names the nearest one."),
    UNKNOWN_PLACEHOLDER(
            Severity.ERROR,
            "A text has a placeholder that nothing fills",
            "A text may hold the placeholders of the program's own text and no others. The hint names them."),
    MISSING_TEXT(
            Severity.WARNING,
            "Texts are missing from the project's words",
            "The site is in another language, or the file replaces some of the program's texts and not others. The program's own texts are shown for those that are missing."),
    BAD_TEMPLATE(
            Severity.ERROR,
            "A template fails",
            "The message names the template, its line, and the page it was making."),
    BAD_OUTPUT(
            Severity.ERROR,
            "The site cannot be written",
            "The output folder is not ours, may not be written, or the disk is full. The published site is left as it was.");

    private final Severity severity;
    private final String title;
    private final String explanation;

    Rule(Severity severity, String title, String explanation) {
        this.severity = severity;
        this.title = title;
        this.explanation = explanation;
    }

    /** The rule as printed and typed: {@code unknown-value}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    public String title() {
        return title;
    }

    /** Why it matters and what to do. */
    public String explanation() {
        return explanation;
    }

    public static Optional<Rule> byId(String id) {
        return Stream.of(values()).filter(rule -> rule.id().equals(id)).findFirst();
    }
}

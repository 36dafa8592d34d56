package handbook.acceptance;

import handbook.diagnostics.Rule;
import handbook.model.Organisation;
import handbook.model.Standard;
import handbook.model.choice.Status;
import handbook.model.site.Reference;
import handbook.model.value.Location;
import java.util.Comparator;
import java.util.List;

/** What is done to standards and those who own them. */
final class StandardEdits {
    private static final String NEW = "standards/standards/made-up-standard.yaml";
    private static final String NEEDED = """
            id: made-up-standard
            title: A made-up standard
            summary: What it is for.
            type: identifier
            status: active
            obligation: mandated
            """;

    static final List<Edit> ALL = List.of(
            Edit.of(
                    "a standard with no optional field",
                    draft -> draft.write(NEW, NEEDED),
                    Rule.ORPHAN,
                    Rule.MANDATE_WITHOUT_BASIS,
                    Rule.MANDATE_WITHOUT_DATE,
                    Rule.MANDATE_NOT_MUTUAL),
            Edit.of(
                    "a standard asked of a system, with dates to come",
                    draft -> {
                        Standard asked = asked(draft);
                        String systems =
                                draft.site().all(asked.systemTypes()).getFirst().id();
                        draft.write(
                                NEW,
                                NEEDED + "systemTypes: [" + systems + "]\neffectiveFrom: 2027-04-01\ncomplyBy: 2028\n");
                    },
                    Rule.MANDATE_WITHOUT_BASIS,
                    Rule.MANDATE_NOT_MUTUAL),
            Edit.of(
                    "a standard that nothing names removed",
                    draft -> draft.remove(Edit.first(draft.site(), Standard.class, one -> !Edit.isNamed(draft, one))),
                    Rule.UNDEFINED_ACRONYM,
                    Rule.ORPHAN),
            hidden("made a draft", "draft", "true"),
            hidden("shown from next month on", "publishOn", "2026-12-22"),
            hidden("not shown since yesterday", "expireOn", "2026-11-21"),
            Edit.of(
                    "a standard retired in favour of another",
                    draft -> {
                        Standard old = active(draft);
                        Standard successor =
                                Edit.first(draft.site(), Standard.class, one -> inUse(one) && !one.is(old));
                        draft.set(old, "status", "retired");
                        draft.set(
                                old,
                                "statusEvents",
                                "\n  - status: retired\n    date: 2026-11-01\n    note: It is over.");
                        draft.set(old, "replacedBy", "[" + successor.id() + "]");
                    },
                    Rule.RETIRED_STANDARD,
                    Rule.SUPERSEDED_REFERENCE),
            Edit.of(
                    "a standard that will be retired",
                    draft -> draft.set(active(draft), "statusEvents", "[{status: retired, date: 2028-03}]")),
            Edit.of("a standard's id changed, the old one kept as alias", draft -> rename(draft, asked(draft))),
            Edit.of("a standard's id changed wherever it is named", draft -> {
                Standard standard = asked(draft);
                draft.site().incoming(standard).stream()
                        .map(Reference::place)
                        .distinct()
                        .sorted(Comparator.comparing(Location::path)
                                .thenComparing(
                                        Comparator.<Location>naturalOrder().reversed()))
                        .forEach(place -> draft.replaceAt(place, standard.id(), "renamed-" + standard.id()));
                rename(draft, standard);
            }),
            Edit.of(
                    "a standard's owner changed",
                    draft -> {
                        Standard standard = Edit.first(
                                draft.site(),
                                Standard.class,
                                one -> one.meta().owner().isPresent());
                        Organisation owner = draft.site()
                                .find(standard.meta().owner().orElseThrow())
                                .orElseThrow();
                        Organisation other = Edit.first(draft.site(), Organisation.class, one -> !one.is(owner));
                        draft.set(standard, "owner", other.id());
                    },
                    Rule.ORPHAN),
            Edit.of(
                    "a title with quotes, an ampersand and other scripts",
                    draft -> draft.set(
                            asked(draft), "title", "\"\\\"Gr\u00f6\u00dfe\\\" & 'more' \u2013 <b>\u8a3a\u7642</b>\""),
                    Rule.UNDEFINED_ACRONYM,
                    Rule.FOREIGN_MARKUP),
            Edit.of(
                    "a very long description",
                    draft -> draft.set(asked(draft), "description", "|-\n" + "  Word after word.\n\n".repeat(500))),
            Edit.of("an organisation succeeded by another", draft -> {
                Organisation old = Edit.first(
                        draft.site(),
                        Organisation.class,
                        one -> one.successors().isEmpty()
                                && one.predecessors().isEmpty()
                                && one.to().isEmpty());
                draft.set(old, "to", "2026-10");
                draft.set(old, "successors", "[made-up-body]");
                draft.write(
                        "standards/organisations/made-up-body.yaml",
                        "id: made-up-body\ntitle: A made-up body\nsummary: It took over.\nkind: national-body\n");
            }));

    private StandardEdits() {}

    private static boolean inUse(Standard standard) {
        return standard.status() == Status.ACTIVE
                && standard.replacedBy().isEmpty()
                && standard.replaces().isEmpty();
    }

    /** A standard in use that is asked of systems and named elsewhere. */
    private static Standard asked(Draft draft) {
        return Edit.first(
                draft.site(),
                Standard.class,
                one -> inUse(one)
                        && one.meta().aliases().isEmpty()
                        && !draft.site().all(one.systemTypes()).isEmpty()
                        && Edit.isNamed(draft, one));
    }

    private static Standard active(Draft draft) {
        return Edit.first(
                draft.site(),
                Standard.class,
                one -> inUse(one)
                        && one.statusEvents().isEmpty()
                        && draft.site().predecessors(one).isEmpty()
                        && draft.site().successors(one).isEmpty()
                        && !one.systemTypes().isEmpty());
    }

    private static Edit hidden(String title, String field, String value) {
        return Edit.of(
                "a standard " + title,
                draft -> draft.set(asked(draft), field, value),
                Rule.UNDEFINED_ACRONYM,
                Rule.UNGROUNDED_CRITERION,
                Rule.ORPHAN);
    }

    private static void rename(Draft draft, Standard standard) {
        draft.set(standard, "aliases", "[" + standard.id() + "]");
        draft.set(standard, "id", "renamed-" + standard.id());
    }
}

package handbook.acceptance;

import handbook.diagnostics.Rule;
import handbook.model.CareSetting;
import handbook.model.Criterion;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.CriterionStatus;
import java.util.List;

/** What is done to requirements and to the systems they are asked of. */
final class RequirementEdits {
    private static final String NEW_SYSTEM = "standards/system-types/made-up-system.yaml";

    static final List<Edit> ALL = List.of(
            set(
                    "a requirement of several lines",
                    "statement",
                    "|-\n  The system must:\n\n  - do this; and\n  - do that."),
            set("a requirement that begins like a formula", "statement", "'=1+1 is what it must know; \"always\".'"),
            set("a requirement's code changed", "code", "NEW-99"),
            set("a requirement retired", "status", "retired", Rule.ORPHAN),
            set("a requirement made a draft", "draft", "true", Rule.ORPHAN, Rule.UNUSED_TERM),
            Edit.of(
                    "a requirement asked in one setting only",
                    draft -> draft.set(
                            live(draft),
                            "careSettings",
                            "[" + Edit.first(draft, CareSetting.class).id() + "]")),
            Edit.of(
                    "a requirement added beside others",
                    draft -> {
                        Criterion beside = Edit.first(
                                draft.site(),
                                Criterion.class,
                                one -> draft.text(Draft.path(one)).startsWith("- "));
                        draft.append(Draft.path(beside), """
                        - id: made-up-01
                          title: It is made up
                          summary: What it asks.
                          code: MADE-01
                          statement: The system must be made up.
                          level: must
                          systemTypes: [%s]
                          standards: [%s]
                          question: Is it?
                          response: {dataType: boolean}
                          verification: document
                          verificationNote: Read it.
                          scoring: {kind: pass-fail, passMark: 1, weight: high}
                        """.formatted(
                                        Edit.first(draft, SystemType.class).id(),
                                        Edit.first(draft, Standard.class).id()));
                    },
                    Rule.RETIRED_STANDARD,
                    Rule.SUPERSEDED_REFERENCE),
            Edit.of(
                    "a requirement that nothing names removed",
                    draft -> draft.remove(Edit.first(draft.site(), Criterion.class, one -> !Edit.isNamed(draft, one))),
                    Rule.ORPHAN),
            Edit.of("a system type that inherits, less something", draft -> {
                Criterion excluded = inherited(draft);
                SystemType from = draft.site().all(excluded.systemTypes()).getFirst();
                draft.write(NEW_SYSTEM, system("""
                        inherits: [%s]
                        excludes:
                          - criterion: %s
                            reason: It has no "screen" & no need of one.
                        """.formatted(from.id(), excluded.id())));
            }),
            Edit.of("a system type that inherits nothing", draft -> draft.write(NEW_SYSTEM, system(""))),
            Edit.of(
                    "a system type made a draft",
                    draft -> draft.set(
                            Edit.first(draft.site(), SystemType.class, one -> !one.baseline()), "draft", "true"),
                    Rule.ORPHAN,
                    Rule.UNDEFINED_ACRONYM),
            Edit.of("a care setting, used by a requirement", draft -> {
                addTo(draft, "careSettings", "made-up-place");
                draft.set(live(draft), "careSettings", "[made-up-place]");
            }),
            Edit.of(
                    "a topic",
                    draft -> {
                        addTo(draft, "topics", "made-up-topic");
                        draft.set(live(draft), "topics", "[made-up-topic]");
                    },
                    Rule.ORPHAN));

    private RequirementEdits() {}

    private static Edit set(String title, String field, String value, Rule... earns) {
        return Edit.of(title, draft -> draft.set(live(draft), field, value), earns);
    }

    private static Criterion live(Draft draft) {
        return Edit.first(draft.site(), Criterion.class, one -> one.status() == CriterionStatus.LIVE);
    }

    private static Criterion inherited(Draft draft) {
        return Edit.first(
                draft.site(),
                Criterion.class,
                one -> one.status() == CriterionStatus.LIVE
                        && !draft.site().all(one.systemTypes()).isEmpty());
    }

    private static String system(String more) {
        return "id: made-up-system\ntitle: A made-up system\nsummary: What it does.\n" + more;
    }

    private static void addTo(Draft draft, String section, String id) {
        String path = "standards/taxonomies.yaml";
        draft.write(path, draft.text(path).replaceFirst("(?m)^" + section + ":\\R( *)- ", """
                %s:
                $1- id: %s
                $1  title: Made up & new
                $1  summary: A new one.
                $1-\s""".formatted(section, id)));
    }
}

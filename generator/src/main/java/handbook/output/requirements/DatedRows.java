package handbook.output.requirements;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.model.Binding;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.output.Asked;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rows of a table that hold dates: of the standards that requirements rest on, and of the policies behind them. */
record DatedRows(SiteWords words, Asked entities, Edition edition) {
    /** What a standard has in each column, by the column's key. */
    Map<String, String> standard(RequirementSet set, Answer.StandardApplies applies) {
        Standard standard = applies.entity();
        Optional<Binding> binding = applies.binds().binding();
        Map<String, String> row = new HashMap<>();
        row.put("entry", words.text("files.csv.entries.standard"));
        row.put(
                "code",
                standard.referenceCodes().stream()
                        .map(Standard.ReferenceCode::code)
                        .distinct()
                        .collect(Collectors.joining("; ")));
        row.put("title", standard.title());
        row.put("askedBy", applies.inheritedFrom().orElse(set.system()).title());
        row.put("careSettings", RequirementsCsv.titles(entities.all(standard.careSettings())));
        row.put("evidence", String.join("; ", standard.conformance()));
        row.put("obligation", words.title(applies.group()));
        row.put("status", words.title(applies.status()));
        row.put("legalBasis", binding.flatMap(Binding::legalBasis).orElse(""));
        row.put("bindingFrom", iso(binding, Binding::effectiveFrom));
        row.put("inUseSince", iso(binding, Binding::inUseSince));
        row.put("complyBy", iso(binding, Binding::complyBy));
        row.put("otherDates", String.join("; ", RecordedDates.others(standard, words)));
        row.put("address", edition.address(standard));
        row.put("edition", edition.inWords(words));
        return row;
    }

    /** What a policy has in each column, by the column's key. */
    Map<String, String> policy(Answer.PolicyApplies applies) {
        Policy policy = applies.entity();
        Map<String, String> row = new HashMap<>();
        row.put("entry", words.text("files.csv.entries.policy"));
        row.put("title", policy.title());
        row.put("kind", words.title(policy.policyKind()));
        row.put("status", words.title(policy.status()));
        row.put("standards", RequirementsCsv.titles(applies.standards()));
        row.put("from", policy.inForceFrom().map(PartialDate::toString).orElse(""));
        row.put("to", policy.inForceTo().map(PartialDate::toString).orElse(""));
        row.put(
                "complyBy",
                policy.obliges().stream()
                        .flatMap(duty -> duty.by().stream())
                        .map(PartialDate::toString)
                        .collect(Collectors.joining("; ")));
        row.put(
                "why",
                policy.obliges().stream()
                        .map(duty -> RecordedDates.duty(duty, words))
                        .collect(Collectors.joining("; ")));
        row.put("address", edition.address(policy));
        row.put("edition", edition.inWords(words));
        return row;
    }

    private static String iso(Optional<Binding> binding, Function<Binding, Optional<PartialDate>> date) {
        return binding.flatMap(date).map(PartialDate::toString).orElse("");
    }
}

package handbook.output.requirements;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.json.Json;
import handbook.json.JsonObject;
import handbook.model.Binding;
import handbook.model.Criterion;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.CriterionStage;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import handbook.output.Asked;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A requirement set as a release package of the Open Contracting Data Standard 1.1, with its Requirements extension: a draft that a buyer
 * completes. {@code generator/docs/ocds.md} says how.
 */
record OcdsJson(SiteWords words, Asked entities, Edition edition) {
    /** Nobody's: prefixes are given by the Open Contracting Partnership, at random, to those who publish. */
    static final String PLACEHOLDER_PREFIX = "ocds-000000";

    private static final String EXTENSION =
            "https://raw.githubusercontent.com/open-contracting-extensions/ocds_requirements_extension/master/extension.json";
    /** Stands for the handbook's address where nobody knows it; no such host can ever exist (RFC 2606). */
    private static final String NOWHERE = "https://handbook.invalid/";

    private static final String ITEM = "1";

    String text(RequirementSet set) {
        String published = edition.day() + "T00:00:00Z";
        return Json.indented(new JsonObject()
                .with("uri", base() + SetFormat.OCDS.path(set.system()))
                .with("version", "1.1")
                .with("extensions", List.of(EXTENSION))
                .with("publishedDate", published)
                .with(
                        "publisher",
                        new JsonObject().with("name", edition.publisher().orElse(edition.handbook())))
                .with("releases", List.of(release(set, published))));
    }

    private JsonObject release(RequirementSet set, String published) {
        String id = set.system().id();
        return new JsonObject()
                .with("ocid", PLACEHOLDER_PREFIX + "-" + id)
                .with("id", id + "-" + edition.day())
                .with("date", published)
                .with("tag", List.of("planning"))
                .with("initiationType", "tender")
                .with("language", edition.language())
                .with("tender", tender(set));
    }

    private JsonObject tender(RequirementSet set) {
        return new JsonObject()
                .with("id", set.system().id())
                .with(
                        "title",
                        words.say(
                                "files.ocds.title",
                                Map.of("system", set.system().title())))
                .with(
                        "description",
                        words.say(
                                "files.ocds.description",
                                Map.of("edition", edition.inWords(words), "prefix", PLACEHOLDER_PREFIX)))
                .with("status", "planning")
                .with("items", List.of(item(set)))
                .withAny(
                        "documents",
                        Stream.concat(
                                        set.standards().stream().map(this::document),
                                        set.policies().stream().map(this::policy))
                                .toList())
                .withAny(
                        "criteria", set.criteria().stream().map(this::criterion).toList());
    }

    private JsonObject item(RequirementSet set) {
        SystemType system = set.system();
        List<JsonObject> codes = set.cpv().stream()
                .map(cpv -> new JsonObject()
                        .with("scheme", "CPV")
                        .with("id", cpv.code())
                        .with("description", cpv.title()))
                .toList();
        return new JsonObject()
                .with("id", ITEM)
                .with(
                        "description",
                        words.say("files.ocds.item", Map.of("title", system.title(), "summary", system.summary())))
                .with("classification", codes.stream().findFirst())
                .withAny("additionalClassifications", codes.stream().skip(1).toList());
    }

    private JsonObject document(Answer.StandardApplies applies) {
        Standard standard = applies.entity();
        Optional<Binding> binding = applies.binds().binding();
        return new JsonObject()
                .with("id", standard.id())
                .with("documentType", "technicalSpecifications")
                .with("title", standard.title())
                .with(
                        "description",
                        withDates(
                                words.say(
                                        "files.ocds.standard",
                                        Map.of(
                                                "obligation",
                                                words.title(applies.group()),
                                                "text",
                                                binding.flatMap(Binding::legalBasis)
                                                        .orElse(standard.summary()))),
                                RecordedDates.all(standard, binding, words)))
                .with("url", base() + Site.address(standard))
                .with("datePublished", standard.meta().issued().flatMap(OcdsJson::instant))
                .with("format", "text/html")
                .with("language", edition.language());
    }

    private JsonObject policy(Answer.PolicyApplies applies) {
        Policy policy = applies.entity();
        Stream<String> force = Stream.of(
                        RecordedDates.said("files.ocds.inForceFrom", policy.inForceFrom(), words),
                        RecordedDates.said("files.ocds.inForceTo", policy.inForceTo(), words))
                .flatMap(Optional::stream);
        Stream<String> duties = policy.obliges().stream().map(duty -> RecordedDates.duty(duty, words));
        return new JsonObject()
                .with("id", policy.id())
                .with("title", policy.title())
                .with(
                        "description",
                        withDates(
                                words.title(policy.policyKind()),
                                Stream.concat(force, duties).toList()))
                .with("url", base() + Site.address(policy))
                .with("format", "text/html")
                .with("language", edition.language());
    }

    /** OCDS has no place for the days from and by which something binds: they are said in words. */
    private static String withDates(String text, List<String> dates) {
        return Stream.concat(Stream.of(text.replaceFirst("\\.$", "")), dates.stream())
                .map(sentence -> sentence + ".")
                .collect(Collectors.joining(" "));
    }

    /** A day that is known in full, as OCDS writes it. */
    private static Optional<String> instant(PartialDate date) {
        return date.day() == 0 ? Optional.empty() : Optional.of(date + "T00:00:00Z");
    }

    private JsonObject criterion(Answer.CriterionApplies applies) {
        Criterion criterion = applies.entity();
        JsonObject object = new JsonObject()
                .with("id", criterion.id())
                .with(
                        "title",
                        words.say("files.ocds.criterion", Map.of("code", criterion.code(), "title", criterion.title())))
                .with(
                        "description",
                        words.say(
                                "files.ocds.requirement",
                                Map.of("level", words.title(criterion.level()), "statement", criterion.statement())));
        return (criterion.stage() == CriterionStage.SELECTION
                        ? object.with("relatesToTenderer", true)
                        : object.with("relatedItem", ITEM))
                .with("requirementGroups", List.of(group(criterion)));
    }

    private JsonObject group(Criterion criterion) {
        return new JsonObject()
                .with("id", criterion.id() + "-1")
                .with("description", criterion.statement())
                .with("requirements", List.of(OcdsRequirement.of(criterion, words)));
    }

    private String base() {
        return edition.base().orElse(NOWHERE);
    }
}

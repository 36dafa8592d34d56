package handbook.output.requirements;

import handbook.applicability.Answer;
import handbook.applicability.RequirementSet;
import handbook.json.Json;
import handbook.json.JsonObject;
import handbook.model.Binding;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.Choice;
import handbook.model.site.SiteWords;
import handbook.output.Asked;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A requirement set for programs: everything it says, where it comes from and why it applies. */
record RequirementsJson(SiteWords words, Asked entities, Edition edition) {
    String text(RequirementSet set) {
        return Json.indented(new JsonObject()
                .with("$schema", edition.base().orElse("../../") + RequirementsSchema.PATH)
                .with("format", 1)
                .with("edition", madeFrom())
                .with("system", system(set))
                .with(
                        "requirements",
                        set.criteria().stream().map(this::criterion).toList())
                .with("standards", set.standards().stream().map(this::standard).toList())
                .with("toCheck", set.toCheck().stream().map(this::standard).toList())
                .with("policies", set.policies().stream().map(this::policy).toList())
                .with("excluded", set.excluded().stream().map(this::excluded).toList()));
    }

    private JsonObject madeFrom() {
        return new JsonObject()
                .with("handbook", edition.handbook())
                .with("name", edition.name())
                .with("publisher", edition.publisher())
                .with("day", edition.day())
                .with("address", edition.base());
    }

    private JsonObject head(Entry entry) {
        return new JsonObject()
                .with("id", entry.id())
                .with("title", entry.title())
                .with("summary", entry.summary())
                .with("address", edition.address(entry));
    }

    private JsonObject system(RequirementSet set) {
        SystemType system = set.system();
        return head(system)
                .withTrue("baseline", system.baseline())
                .withAny("inherits", ids(entities.all(system.inherits())))
                .withAny(
                        "cpv",
                        set.cpv().stream()
                                .map(cpv -> new JsonObject()
                                        .with("code", cpv.code())
                                        .with("title", cpv.title()))
                                .toList());
    }

    private static JsonObject because(JsonObject object, Answer.Applies applies) {
        return object.with("inheritedFrom", applies.inheritedFrom().map(SystemType::id));
    }

    private JsonObject criterion(Answer.CriterionApplies applies) {
        Criterion criterion = applies.entity();
        return because(head(criterion), applies)
                .with("code", criterion.code())
                .with("statement", criterion.statement())
                .with("level", choice(criterion.level()))
                .withAny("topics", named(entities.all(criterion.meta().topics())))
                .withAny("settings", named(entities.all(criterion.careSettings())))
                .with("question", criterion.question())
                .with("response", response(criterion.response()))
                .withAny("evidence", criterion.evidence())
                .with("verification", choice(criterion.verification()))
                .with("verificationNote", criterion.verificationNote())
                .with("stage", choice(criterion.stage()))
                .with("scoring", scoring(criterion))
                .with("modelClause", criterion.modelClause())
                .with("explainAllowed", criterion.explainAllowed())
                .withAny("standards", ids(entities.all(criterion.standards())))
                .withAny("policies", ids(entities.all(criterion.policies())));
    }

    private static JsonObject response(Criterion.Response response) {
        return new JsonObject()
                .with("dataType", response.dataType().id())
                .with("expectedValue", response.expectedValue())
                .with("min", response.min())
                .with("max", response.max())
                .with("pattern", response.pattern());
    }

    private JsonObject scoring(Criterion criterion) {
        Criterion.Scoring scoring = criterion.scoring();
        return new JsonObject()
                .with("kind", choice(scoring.kind()))
                .withAny("bands", scoring.bands())
                .with("passMark", criterion.passMark())
                .with("weight", choice(scoring.weight()));
    }

    private JsonObject standard(Answer.StandardApplies applies) {
        return because(standard(applies.entity(), applies.binds().binding()), applies)
                .with("group", choice(applies.group()))
                .with("status", choice(applies.status()));
    }

    private JsonObject standard(Standard standard) {
        return standard(standard, Optional.of(standard.strongest()));
    }

    private JsonObject standard(Standard standard, Optional<Binding> binding) {
        return head(standard)
                .withAny(
                        "codes",
                        standard.referenceCodes().stream()
                                .map(Standard.ReferenceCode::code)
                                .distinct()
                                .toList())
                .with("obligation", choice(standard.obligation()))
                .withAny(
                        "basis",
                        binding.stream()
                                .flatMap(one -> one.basis().stream())
                                .map(this::choice)
                                .toList())
                .with("legalBasis", binding.flatMap(Binding::legalBasis))
                .with(
                        "policy",
                        binding.flatMap(Binding::policy).flatMap(entities::find).map(Policy::id))
                .with("from", binding.flatMap(Binding::effectiveFrom))
                .with("by", binding.flatMap(Binding::complyBy))
                .with("inUseSince", binding.flatMap(Binding::inUseSince))
                .with("searched", binding.flatMap(Binding::searched))
                .with("published", standard.meta().issued())
                .withAny(
                        "dates",
                        standard.dates().stream()
                                .map(date -> new JsonObject()
                                        .with("label", date.label())
                                        .with("date", date.date()))
                                .toList())
                .withAny(
                        "events",
                        standard.statusEvents().stream()
                                .sorted(Comparator.comparing(Standard.StatusEvent::date))
                                .map(event -> new JsonObject()
                                        .with("status", choice(event.status()))
                                        .with("date", event.date()))
                                .toList())
                .withAny("settings", named(entities.all(standard.careSettings())))
                .withAny("evidence", standard.conformance())
                .with("url", standard.url());
    }

    private JsonObject policy(Answer.PolicyApplies applies) {
        Policy policy = applies.entity();
        return head(policy)
                .with("kind", choice(policy.policyKind()))
                .with("from", policy.inForceFrom())
                .with("to", policy.inForceTo())
                .withAny(
                        "duties",
                        policy.obliges().stream()
                                .map(duty -> new JsonObject()
                                        .with("who", duty.who())
                                        .with("what", duty.what())
                                        .with("by", duty.by()))
                                .toList())
                .withAny("standards", ids(applies.standards()))
                .withAny("requirements", ids(applies.criteria()));
    }

    private JsonObject excluded(Answer.LeftOut<Criterion> left) {
        return head(left.entity()).with("code", left.entity().code()).with("reason", left.note());
    }

    private static List<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }

    private static List<JsonObject> named(List<? extends Entity> entities) {
        return entities.stream()
                .map(entity -> new JsonObject().with("id", entity.id()).with("title", entity.title()))
                .toList();
    }

    private JsonObject choice(Choice choice) {
        return new JsonObject().with("id", choice.id()).with("title", words.title(choice));
    }
}

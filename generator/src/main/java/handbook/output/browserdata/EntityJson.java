package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.lists.Importance;
import handbook.lists.Listing;
import handbook.model.Binding;
import handbook.model.Criterion;
import handbook.model.Entry;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.choice.CriterionStatus;
import handbook.model.choice.Status;
import handbook.model.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The entities of a list, each as one object. */
record EntityJson(Site site) {
    JsonObject toJson(Listing listing) {
        FacetPlaces places = FacetPlaces.of(listing);
        return new JsonObject()
                .with("facets", places.facets())
                .with(
                        "entities",
                        listing.entities().stream()
                                .map(entity -> entity((Entry) entity, places))
                                .toList());
    }

    private JsonObject entity(Entry entry, FacetPlaces places) {
        JsonObject object = new JsonObject()
                .with("id", entry.id())
                .with("title", entry.title())
                .with("summary", entry.summary())
                .withAny("names", entry.meta().alsoKnownAs())
                .with("owner", entry.meta().owner().flatMap(site::find).map(Entry::id))
                .withAny("topics", Ids.of(site.all(entry.meta().topics())))
                .with("issued", entry.meta().issued())
                .with("modified", entry.meta().modified())
                .with("facets", places.of(entry))
                .withTrue("past", Importance.past(entry));
        return switch (entry) {
            case Standard standard -> standard(standard, object);
            case Criterion criterion -> criterion(criterion, object);
            case Policy policy -> policy(policy, object);
            default -> throw new IllegalArgumentException("no data file lists " + entry.key());
        };
    }

    private JsonObject standard(Standard standard, JsonObject object) {
        return object.withAny(
                        "codes",
                        standard.referenceCodes().stream()
                                .map(Standard.ReferenceCode::code)
                                .distinct()
                                .toList())
                .with("type", standard.type().id())
                .with("function", standard.function().map(function -> function.id()))
                .with("status", standard.status().id())
                .withAny(
                        "events",
                        standard.statusEvents().stream()
                                .sorted(Comparator.comparing(Standard.StatusEvent::date))
                                .map(event -> List.of(event.status().id(), event.date()))
                                .toList())
                .with(
                        "obligations",
                        standard.obligations().stream().map(this::binding).toList())
                .withAny(
                        "dates",
                        standard.dates().stream()
                                .map(date -> List.of(date.label(), date.date()))
                                .toList())
                .withAny("settings", Ids.of(site.all(standard.careSettings())))
                .withAny("systems", Ids.of(site.all(standard.systemTypes())))
                .with("published", standard.firstKnown())
                .with("version", version(standard))
                .withAny("replacedBy", Ids.of(site.successors(standard)))
                .with("url", standard.url());
    }

    private JsonObject binding(Binding binding) {
        return new JsonObject()
                .with("level", binding.level().id())
                .withAny("basis", Ids.ofChoices(binding.basis()))
                .with("policy", binding.policy().flatMap(site::find).map(Policy::id))
                .withAny("systems", Ids.of(site.all(binding.systemTypes())))
                .withAny("settings", Ids.of(site.all(binding.careSettings())))
                .withAny("roles", Ids.ofChoices(binding.roles()))
                .with("from", binding.effectiveFrom())
                .with("by", binding.complyBy())
                .with("since", binding.inUseSince())
                .with("searched", binding.searched());
    }

    /** The newest version in use; the newest of all if none is. */
    private static Optional<String> version(Standard standard) {
        return standard.versions().stream()
                .filter(version -> version.status() == Status.ACTIVE)
                .findFirst()
                .or(() -> standard.versions().stream().findFirst())
                .map(Standard.Version::number);
    }

    private JsonObject criterion(Criterion criterion, JsonObject object) {
        return object.with("code", criterion.code())
                .with("statement", criterion.statement())
                .with("level", criterion.level().id())
                .with("live", criterion.status() == CriterionStatus.LIVE)
                .with("systems", Ids.of(site.all(criterion.systemTypes())))
                .withAny("settings", Ids.of(site.all(criterion.careSettings())))
                .withAny("standards", Ids.of(site.all(criterion.standards())))
                .withAny("policies", Ids.of(site.all(criterion.policies())));
    }

    private JsonObject policy(Policy policy, JsonObject object) {
        return object.with("kind", policy.policyKind().id())
                .with("status", policy.status().id())
                .with("from", policy.inForceFrom())
                .with("to", policy.inForceTo())
                .withAny("mandates", Ids.of(site.all(policy.mandates())))
                .withAny("recommends", Ids.of(site.all(policy.recommends())))
                .withAny(
                        "duties",
                        policy.obliges().stream().map(EntityJson::duty).toList());
    }

    private static JsonObject duty(Policy.Duty duty) {
        return new JsonObject()
                .with("who", duty.who())
                .with("what", duty.what())
                .with("by", duty.by())
                .withAny("roles", Ids.ofChoices(duty.roles()));
    }
}

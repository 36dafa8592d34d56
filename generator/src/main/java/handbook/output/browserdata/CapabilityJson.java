package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.model.Capability;
import handbook.model.choice.WhoseLevel;
import handbook.model.site.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A capability with the steps between its levels and what these wait for. */
record CapabilityJson(Site site, NamedTitles titles) {
    JsonObject toJson(Capability capability) {
        return new JsonObject()
                .with("id", capability.id())
                .with("title", capability.title())
                .with("summary", capability.summary())
                .with("theme", capability.theme().id())
                .with("levels", capability.levels())
                .with("floor", capability.floor())
                .with("questions", capability.questions())
                .withAny(
                        "examples",
                        capability.evidenceExamples().stream()
                                .sorted(Comparator.comparingInt(Capability.EvidenceExample::level))
                                .map(example -> List.of(example.level(), example.text()))
                                .toList())
                .with(
                        "steps",
                        capability.steps().stream()
                                .sorted(Comparator.comparingInt(Capability.Step::to))
                                .map(this::step)
                                .toList())
                .withAny(
                        "needs",
                        capability.dependsOn().stream()
                                .flatMap(needed -> dependency(needed).stream())
                                .toList())
                .withAny("chapters", titles.ids(site.all(capability.chapters())));
    }

    private JsonObject step(Capability.Step step) {
        return new JsonObject()
                .with("to", step.to())
                .with("action", step.action())
                .with("months", step.effortMonths())
                .with("roles", step.roles())
                .with("benefit", step.benefit().orElse(""))
                .withAny("standards", Ids.of(site.all(step.standards())))
                .withAny("criteria", titles.ids(site.all(step.criteria())))
                .withAny("policies", titles.ids(site.all(step.policies())))
                .withAny("systems", Ids.of(site.all(step.systemTypes())))
                .withAny("chapters", titles.ids(site.all(step.chapters())))
                .withAny("caseStudies", titles.ids(site.all(step.caseStudies())))
                .withAny("blockers", Ids.of(site.all(step.blockers())));
    }

    private Optional<JsonObject> dependency(Capability.Dependency needed) {
        return site.find(needed.capability())
                .map(other -> new JsonObject()
                        .with("capability", other.id())
                        .with("level", needed.level())
                        .with("forLevel", needed.forLevel())
                        .with(
                                "organisation",
                                Optional.of(needed.organisation())
                                        .filter(whose -> whose != WhoseLevel.SAME)
                                        .map(WhoseLevel::id))
                        .with("because", needed.because()));
    }
}

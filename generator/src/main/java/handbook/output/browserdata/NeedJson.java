package handbook.output.browserdata;

import handbook.json.JsonObject;
import handbook.model.Need;
import handbook.model.site.Site;

/** A need with the ways to meet it. */
record NeedJson(Site site, NamedTitles titles) {
    JsonObject toJson(Need need) {
        return new JsonObject()
                .with("id", need.id())
                .with("title", need.title())
                .with("summary", need.summary())
                .with("flow", need.flow().stream().map(this::step).toList())
                .with("options", need.options().stream().map(this::option).toList())
                .withAny("blockers", Ids.of(site.all(need.blockers())))
                .withAny("caseStudies", titles.ids(site.all(need.caseStudies())));
    }

    private JsonObject step(Need.FlowStep step) {
        return new JsonObject().with("step", step.step()).withAny("standards", Ids.of(site.all(step.standards())));
    }

    private JsonObject option(Need.Choosable option) {
        return new JsonObject()
                .with("title", option.title())
                .with("what", option.what())
                .with("when", option.when())
                .withAny("takes", option.takes())
                .withAny("standards", Ids.of(site.all(option.standards())))
                .withAny("criteria", titles.ids(site.all(option.criteria())))
                .with("strengths", option.strengths())
                .with("limits", option.limits())
                .withAny("places", titles.ids(site.all(option.caseStudies())))
                .withAny("fits", option.fits());
    }
}

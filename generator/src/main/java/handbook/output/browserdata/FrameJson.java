package handbook.output.browserdata;

import handbook.applicability.Applicability;
import handbook.applicability.Inheritance;
import handbook.json.JsonObject;
import handbook.model.Capability;
import handbook.model.CareSetting;
import handbook.model.Criterion;
import handbook.model.Entity;
import handbook.model.Entry;
import handbook.model.Organisation;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.Topic;
import handbook.model.choice.Choice;
import handbook.model.choice.Role;
import handbook.model.site.Site;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the catalogue's kinds share. */
record FrameJson(Site site, Applicability rule) {
    JsonObject toJson() {
        return new JsonObject()
                .with("day", site.today())
                .with("handbook", site.config().title())
                .with("systems", rule.systems().stream().map(this::system).toList())
                .with("settings", explained(site.all(CareSetting.class)))
                .with("topics", explained(site.all(Topic.class)))
                .with("organisations", named(owners()))
                .with("capabilities", named(site.all(Capability.class)))
                .with("roles", Stream.of(Role.values()).map(this::choice).toList());
    }

    private JsonObject system(Inheritance inheritance) {
        SystemType system = inheritance.system();
        return new JsonObject()
                .with("id", system.id())
                .with("title", system.title())
                .with("summary", system.summary())
                .with("names", system.meta().alsoKnownAs())
                .withTrue("baseline", system.baseline())
                .with("settings", Ids.of(site.all(system.careSettings())))
                .with(
                        "inherits",
                        inheritance.ancestors().stream()
                                .map(FrameJson::ancestor)
                                .toList())
                .with(
                        "excluded",
                        inheritance.excluded().stream()
                                .map(one -> List.of(one.criterion().id(), one.reason()))
                                .toList())
                .with(
                        "cpv",
                        inheritance.cpv().stream()
                                .map(cpv -> List.of(cpv.code(), cpv.title()))
                                .toList())
                .with("buyers", system.buyers())
                .with("capabilities", Ids.of(site.all(system.capabilities())));
    }

    private static List<Object> ancestor(Inheritance.Ancestor ancestor) {
        return List.of(
                ancestor.type().id(), ancestor.missing().stream().sorted().toList());
    }

    /** The organisations that own something in the lists. */
    private List<Organisation> owners() {
        Set<String> owners = Stream.of(Standard.class, Criterion.class, Policy.class)
                .flatMap(type -> site.all(type).stream())
                .map(Entry::meta)
                .flatMap(meta -> meta.owner().flatMap(site::find).stream())
                .map(Entity::id)
                .collect(Collectors.toSet());
        return site.all(Organisation.class).stream()
                .filter(organisation -> owners.contains(organisation.id()))
                .toList();
    }

    private static List<List<String>> named(List<? extends Entity> entities) {
        return entities.stream()
                .map(entity -> List.of(entity.id(), entity.title()))
                .toList();
    }

    private static List<List<String>> explained(List<? extends Entity> entities) {
        return entities.stream()
                .map(entity -> List.of(entity.id(), entity.title(), entity.summary()))
                .toList();
    }

    private List<String> choice(Choice choice) {
        return List.of(choice.id(), site.words().title(choice), site.words().meaning(choice));
    }
}

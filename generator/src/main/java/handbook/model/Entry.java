package handbook.model;

import handbook.model.value.Origin;
import java.util.List;

/** An entity with a page of its own. */
public sealed interface Entry extends Entity
        permits Standard, Policy, Criterion, SystemType, Need, Blocker, Capability, Organisation, Page {
    Meta meta();

    @Override
    default String id() {
        return meta().id();
    }

    @Override
    default String title() {
        return meta().title();
    }

    @Override
    default String summary() {
        return meta().summary();
    }

    @Override
    default Origin origin() {
        return meta().origin();
    }

    @Override
    default List<Body> bodies() {
        return meta().description().stream().toList();
    }
}

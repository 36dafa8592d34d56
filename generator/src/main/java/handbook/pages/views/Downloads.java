package handbook.pages.views;

import handbook.model.SystemType;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The files that go with pages, each made when a page asks for it.
 *
 * @param requirements those of a type of system
 * @param roadmap the empty roadmap
 */
public record Downloads(Function<SystemType, List<Download>> requirements, Supplier<List<Download>> roadmap) {
    public static final Downloads NONE = new Downloads(system -> List.of(), List::of);
}

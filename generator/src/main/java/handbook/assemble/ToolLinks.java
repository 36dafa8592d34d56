package handbook.assemble;

import handbook.diagnostics.NearestMatch;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.Catalogue;
import handbook.model.site.SiteWords;
import handbook.model.site.Target;
import handbook.model.site.Tool;
import handbook.model.site.Unread;
import handbook.model.text.Link;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Resolves the links of running text to the pages that work something out. */
final class ToolLinks {
    private static final Pattern QUERY = Pattern.compile("[a-z]+=[a-z0-9-]+(&[a-z]+=[a-z0-9-]+)*");

    private final Catalogue everything;
    private final Unread unread;
    private final SiteWords words;
    private final Problems problems;

    ToolLinks(Catalogue everything, Unread unread, SiteWords words, Problems problems) {
        this.everything = everything;
        this.unread = unread;
        this.words = words;
        this.problems = problems;
    }

    /** The addresses of the tools that a catalogue is enough for. */
    static Stream<String> addresses(Catalogue catalogue) {
        return Stream.of(Tool.values())
                .filter(tool -> !catalogue.all(tool.about()).isEmpty())
                .map(Tool::address);
    }

    Optional<Target> target(Link.ToTool link) {
        Optional<Tool> known = Tool.byId(link.tool());
        if (known.isEmpty()) {
            List<String> ids = Stream.of(Tool.values()).map(Tool::id).toList();
            String nearest = NearestMatch.hint(link.tool(), ids);
            problems.add(
                    Rule.UNKNOWN_REFERENCE,
                    link.place(),
                    "there is no tool '" + link.tool() + "'",
                    nearest.isEmpty() ? "tools are " + String.join(", ", ids) : nearest);
            return Optional.empty();
        }
        Tool tool = known.get();
        if (everything.all(tool.about()).isEmpty()) {
            if (!unread.mayHoldAny(tool.about())) {
                String hint = "it has a page where there is a " + tool.about().id();
                problems.add(Rule.DEAD_LINK, link.place(), "the tool '" + tool.id() + "' has no page here", hint);
            }
            return Optional.empty();
        }
        if (!link.query().isEmpty() && !QUERY.matcher(link.query()).matches()) {
            String hint = "write it as name=value, with & between several: screen=where&part=records";
            problems.add(Rule.DEAD_LINK, link.place(), "'" + link.query() + "' is no query", hint);
            return Optional.empty();
        }
        String query = link.query().isEmpty() ? "" : "?" + link.query();
        return Optional.of(new Target(tool.address() + query, tool.title(words)));
    }
}

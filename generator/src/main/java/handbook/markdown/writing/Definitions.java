package handbook.markdown.writing;

import com.vladsch.flexmark.ast.Reference;
import handbook.diagnostics.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says which of the addresses that a text defines for its links are used by none. */
final class Definitions {
    private final BodyBuilder body;
    private final List<Reference> defined = new ArrayList<>();
    private final Set<Reference> used = new HashSet<>();

    Definitions(BodyBuilder body) {
        this.body = body;
    }

    void define(Reference reference) {
        defined.add(reference);
    }

    void use(Reference reference) {
        used.add(reference);
    }

    void report() {
        Set<String> names = new HashSet<>();
        for (Reference reference : defined) {
            String name = reference.getReference().toString();
            boolean first = names.add(name.strip().toLowerCase(Locale.ROOT));
            if (!used.contains(reference) && !isComment(reference)) {
                body.problem(
                        Rule.UNUSED_DEFINITION,
                        reference.getStartOffset(),
                        reference.getEndOffset(),
                        first ? "no link uses [" + name + "]" : "[" + name + "] is defined a second time",
                        first
                                ? "write [words][" + name + "] where the link belongs, or delete this line"
                                : "only the first is used: give this one another name, or delete it");
            }
        }
    }

    /** {@code [//]: # (words)}, by which people write notes to themselves. */
    private static boolean isComment(Reference reference) {
        return reference.getUrl().matches("#")
                || reference.getUrl().isEmpty()
                || reference.getReference().matches("//");
    }
}

package handbook.acceptance;

import handbook.model.Criterion;
import handbook.model.Standard;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What is done to files, without a change of what they say. */
final class FileEdits {
    static final List<Edit> ALL = List.of(
            Edit.of("a file ending in .yml", draft -> {
                String path = Draft.path(Edit.first(draft, Standard.class));
                draft.rename(path, path.replaceFirst("\\.yaml$", ".yml"));
            }),
            Edit.of(
                    "every line ended as on Windows",
                    draft -> draft.files().replaceAll((path, bytes) -> {
                        boolean isText = path.matches(".*\\.(ya?ml|md|markdown)");
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        return isText ? text.replaceAll("\r?\n", "\r\n").getBytes(StandardCharsets.UTF_8) : bytes;
                    })),
            Edit.of("two entities in one file", draft -> {
                List<Standard> alone = draft.site().all(Standard.class).stream()
                        .filter(one -> !draft.text(Draft.path(one)).startsWith("- "))
                        .limit(2)
                        .toList();
                StringBuilder both = new StringBuilder();
                alone.forEach(one -> both.append("- ")
                        .append(draft.source(one).strip().replace("\n", "\n  "))
                        .append('\n'));
                alone.forEach(draft::remove);
                draft.write("standards/standards/both.yaml", both.toString());
            }),
            Edit.of("a file of several split", draft -> {
                String path = several(draft);
                in(draft, path)
                        .forEach(one -> draft.write(
                                path.replaceFirst("\\.yaml$", "/" + one.id() + ".yaml"), draft.source(one)));
                draft.files().remove(path);
            }),
            Edit.of("entities in another order", draft -> {
                String path = several(draft);
                List<Criterion> reversed = new ArrayList<>(in(draft, path));
                Collections.reverse(reversed);
                StringBuilder text = new StringBuilder();
                reversed.forEach(one -> text.append("- ")
                        .append(draft.source(one).strip().replace("\n", "\n  "))
                        .append('\n'));
                draft.write(path, text.toString());
            }));

    private FileEdits() {}

    private static String several(Draft draft) {
        return Draft.path(Edit.first(
                draft.site(), Criterion.class, one -> in(draft, Draft.path(one)).size() > 1));
    }

    private static List<Criterion> in(Draft draft, String path) {
        return draft.site().all(Criterion.class).stream()
                .filter(one -> Draft.path(one).equals(path))
                .toList();
    }
}

package handbook.cli;

import handbook.model.Kind;
import handbook.model.site.SiteWords;
import handbook.schema.FieldForm;
import handbook.schema.FieldSchema;
import handbook.schema.GroupSchema;
import handbook.schema.KindSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in plain text what editors may write: a kind with its fields, or a field. */
final class SchemaText {
    private final SiteWords words;
    private final StringBuilder out = new StringBuilder();

    private SchemaText(SiteWords words) {
        this.words = words;
    }

    static String of(KindSchema kind, SiteWords words) {
        return new SchemaText(words).kind(kind);
    }

    /** @param path the names of fields that lead to it: {@code versions.url} */
    static String of(KindSchema kind, String path, FieldSchema field, SiteWords words) {
        return new SchemaText(words).field(kind, path, field);
    }

    /** The path of every field there is: {@code standard.versions.url}. */
    static List<String> paths() {
        List<String> paths = new ArrayList<>();
        KindSchema.all().forEach(kind -> addPaths(kind.id(), kind.group(), paths));
        return paths;
    }

    private static void addPaths(String path, GroupSchema group, List<String> paths) {
        for (FieldSchema field : group.fields()) {
            String inside = path + "." + field.name();
            paths.add(inside);
            GroupSchema.within(field.form()).ifPresent(inner -> addPaths(inside, inner, paths));
        }
    }

    private String kind(KindSchema kind) {
        line(kind.id() + " (kind): " + kind.group().doc());
        line("");
        line("It stands in " + kind.place().words().replace("`", "") + ".");
        fields(kind.group());
        referrers(kind);
        line("");
        line("For example:");
        line("");
        kind.example().lines().forEach(this::indented);
        line("");
        line("'handbook explain " + kind.id() + "."
                + kind.group().fields().getFirst().name() + "' says more of a field.");
        return out.toString();
    }

    private void referrers(KindSchema kind) {
        List<String> fields =
                Kind.byId(kind.id()).map(SchemaText::fieldsThatName).orElse(List.of());
        if (!fields.isEmpty()) {
            line("");
            line("What may refer to it, beside links in text: " + String.join(", ", fields) + ".");
        }
    }

    private static List<String> fieldsThatName(Kind kind) {
        return paths().stream()
                .filter(path -> {
                    String[] parts = path.split("\\.", 2);
                    return KindSchema.byId(parts[0])
                            .flatMap(owner -> owner.field(parts[1]))
                            .filter(field -> names(field.form(), kind))
                            .isPresent();
                })
                .toList();
    }

    private static boolean names(FieldForm form, Kind kind) {
        return switch (form) {
            case FieldForm.Reference reference -> reference.kind() == kind;
            case FieldForm.Many many -> names(many.each(), kind);
            default -> false;
        };
    }

    private String field(KindSchema kind, String path, FieldSchema field) {
        line(kind.id() + "." + path + " (field): " + field.doc());
        line("");
        line(
                field.isRequired()
                        ? "It must be there."
                        : "It may be left out"
                                + field.fallback()
                                        .map(value -> "; then it is " + value + ".")
                                        .orElse("."));
        line("Write " + field.form().words() + ".");
        choices(field.form());
        GroupSchema.within(field.form()).ifPresent(this::fields);
        List<String> example = example(kind, path);
        if (!example.isEmpty()) {
            line("");
            line("For example:");
            line("");
            example.forEach(this::indented);
        }
        return out.toString();
    }

    private void choices(FieldForm form) {
        switch (form) {
            case FieldForm.Many many -> choices(many.each());
            case FieldForm.OneOf one -> {
                line("");
                one.choices().forEach(choice -> row(choice.id(), words.title(choice) + meaning(words.meaning(choice))));
            }
            default -> {}
        }
    }

    private static String meaning(String text) {
        return text.isEmpty() ? "" : ": " + text;
    }

    private void fields(GroupSchema group) {
        line("");
        line("Its fields (* must be there):");
        line("");
        group.fields().forEach(field -> row((field.isRequired() ? "*" : " ") + field.name(), field.doc()));
    }

    /** The lines of the kind's example that show the field. */
    private static List<String> example(KindSchema kind, String path) {
        List<String> lines = kind.example().lines().toList();
        for (String name : path.split("\\.", -1)) {
            lines = block(lines, name);
        }
        return lines;
    }

    private static List<String> block(List<String> lines, String name) {
        for (int start = 0; start < lines.size(); start++) {
            String line = lines.get(start).stripLeading();
            if ((line.startsWith("- ") ? line.substring(2).stripLeading() : line).startsWith(name + ":")) {
                int indent = indent(lines.get(start));
                int end = start + 1;
                while (end < lines.size() && (indent(lines.get(end)) > indent || isItem(lines.get(end), indent))) {
                    end++;
                }
                return lines.subList(start, end);
            }
        }
        return List.of();
    }

    private static int indent(String line) {
        String rest = line.startsWith("- ") ? "  " + line.substring(2) : line;
        return rest.length() - rest.stripLeading().length();
    }

    /** A list may stand as far left as its name. */
    private static boolean isItem(String line, int indent) {
        return line.startsWith(" ".repeat(indent) + "- ");
    }

    private void row(String name, String text) {
        line(String.format(Locale.ROOT, "  %-24s %s", name, text));
    }

    private void indented(String text) {
        line(text.isEmpty() ? "" : "  " + text);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}

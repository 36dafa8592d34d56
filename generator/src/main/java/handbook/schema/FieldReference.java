package handbook.schema;

import handbook.model.choice.Choice;
import handbook.model.site.SiteWords;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What editors may write, as a page of Markdown. */
public final class FieldReference {
    private static final String INTRODUCTION = """
            # What you may write

            Every kind of file, with its fields. A field that is not marked may be left out: what is not known is not shown. The program
            writes this page from its own rules (`./handbook schema --fields`), so what stands here is what it reads. Code editors
            complete and check the same fields by the schemas in `.vscode/schemas/`.

            """;

    private final SiteWords words;
    private final List<KindSchema> kinds;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, GroupSchema> shared = new TreeMap<>();
    private final Map<String, List<Choice>> choices = new TreeMap<>();

    private FieldReference(SiteWords words, List<KindSchema> kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    /** The page of all of them, or of some. */
    public static String of(List<KindSchema> kinds, SiteWords words) {
        return new FieldReference(words, kinds).page();
    }

    private String page() {
        findShared();
        out.append(INTRODUCTION);
        kinds.forEach(kind -> out.append("- [")
                .append(capital(kind.noun()))
                .append("](#")
                .append(anchor(kind.noun()))
                .append("): ")
                .append(kind.group().doc())
                .append('\n'));
        kinds.forEach(this::kind);
        if (!shared.isEmpty()) {
            heading("##", "Groups of fields that several kinds have");
            shared.values().forEach(group -> group(sharedTitle(group.name()), group));
        }
        heading("##", "Choices");
        choices.forEach(this::choice);
        return out.toString();
    }

    private void findShared() {
        Set<String> seen = new HashSet<>();
        for (KindSchema kind : kinds) {
            for (GroupSchema group : groups(kind.group()).values()) {
                if (!seen.add(group.name())) {
                    shared.put(group.name(), group);
                }
            }
        }
    }

    /** The groups within a group, by the paths of fields that lead to them. */
    private static Map<String, GroupSchema> groups(GroupSchema outer) {
        Map<String, GroupSchema> groups = new LinkedHashMap<>();
        for (FieldSchema field : outer.fields()) {
            GroupSchema.within(field.form()).ifPresent(inner -> {
                groups.put(field.name(), inner);
                groups(inner).forEach((path, group) -> groups.put(field.name() + "." + path, group));
            });
        }
        return groups;
    }

    private void kind(KindSchema kind) {
        heading("##", capital(kind.noun()));
        out.append(kind.group().doc())
                .append("\n\nIt stands in ")
                .append(kind.place().words())
                .append(".\n\n");
        table(kind.group());
        groups(kind.group()).forEach((path, group) -> {
            if (!shared.containsKey(group.name())) {
                group("`" + path + "` of " + GroupSchema.article(kind.noun()), group);
            }
        });
        String fence = kind.place() instanceof Place.Pages ? "markdown" : "yaml";
        out.append("\nFor example:\n\n```")
                .append(fence)
                .append('\n')
                .append(kind.example())
                .append("```\n");
    }

    private void group(String title, GroupSchema group) {
        heading("###", title);
        out.append(group.doc()).append("\n\n");
        table(group);
    }

    private void table(GroupSchema group) {
        out.append("| field | what it holds | what to write |\n|---|---|---|\n");
        for (FieldSchema field : group.fields()) {
            String fallback = field.fallback()
                    .map(value -> " Left out, it is `" + value + "`.")
                    .orElse("");
            row(
                    "`" + field.name() + "`" + (field.isRequired() ? " **must be there**" : ""),
                    field.doc() + fallback,
                    form(field.form()));
        }
    }

    private String form(FieldForm form) {
        if (form instanceof FieldForm.Many many) {
            return "a list; each item is " + form(many.each());
        }
        if (form instanceof FieldForm.OneOf one) {
            String name = one.choices().getFirst().choiceOf();
            choices.put(name, one.choices());
            return "one of the choices of [" + spaced(name) + "](#" + anchor(choiceTitle(name)) + ")";
        }
        if (form instanceof FieldForm.Group inner) {
            String name = inner.schema().name();
            return shared.containsKey(name)
                    ? "a [" + spaced(name) + "](#" + anchor(sharedTitle(name)) + ")"
                    : "a group of fields: " + names(inner.schema());
        }
        return form.words();
    }

    private static String names(GroupSchema group) {
        return group.fields().stream().map(field -> "`" + field.name() + "`").collect(Collectors.joining(", "));
    }

    private void choice(String name, List<Choice> all) {
        heading("###", choiceTitle(name));
        out.append("| write | it is | it means |\n|---|---|---|\n");
        for (Choice choice : all) {
            row("`" + choice.id() + "`", words.title(choice), words.meaning(choice));
        }
    }

    private void row(String... cells) {
        out.append(Stream.of(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void heading(String level, String text) {
        out.append('\n').append(level).append(' ').append(text).append("\n\n");
    }

    private static String choiceTitle(String name) {
        return "Choices of " + spaced(name);
    }

    private static String sharedTitle(String name) {
        return "Fields of a " + spaced(name);
    }

    private static String spaced(String name) {
        return name.replace('-', ' ');
    }

    private static String capital(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    /** What a heading is linked by, as repositories make it. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replace(' ', '-').replaceAll("[^a-z0-9-]", "");
    }
}

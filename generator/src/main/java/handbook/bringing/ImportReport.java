package handbook.bringing;

import handbook.markdown.foreign.written.Remark.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an import did and what a person must decide now.
 *
 * @param moves the old place of each page and its new file
 */
public record ImportReport(int pages, int parts, int copies, List<Entry> entries, Map<String, String> moves) {
    private static final int SHOWN = 5;

    public ImportReport {
        entries = List.copyOf(entries);
    }

    /**
     * One thing to know or decide.
     *
     * @param line 0 for the file as a whole
     */
    public record Entry(Subject subject, String path, int line, String text) {
        String place() {
            return line == 0 ? path : path + ":" + line;
        }
    }

    /** What the entries of a subject have in common, as something to do. */
    private static String heading(Subject subject) {
        return switch (subject) {
            case FILE_LEFT_OUT -> "Files that were not brought: bring over by hand what readers need";
            case WORDS_LEFT_OUT -> "Words that are not on the page: put them back where they belong";
            case TEMPLATE_LEFT_OUT -> "Template code that nobody can work out here: write what it showed";
            case TEMPLATE_CHOSEN -> "Template code that chose what to show: see that the right words are there";
            case LINK_NOWHERE -> "Links whose page is not here: give each a new goal";
            case LINK_FRAGMENT -> "Links to a place that the page does not have: they lead to the page now";
            case LINK_WITHOUT_WORDS -> "Links that did not say where they lead: write better words";
            case IMAGE_LEFT_OUT -> "Pictures that cannot be shown: replace them, or say in words what they showed";
            case IMAGE_WITHOUT_WORDS -> "Pictures that nobody has described: say what each shows";
            case ELEMENT_LEFT_OUT ->
                "Films, frames and programs, which no page holds: link to them or say what they showed";
            case MEANING_LOST -> "Meaning that was in the marks, not in the words: say it in words";
            case TABLE_FLATTENED -> "Tables that were simplified: see that they can still be read";
            case TITLE_MADE -> "Titles that were made from file names or cut: write better ones";
            case SUMMARY_MADE -> "Summaries that were taken from the text: write better ones";
            case FIELD_UNKNOWN -> "Fields that the handbook does not have: they stay as comments, which nothing reads";
            case FILE_LARGE -> "Files of more than 1 MB: make them smaller";
            case SETTINGS_CHANGED -> "Settings of the site: see that they are right";
        };
    }

    /** For a person at the terminal: each group with its first places. */
    public String summary() {
        StringBuilder out = new StringBuilder(String.format(
                Locale.UK,
                "%s in %s, with %s.%n",
                count(pages, "page"),
                count(parts, "part"),
                count(copies, "picture or document", "pictures and documents")));
        groups().forEach((subject, lines) -> {
            out.append(String.format(Locale.UK, "%n%,d  %s.%n", lines.size(), heading(subject)));
            lines.stream()
                    .limit(SHOWN)
                    .forEach(line -> out.append("   ")
                            .append(line.length() > 160 ? line.substring(0, 159) + "\u2026" : line)
                            .append('\n'));
            if (lines.size() > SHOWN) {
                out.append(String.format(Locale.UK, "   and %,d more%n", lines.size() - SHOWN));
            }
        });
        return out.toString();
    }

    /** For keeping: everything, as Markdown. */
    public String markdown() {
        StringBuilder out = new StringBuilder("# What the import needs from you\n\n");
        out.append(count(pages, "page"))
                .append(" in ")
                .append(count(parts, "part"))
                .append(", with ");
        out.append(count(copies, "picture or document", "pictures and documents"))
                .append(".\n");
        groups().forEach((subject, lines) -> {
            out.append(String.format(Locale.UK, "%n## %s (%,d)%n%n", heading(subject), lines.size()));
            lines.forEach(
                    line -> out.append("- ").append(line.replace("\n", " ")).append('\n'));
        });
        out.append("\n## Where each page went\n\n");
        moves.forEach((from, to) ->
                out.append("- ").append(from).append(" -> ").append(to).append('\n'));
        return out.toString();
    }

    private Map<Subject, List<String>> groups() {
        Map<Subject, Map<String, List<Entry>>> bySubject = new EnumMap<>(Subject.class);
        entries.forEach(entry -> bySubject
                .computeIfAbsent(entry.subject(), any -> new LinkedHashMap<>())
                .computeIfAbsent(
                        isOfMany(entry.subject()) ? entry.text() : entry.place() + ": " + entry.text(),
                        any -> new ArrayList<>())
                .add(entry));
        Map<Subject, List<String>> groups = new EnumMap<>(Subject.class);
        bySubject.forEach((subject, texts) -> groups.put(
                subject,
                texts.entrySet().stream()
                        .map(text -> isOfMany(subject) ? text.getKey() + ": " + places(text.getValue()) : text.getKey())
                        .toList()));
        return groups;
    }

    private static boolean isOfMany(Subject subject) {
        return subject == Subject.FIELD_UNKNOWN;
    }

    private static String places(List<Entry> entries) {
        String first = entries.stream().limit(3).map(Entry::path).collect(Collectors.joining(", "));
        return entries.size() > 3 ? first + " and " + count(entries.size() - 3, "more page") : first;
    }

    private static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    private static String count(int number, String one, String many) {
        return String.format(Locale.UK, "%,d %s", number, number == 1 ? one : many);
    }
}

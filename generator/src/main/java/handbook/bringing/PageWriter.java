package handbook.bringing;

import handbook.bringing.address.Slugs;
import handbook.bringing.fields.PageFields;
import handbook.markdown.foreign.ForeignPage;
import handbook.markdown.foreign.written.Remark;
import handbook.markdown.foreign.written.Remark.Subject;
import handbook.model.Meta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Writes a page as a chapter. */
final class PageWriter {
    private static final int LONGEST_SUMMARY = 300;
    private static final int LONGEST_TITLE = 110;

    private final Set<String> ids;

    /** @param pages all of them, whose ids no former id may be */
    PageWriter(List<BroughtPage> pages) {
        this.ids = new HashSet<>(pages.stream().map(BroughtPage::id).toList());
    }

    String write(BroughtPage page, String body, Consumer<Remark> remarks) {
        List<String> lines = new ArrayList<>();
        String title = title(page.title(), remarks);
        lines.add("title: " + PageFields.quoted(title));
        lines.add("summary: " + PageFields.quoted(summary(page, remarks)));
        lines.add("part: " + page.part());
        lines.add("order: " + page.order());
        List<String> aliases = aliases(page);
        if (!aliases.isEmpty()) {
            lines.add("aliases: [" + String.join(", ", aliases) + "]");
        }
        lines.addAll(page.fields().others(title));
        if (page.fields().isDraft()) {
            lines.add("draft: true");
        }
        for (String name : page.fields().unread()) {
            String typed = page.split().written().getOrDefault(name, name);
            remarks.accept(new Remark(Subject.FIELD_UNKNOWN, name, name));
            typed.lines().filter(line -> !line.isBlank()).forEach(line -> lines.add("# " + printable(line)));
        }
        return "---\n" + String.join("\n", lines) + "\n---\n\n" + body;
    }

    private static String printable(String line) {
        return line.replaceAll("\\p{Cntrl}", " ").stripTrailing();
    }

    private static String title(String title, Consumer<Remark> remarks) {
        if (title.length() <= LONGEST_TITLE) {
            return title;
        }
        remarks.accept(new Remark(Subject.TITLE_MADE, title, "the title was '" + title + "'"));
        return title.substring(0, title.lastIndexOf(' ', LONGEST_TITLE - 2)) + "\u2026";
    }

    private static String summary(BroughtPage page, Consumer<Remark> remarks) {
        String given = plain(page.fields().summary());
        if (!given.isEmpty()) {
            if (given.length() > LONGEST_SUMMARY) {
                remarks.accept(
                        new Remark(Subject.SUMMARY_MADE, given.substring(0, 40), "the summary was '" + given + "'"));
            }
            return cut(given);
        }
        String first = page.page().paragraphs().findFirst().orElse("");
        String made = first.isEmpty() ? page.title() + "." : cut(first);
        remarks.accept(new Remark(Subject.SUMMARY_MADE, first.isEmpty() ? "" : first, "'" + made + "'"));
        return made;
    }

    private static String plain(String markdown) {
        return markdown.isEmpty()
                ? ""
                : ForeignPage.ofMarkdown(markdown)
                        .words()
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    /** As many whole sentences as fit, else words. */
    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        String head = line.substring(0, LONGEST_SUMMARY - 1);
        int sentence = Math.max(head.lastIndexOf(". "), Math.max(head.lastIndexOf("? "), head.lastIndexOf("! ")));
        return sentence > 60
                ? head.substring(0, sentence + 1)
                : head.substring(0, Math.max(1, head.lastIndexOf(' '))) + "\u2026";
    }

    /** The last parts of its former addresses, where no page has them now. */
    private List<String> aliases(BroughtPage page) {
        return Stream.concat(page.addresses().stream(), page.fields().formerAddresses().stream())
                .map(address -> address.replaceFirst("[?#].*", "")
                        .replaceFirst("(?i)(?:/index)?(?:\\.html?|/)?$", "")
                        .replaceFirst(".*/", ""))
                .filter(name -> !name.isBlank())
                .map(Slugs::of)
                .filter(Meta::isId)
                .distinct()
                .filter(ids::add)
                .toList();
    }
}

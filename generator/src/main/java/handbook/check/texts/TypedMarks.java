package handbook.check.texts;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.Entity;
import handbook.model.site.Site;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles and summaries are plain words: marks of HTML and Markdown would be shown as they are typed. */
public final class TypedMarks {
    private static final List<Mark> MARKS = List.of(
            new Mark(
                    "&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});",
                    "write the sign itself, such as & or é"),
            new Mark("</?[A-Za-z][^<>]{0,200}>", "delete it: only texts in Markdown can have marks"),
            new Mark("\\*\\*[^*]{1,200}\\*\\*", "write the words alone"),
            new Mark("(?<!`)`[^`]{1,200}`", "write the words alone"),
            new Mark(
                    "\\[[^\\[\\]]{1,200}\\]\\([^()\\s]{1,300}\\)",
                    "write the words alone, and put the link in the text"));

    private TypedMarks() {}

    /** Something that is a mark in other places. */
    private record Mark(Pattern typed, String hint) {
        Mark(String typed, String hint) {
            this(Pattern.compile(typed), hint);
        }
    }

    /** Adds what breaks the rule. */
    public static void check(Site site, Problems problems) {
        for (Entity entity : site.catalogue().all()) {
            check(entity, "title", entity.title(), problems);
            if (!entity.summary().equals(entity.title())) {
                check(entity, "summary", entity.summary(), problems);
            }
        }
    }

    private static void check(Entity entity, String field, String text, Problems problems) {
        for (Mark mark : MARKS) {
            Matcher found = mark.typed.matcher(text);
            if (found.find()) {
                String message = "'" + found.group() + "' in the " + field + " is shown as it is typed";
                problems.add(Rule.FOREIGN_MARKUP, entity.origin().of(field), message, mark.hint);
                return;
            }
        }
    }
}

package handbook.bringing.fields;

import handbook.model.choice.Audience;
import handbook.yaml.Loose;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads from foreign fields what the handbook knows too, and remembers which it has read. */
public final class PageFields {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern PERIOD =
            Pattern.compile("(\\d{1,3})\\s*(day|week|month|year)s?", Pattern.CASE_INSENSITIVE);
    private static final List<String> ADDRESS = List.of("permalink", "url", "slug", "path", "old_paths");
    private static final List<String> FORMER = List.of("redirect_from", "aliases", "alias", "redirects", "old_paths");
    private static final List<String> ORDER =
            List.of("weight", "nav_order", "sidebar_position", "order", "position", "menu_order", "sort");
    private static final List<String> SUMMARY =
            List.of("summary", "description", "excerpt", "lead", "intro", "meta_description", "abstract");

    private final ForeignFields fields;
    private final Set<String> read = new HashSet<>();

    public PageFields(ForeignFields fields) {
        this.fields = fields;
    }

    private String text(List<String> names) {
        String found = "";
        for (String name : names) {
            if (fields.values().fields().get(name) instanceof Loose.Text text
                    && !text.text().isBlank()) {
                boolean first = found.isEmpty();
                found = first ? text.text().strip() : found;
                if (first || found.equals(text.text().strip())) {
                    read.add(name);
                }
            }
        }
        return found;
    }

    private Stream<String> texts(List<String> names) {
        return names.stream().flatMap(name -> {
            Loose value = fields.values().fields().get(name);
            if (value == null || value instanceof Loose.Group) {
                return Stream.empty();
            }
            read.add(name);
            return value.texts();
        });
    }

    public String title() {
        return text(List.of("title", "Title", "page_title", "heading"));
    }

    public String summary() {
        return text(SUMMARY);
    }

    /** Where the page said that it stands. */
    public List<String> addresses() {
        return texts(ADDRESS).toList();
    }

    public List<String> formerAddresses() {
        return texts(FORMER).toList();
    }

    /** Where the page sends its readers on to, if it does. */
    public String sendsOnTo() {
        return text(List.of("redirect_to", "redirect", "redirectTo"));
    }

    public Optional<Double> order() {
        String typed = text(ORDER);
        return typed.matches("-?\\d{1,9}(\\.\\d{1,6})?") ? Optional.of(Double.parseDouble(typed)) : Optional.empty();
    }

    /** The group of pages that it says it belongs to. */
    public String group() {
        return texts(List.of("parent", "category", "categories", "section", "part"))
                .findFirst()
                .orElse("");
    }

    public boolean isDraft() {
        return text(List.of("draft")).equals("true")
                || text(List.of("published")).equals("false");
    }

    /** Its other fields that the handbook has, as lines of YAML. */
    public List<String> others(String title) {
        List<String> lines = new ArrayList<>();
        List<String> names = texts(List.of(
                        "sidebar_label", "nav_title", "linkTitle", "short_title", "menu_title", "keywords", "acronym"))
                .flatMap(text -> Stream.of(text.split("\\s*,\\s*")))
                .filter(name -> !name.isBlank() && !name.equalsIgnoreCase(title))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            lines.add("alsoKnownAs: ["
                    + String.join(", ", names.stream().map(PageFields::quoted).toList()) + "]");
        }
        List<String> audience = texts(List.of("audience"))
                .map(text -> text.toLowerCase(Locale.ROOT).replaceFirst("s$", ""))
                .filter(text -> Stream.of(Audience.values())
                        .anyMatch(each -> each.name().toLowerCase(Locale.ROOT).equals(text)))
                .distinct()
                .toList();
        if (!audience.isEmpty()) {
            lines.add("audience: [" + String.join(", ", audience) + "]");
        }
        Optional<LocalDate> issued =
                day(List.of("date", "published_date", "pubdate", "publishDate", "first_published", "created"));
        Optional<LocalDate> reviewed = day(List.of("last_reviewed_on", "last_reviewed", "reviewed"));
        Optional<LocalDate> modified = day(List.of(
                        "modified",
                        "updated",
                        "lastmod",
                        "last_modified_at",
                        "last_updated",
                        "last_update",
                        "updated_at"))
                .or(() -> reviewed);
        issued.ifPresent(day -> lines.add("issued: " + day));
        modified.filter(day -> issued.isEmpty() || !day.isBefore(issued.get()))
                .ifPresent(day -> lines.add("modified: " + day));
        Optional<LocalDate> review = day(List.of("review_by", "reviewBy", "next_review", "review_date"))
                .or(() -> reviewed.flatMap(this::after));
        review.ifPresent(day -> lines.add("reviewBy: " + day));
        day(List.of("expiryDate", "expires", "expiry_date")).ifPresent(day -> lines.add("expireOn: " + day));
        return lines;
    }

    private Optional<LocalDate> after(LocalDate reviewed) {
        Matcher period = PERIOD.matcher(text(List.of("review_in")));
        if (!period.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(period.group(1));
        return Optional.of(reviewed.plus(
                switch (period.group(2).toLowerCase(Locale.ROOT)) {
                    case "day" -> Period.ofDays(number);
                    case "week" -> Period.ofWeeks(number);
                    case "month" -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                }));
    }

    private Optional<LocalDate> day(List<String> names) {
        Matcher day = DAY.matcher(text(names));
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The fields that were not read, by name, as they were typed. */
    public List<String> unread() {
        return fields.written().keySet().stream()
                .filter(name -> !read.contains(name))
                .toList();
    }

    /** A text as YAML reads it back. */
    public static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        boolean plain = line.matches("[A-Za-z][\\w ()/&.’'-]*[\\w).]|[A-Za-z]")
                && !line.matches("(?i)yes|no|true|false|null|on|off|y|n");
        return plain ? line : "'" + line.replace("'", "''") + "'";
    }
}

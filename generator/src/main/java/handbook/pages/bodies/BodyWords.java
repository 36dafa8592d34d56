package handbook.pages.bodies;

import handbook.model.site.ContentFile;
import handbook.model.site.SiteWords;
import handbook.model.text.Mark.CalloutKind;
import handbook.pictures.Picture;
import handbook.pictures.journey.Journey;
import handbook.pictures.journey.JourneyPicture;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that the web adds to an author's. */
final class BodyWords {
    private static final String NUMBER = "{note}";

    private final SiteWords words;
    private final Map<CalloutKind, String> titles;
    private final List<String> important;
    private final String beforeNumber;
    private final String afterNumber;

    BodyWords(SiteWords words) {
        this.words = words;
        String warning = text("callouts.warning");
        this.titles = Map.of(
                CalloutKind.INSET, "",
                CalloutKind.WARNING, warning,
                CalloutKind.DETAILS, text("callouts.details"),
                CalloutKind.DO, text("callouts.do"),
                CalloutKind.DONT, text("callouts.dont"));
        Locale language = Locale.forLanguageTag(words.text("language.code"));
        this.important = List.of(warning, warning.toLowerCase(language));
        String reference = text("notes.reference");
        int number = reference.indexOf(NUMBER);
        this.beforeNumber = number < 0 ? reference + " " : reference.substring(0, number);
        this.afterNumber = number < 0 ? "" : reference.substring(number + NUMBER.length());
    }

    /** The title of a callout whose author gave it none. */
    String title(CalloutKind kind) {
        return titles.getOrDefault(kind, "");
    }

    /** Whether a title says by itself that what follows is important. */
    boolean saysImportant(String title) {
        return important.stream().anyMatch(title::contains);
    }

    String information() {
        return text("callouts.information");
    }

    String important() {
        return text("callouts.important");
    }

    String table(int number, String label) {
        return words.say("bodies.table", Map.of("number", number, "label", label));
    }

    String done() {
        return text("done");
    }

    /** What stands before the name of whose a picture is. */
    String credit() {
        return text("credit");
    }

    String notes() {
        return text("notes.heading");
    }

    /** What is said before a note's number where the text refers to it. */
    String beforeNumber() {
        return beforeNumber;
    }

    String afterNumber() {
        return afterNumber;
    }

    String back(int note) {
        return words.say("bodies.notes.back", Map.of("note", note));
    }

    String back(int note, int use) {
        return words.say("bodies.notes.backToUse", Map.of("note", note, "use", use));
    }

    /** A flow as a picture; nothing where there is too little to look at. */
    Optional<Picture> picture(String title, Journey journey) {
        return JourneyPicture.of("flow", title, journey, words);
    }

    /** What opens the list below a picture. */
    String asList() {
        return words.text("pictures.asList");
    }

    /** What follows the words of a link to a file: its type and size, as far as they do not say so themselves. */
    String file(ContentFile file, String linkText) {
        String format = words.text("files.types." + file.format().id());
        boolean saysFormat = Stream.concat(Stream.of(format), file.format().extensions().stream())
                .anyMatch(name -> holds(linkText, Pattern.quote(name)));
        boolean saysSize = holds(linkText, "[0-9]+([.,][0-9]+)?[ \u00a0]?([kmg]i?b|bytes)");
        if (saysFormat && saysSize) {
            return "";
        }
        Map<String, Object> filling = Map.of("format", format, "size", words.fileSize(file.size()));
        return " " + words.say(saysFormat ? "bodies.file.size" : "bodies.file.both", filling);
    }

    private static boolean holds(String text, String pattern) {
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }

    private String text(String name) {
        return words.text("bodies." + name);
    }
}

package handbook.output.answers;

import handbook.model.Entity;
import handbook.model.Standard;
import handbook.model.choice.Choice;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.model.value.PartialDate;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says facts in the words of the pages that have them. */
record AnswerText(Site site, AnswerLinks links) {
    private static final String END = ".";
    private static final int LONG = 40;
    private static final int SHORT = 20;
    private static final int LONG_TEXT = 170;
    private static final int FEW = 3;

    SiteWords words() {
        return site.words();
    }

    String title(AnswerForm form, Entity entity) {
        return words().say("answers.titles." + form.id(), Map.of("name", called(entity)));
    }

    /** Its title, or where that is far longer another name of its own, or its code. */
    private static String called(Entity entity) {
        return entity instanceof Standard standard && standard.title().length() > LONG
                ? Stream.concat(
                                standard.meta().alsoKnownAs().stream(),
                                standard.referenceCodes().stream().map(Standard.ReferenceCode::code))
                        .filter(name -> name.length() <= SHORT)
                        .findFirst()
                        .orElse(entity.title())
                : entity.title();
    }

    /** A page that says so, and which part of it. */
    AnswerPiece source(Entity entity, String fragment) {
        String key = entity.kind().sharesPage() ? "answers.glossary" : "answers.page";
        String text = words().say(key, Map.of("kind", words().title(entity.kind()), "title", called(entity)));
        return new AnswerPiece(text, links.page().apply(entity) + fragment);
    }

    AnswerPiece source(Entity entity) {
        return source(entity, "");
    }

    AnswerPiece dated(String key, PartialDate date) {
        return said(key, "date", words().date(date));
    }

    AnswerPiece said(String key, String name, String value) {
        return AnswerPiece.text(words().say(key, Map.of(name, value)));
    }

    /** What comes after a label: {@code Owner:}. */
    AnswerPiece label(String text) {
        return said("answers.label", "text", text);
    }

    AnswerPiece date(PartialDate date) {
        return AnswerPiece.text(words().date(date));
    }

    /** A choice with its meaning. */
    List<AnswerPiece> meaning(Choice choice) {
        return List.of(
                said("furniture.evidence.confidence", "title", words().title(choice)),
                AnswerPiece.text(words().meaning(choice)));
    }

    /** Whether something is in use. */
    List<AnswerPiece> use(Choice status) {
        return List.of(
                AnswerPiece.text(words().text("answers.use." + status.id())),
                AnswerPiece.text(words().meaning(status)));
    }

    /** A text, in two where it is long: its first sentence and the rest. */
    static List<List<AnswerPiece>> inTwo(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text);
        int end = text.length() > LONG_TEXT ? sentences.next() : text.length();
        return Stream.of(text.substring(0, end), text.substring(end))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> List.of(AnswerPiece.text(part)))
                .toList();
    }

    /** A text as a sentence. */
    static AnswerPiece sentence(String text) {
        return AnswerPiece.text(text.endsWith(END) ? text : text + END);
    }

    /** Names one after another. */
    static <T> String listed(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(Collectors.joining(", "));
    }

    /** The first few links of many, and how many more there are. */
    List<AnswerPiece> fewLinks(List<? extends Entity> all) {
        List<AnswerPiece> few = new ArrayList<>(links(all.subList(0, Math.min(FEW, all.size()))));
        if (all.size() > FEW) {
            few.add(AnswerPiece.text(words().say("furniture.more", Map.of("count", all.size() - FEW))));
        }
        return few;
    }

    /** The first few of many names, and how many more there are. */
    String few(List<String> all, int few) {
        String first = String.join(", ", all.subList(0, Math.min(few, all.size())));
        return all.size() <= few
                ? first
                : first + " " + words().say("furniture.more", Map.of("count", all.size() - few));
    }

    /** A sentence with links where its text has {@code {links}}; nothing where there are none. */
    List<AnswerPiece> linked(String key, List<? extends Entity> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        String[] around = words().text(key).split("\\{links\\}", 2);
        List<AnswerPiece> pieces = new ArrayList<>();
        add(around[0], pieces);
        pieces.addAll(links(entities));
        add(around.length > 1 ? around[1] : "", pieces);
        return pieces;
    }

    /** Links after a label; nothing where there are none. */
    List<AnswerPiece> labelled(String key, List<? extends Entity> entities) {
        return entities.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(label(words().text(key))), links(entities).stream())
                        .toList();
    }

    private static void add(String text, List<AnswerPiece> pieces) {
        if (!text.isBlank()) {
            pieces.add(AnswerPiece.text(text.strip()));
        }
    }

    List<AnswerPiece> links(List<? extends Entity> entities) {
        return entities.stream().map(links::to).toList();
    }
}

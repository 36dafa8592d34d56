package handbook.pages.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.ProgramWords;
import handbook.model.Body;
import handbook.model.site.ImageFile;
import handbook.model.site.Target;
import handbook.model.text.Heading;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.model.text.Mark.CalloutKind;
import handbook.model.text.Mark.Plain;
import handbook.model.text.Mark.Side;
import handbook.model.text.PictureName;
import handbook.model.value.Location;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a body, wherever it came from, the web shows as words. */
class HostileBodyTest {
    private static final WebBodies WEB = new WebBodies(ProgramWords.WORDS);
    private static final String EVIL = "\"'><script src=//e.org></script><img onerror=x onclick='y'>&lt;&amp;";
    private static final Location PLACE = Location.of("page.md");
    private static final Addresses EVIL_ADDRESSES = new Addresses() {
        @Override
        public Target of(Link link) {
            return new Target(EVIL, EVIL);
        }

        @Override
        public List<ImageFile> of(Image image) {
            return List.of(new ImageFile(EVIL, 4, 3), new ImageFile(EVIL, 8, 6));
        }

        @Override
        public String of(ImageFile file) {
            return file.address();
        }
    };

    static Stream<Mark> marks() {
        Stream<Mark> withWords = Stream.of(
                new Heading(2, EVIL, EVIL, PLACE, 0),
                new Image(EVIL, EVIL, PLACE),
                new Link.ToEntity(EVIL, EVIL, "", PLACE),
                new Link.ToEntity(EVIL, EVIL, EVIL, PLACE),
                new Link.ToTool(EVIL, EVIL, "", PLACE),
                new Link.ToTool(EVIL, EVIL, EVIL, PLACE),
                new Link.ToFile(EVIL, EVIL, EVIL, PLACE),
                new Link.ToWeb("https://e.org/" + EVIL, EVIL, PLACE),
                new Mark.Cell(true, Side.END),
                new Mark.Drawn(PictureName.PATTERNS),
                new Mark.Flow(EVIL),
                new Mark.FlowStep(EVIL, "who"),
                new Mark.Note(1),
                new Mark.NoteReference(1, 1),
                new Mark.NoteReturn(1, 2),
                new Mark.Numbers(3),
                new Mark.Table(1, EVIL),
                new Mark.TermUse(EVIL));
        Stream<Mark> callouts = Stream.of(CalloutKind.values()).map(kind -> new Mark.Callout(kind, EVIL, 2));
        return Stream.of(withWords, callouts, Stream.of(Plain.values())).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("marks")
    void staysWords(Mark mark) {
        String content = EVIL + Body.START + EVIL + Body.END + EVIL;
        Body body = new Body(content, List.of(mark), List.of(), List.of(), List.of(), List.of(), List.of(), EVIL);
        assertEquals(List.of(), hostile(Jsoup.parseBodyFragment(html(body)).body()));
    }

    private static String html(Body body) {
        return WEB.passages(body, EVIL_ADDRESSES).stream().map(Passage::html).collect(Collectors.joining());
    }

    /** What a browser would run. */
    private static List<Element> hostile(Element page) {
        return page.getAllElements().stream()
                .filter(element -> element.normalName().equals("script")
                        || element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .anyMatch(name -> name.startsWith("on")))
                .toList();
    }

    @Test
    void staysWordsInAPicture() {
        List<Mark> marks = List.of(
                new Mark.Flow(EVIL),
                Plain.FLOW_TITLE,
                new Mark.FlowStep(EVIL, "who"),
                new Link.ToEntity(EVIL, EVIL, "", PLACE));
        String start = String.valueOf(Body.START);
        String end = String.valueOf(Body.END);
        String content = start + start + EVIL + end + start + EVIL + start + end + end + end;
        Body body = new Body(content, marks, List.of(), List.of(), List.of(), List.of(), List.of(), EVIL);
        Element page = Jsoup.parseBodyFragment(html(body)).body();
        assertEquals(2, page.select("figure svg").size());
        assertEquals(List.of(), hostile(page));
        page.select("svg").forEach(picture -> assertTrue(picture.text().contains("who"), picture.text()));
    }

    @Test
    void everyMarkIsTried() {
        Set<Class<?>> tried = marks().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(kinds(Mark.class).collect(Collectors.toSet()), tried);
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HostileBodyTest::kinds)
                : Stream.of(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:https://e.org",
                " https://e.org",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "//e.org",
                "https:e.org",
                "standards/",
                ""
            })
    void noLinkLeadsOutOfTheWeb(String address) {
        assertThrows(IllegalArgumentException.class, () -> new Link.ToWeb(address, "words", PLACE));
    }
}

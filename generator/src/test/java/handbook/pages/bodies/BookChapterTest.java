package handbook.pages.bodies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Problems;
import handbook.markdown.Reading;
import handbook.markdown.writing.Sanitizer;
import handbook.model.Body;
import handbook.model.Chapter;
import handbook.model.Entity;
import handbook.model.site.Site;
import handbook.model.site.Target;
import handbook.model.text.Heading;
import handbook.model.text.Link;
import handbook.model.text.Mark;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The same bodies make a web page and a chapter of a book, for every text of the handbook and of the fixtures. */
class BookChapterTest {
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
    private static final Set<String> ATTRIBUTES = Set.of("xmlns", "xml:lang", "id", "href", "src", "alt", "start");

    private record Text(Entity entity, Body body, Site site) {
        Document book() {
            return parsed(BookChapter.of(entity, body, site));
        }
    }

    static Stream<Path> projects() throws IOException {
        try (Stream<Path> fixtures = Files.list(FIXTURES)) {
            return Stream.concat(Stream.of(Path.of("..")), fixtures.sorted().toList().stream());
        }
    }

    private static List<Text> texts(Path project) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        Path folder = project.toAbsolutePath().normalize();
        Site site = Pipeline.read(new Project(folder, today, true, Optional.empty()), new Problems());
        return site.catalogue().all().stream()
                .flatMap(entity -> entity.bodies().stream().map(body -> new Text(entity, body, site)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("projects")
    void aBookIsMadeOfTheSameBodies(Path project) {
        for (Text text : texts(project)) {
            Document book = text.book();
            List<Element> elements = elements(book, "*");
            Set<String> attributes = new TreeSet<>();
            elements.forEach(element -> attributes(element).forEach(attribute -> attributes.add(attribute.getName())));
            attributes.removeAll(ATTRIBUTES);
            assertEquals(Set.of(), attributes, text.entity().key());
            assertHeadings(text.body(), elements);
            assertLinksArePrinted(text, book.getDocumentElement().getTextContent());
            assertTermsAreExplained(text, elements);
            long callouts = text.body().marks().stream()
                    .filter(Mark.Callout.class::isInstance)
                    .count();
            assertEquals(callouts, elements(book, "aside").size());
        }
    }

    @ParameterizedTest
    @MethodSource("projects")
    void whatTheWebShowsIsWhatASanitizerLetsThrough(Path project) {
        for (Text text : texts(project)) {
            String html = Reading.web(text.body());
            assertEquals(
                    html,
                    Sanitizer.cleaned(Sanitizer.parse(html)),
                    text.entity().key());
        }
    }

    @ParameterizedTest
    @MethodSource("handbook")
    void theHandbookHasChaptersWithAllThatABookMustBear(Path project) {
        List<Mark> marks = texts(project).stream()
                .filter(text -> text.entity() instanceof Chapter)
                .flatMap(text -> text.body().marks().stream())
                .toList();
        for (Class<? extends Mark> kind : List.of(
                Mark.Callout.class, Mark.Table.class, Mark.TermUse.class, Link.ToEntity.class, Mark.Note.class)) {
            assertTrue(marks.stream().anyMatch(kind::isInstance), kind.getSimpleName());
        }
    }

    static Stream<Path> handbook() {
        return Stream.of(Path.of(".."));
    }

    private static void assertHeadings(Body body, List<Element> elements) {
        for (Heading heading : body.headings()) {
            assertEquals(1, count(elements, "h" + heading.level(), heading.id()), heading.id());
        }
    }

    private static void assertLinksArePrinted(Text text, String words) {
        for (Link link : text.body().links()) {
            Target target = text.site().targets().get(link);
            if (link instanceof Link.ToEntity && link.text().isEmpty() && target != null) {
                assertTrue(words.contains(target.title() + " (" + target.address() + ")"), link.toString());
            }
        }
    }

    private static void assertTermsAreExplained(Text text, List<Element> elements) {
        text.body().terms().forEach(term -> assertEquals(1, count(elements, "dt", "term-" + term.id()), term.id()));
    }

    private static long count(List<Element> elements, String name, String id) {
        return elements.stream()
                .filter(element -> element.getTagName().equals(name)
                        && element.getAttribute("id").equals(id))
                .count();
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(i -> (Attr) element.getAttributes().item(i))
                .toList();
    }

    private static Document parsed(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(xhtml, e);
        }
    }
}

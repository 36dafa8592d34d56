package handbook.markdown;

import handbook.ProgramWords;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.markdown.term.TermIndex;
import handbook.model.Body;
import handbook.model.Term;
import handbook.model.site.ImageFile;
import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;
import handbook.model.text.Markdown;
import handbook.model.value.Location;
import handbook.model.value.Origin;
import handbook.pages.bodies.Addresses;
import handbook.pages.bodies.Passage;
import handbook.pages.bodies.WebBodies;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A text as it was read, for tests. */
public record Reading(String source, Body body, List<Diagnostic> problems, TermIndex terms) {
    private static final WebBodies WEB = WebBodies.withoutPictures(ProgramWords.WORDS);
    static final TermIndex GLOSSARY = TermIndex.of(List.of(
            term("gp", "General practitioner", "GP", "family doctor"),
            term("ccg", "Clinical commissioning group", "CCG"),
            term("it", "Information technology", "IT"),
            term("care-plan", "Care plan", ""),
            term("shared-care-plan", "Shared care plan", "")));

    public static Term term(String id, String title, String acronym, String... synonyms) {
        Optional<String> shortForm = acronym.isEmpty() ? Optional.empty() : Optional.of(acronym);
        Origin origin = new Origin(Location.of("standards/glossary.yaml"), Map.of());
        List<String> others = List.of(synonyms);
        return new Term(id, title, "What it means.", shortForm, others, List.of(), List.of(), List.of(), false, origin);
    }

    public static Reading of(String source) {
        return of(source, TermIndex.NONE);
    }

    public static Reading of(String source, TermIndex terms) {
        return of(source, terms, new Location("page.md", 1, 1, 0));
    }

    public static Reading of(String source, TermIndex terms, Location place) {
        Problems problems = new Problems();
        Body body = new MarkdownReader(terms).read(new Markdown(source, place), problems);
        return new Reading(source, body, problems.sorted(), terms);
    }

    public List<Rule> rules() {
        return problems.stream().map(Diagnostic::rule).toList();
    }

    List<String> places() {
        return problems.stream()
                .map(problem -> problem.place() + "+" + problem.place().length())
                .toList();
    }

    public Element html() {
        return Jsoup.parseBodyFragment(web()).body();
    }

    /** The body on a web page, with a numbered slot for what depends on the rest of the site. */
    public static String web(Body body) {
        return WEB.passages(body, new Slots(body)).stream().map(Passage::html).collect(Collectors.joining());
    }

    String web() {
        return web(body);
    }

    private record Slots(Body body) implements Addresses {
        @Override
        public Target of(Link link) {
            String slot = slot(body.links().indexOf(link));
            return new Target("slot:" + slot, slot);
        }

        @Override
        public List<ImageFile> of(Image image) {
            return List.of(new ImageFile("slot:" + slot(body.images().indexOf(image)), 4, 3));
        }

        @Override
        public String of(ImageFile file) {
            return file.address();
        }

        private static String slot(int number) {
            return "\u0091" + number + "\u0092";
        }
    }

    /** The HTML with slots that can be seen, and what was wrong. */
    String visible() {
        StringBuilder out = new StringBuilder(web().replace('\u0091', '{').replace('\u0092', '}'));
        problems.forEach(problem -> out.append("<!-- ")
                .append(problem.place())
                .append(' ')
                .append(problem.rule().id())
                .append(": ")
                .append(problem.message())
                .append(" -->\n"));
        return out.toString();
    }
}

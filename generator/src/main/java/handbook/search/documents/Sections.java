package handbook.search.documents;

import handbook.model.Body;
import handbook.model.text.Heading;
import java.util.ArrayList;
import java.util.List;

/** Cuts a body at its headings. */
final class Sections {
    private Sections() {}

    /**
     * The text under a heading, as far as the next heading of any level.
     *
     * @param above the headings it stands under, the widest first
     */
    record Section(Heading heading, List<String> above, String text) {}

    /** The text before the first heading. */
    static String opening(Body body) {
        return body.headings().isEmpty()
                ? body.text()
                : body.text().substring(0, body.headings().getFirst().start());
    }

    static List<Section> of(Body body) {
        List<Section> sections = new ArrayList<>();
        List<Heading> headings = body.headings();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            int end = i + 1 < headings.size()
                    ? headings.get(i + 1).start()
                    : body.text().length();
            String whole = body.text().substring(Math.min(heading.start(), end), end);
            int line = whole.indexOf('\n');
            sections.add(new Section(heading, above(headings, i), line < 0 ? "" : whole.substring(line + 1)));
        }
        return sections;
    }

    private static List<String> above(List<Heading> headings, int at) {
        List<String> above = new ArrayList<>();
        int level = headings.get(at).level();
        for (int i = at - 1; i >= 0; i--) {
            if (headings.get(i).level() < level) {
                level = headings.get(i).level();
                above.addFirst(headings.get(i).text());
            }
        }
        return above;
    }
}

package handbook.model;

import java.util.List;
import java.util.stream.Stream;

/** An entry written as a Markdown file with front matter. */
public sealed interface Page extends Entry permits Chapter, CaseStudy, PlainPage {
    Body body();

    @Override
    default List<Body> bodies() {
        return Stream.concat(meta().description().stream(), Stream.of(body())).toList();
    }
}

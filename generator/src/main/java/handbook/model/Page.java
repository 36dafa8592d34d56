package handbook.model;

/** An entry written as a Markdown file with front matter. */
public sealed interface Page extends Entity permits Chapter, CaseStudy, PlainPage {
    Body body();
}

package handbook.pages.templates;

import java.util.Optional;

/** Where templates come from: the project's own first, then the program's. */
@FunctionalInterface
public interface TemplateSource {
    /**
     * The text of a template.
     *
     * @param name relative to the templates folder: {@code layouts/standard.ftlh}
     */
    Optional<String> read(String name);
}

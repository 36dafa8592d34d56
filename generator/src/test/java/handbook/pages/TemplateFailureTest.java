package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.lists.SiteListings;
import handbook.pages.routes.Route;
import handbook.pages.templates.TemplateSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A template that fails is reported like any other mistake. */
class TemplateFailureTest {
    @TempDir
    Path folder;

    private List<Diagnostic> diagnosticsWith(String standardTemplate) {
        Rendered site = Rendered.of(folder, Map.of("standards/standards/nhs.yaml", Sources.standard("nhs", "")));
        TemplateSource source =
                name -> name.equals("layouts/standard.ftlh") ? Optional.of(standardTemplate) : Rendered.template(name);
        Problems problems = new Problems();
        PageRenderer renderer = new PageRenderer(SiteListings.of(site.site()), source, Map.of());
        Route standard = site.routes().stream()
                .filter(route -> route.address().equals("standards/nhs/"))
                .findFirst()
                .orElseThrow();
        renderer.render(standard, problems);
        return problems.sorted();
    }

    private Diagnostic only(String template) {
        List<Diagnostic> found = diagnosticsWith(template);
        assertEquals(1, found.size(), found.toString());
        assertEquals(Rule.BAD_TEMPLATE, found.getFirst().rule());
        return found.getFirst();
    }

    @Test
    void withItsNameItsLineAndThePageItWasMaking() {
        Diagnostic found = only("Fine\n\n  ${it.colour}\n");
        assertEquals("templates/layouts/standard.ftlh", found.place().path());
        assertEquals(3, found.place().line());
        assertTrue((found.message() + found.hint()).contains("standards/nhs/"), found.toString());
        assertTrue(found.message().contains("colour"), found.message());
    }

    @Test
    void whenItCannotBeParsed() {
        assertEquals(2, only("Fine\n<#if >\n").place().line());
    }

    @Test
    void whenItImportsATemplateThatIsNotThere() {
        Diagnostic found = only("<#include \"../missing.ftlh\">");
        assertTrue(found.message().contains("missing.ftlh"), found.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${it.class}",
                "${it.getClass()}",
                "${it.hashCode()}",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${it.meta.origin.start.path?api.length()}"
            })
    void whenItReachesForMoreThanTheModel(String template) {
        only(template);
    }

    @Test
    void whatContentSaysIsEscaped() {
        Rendered site = Rendered.of(
                folder,
                Map.of(
                        "standards/standards/nhs.yaml",
                        Sources.standard("nhs", "legalBasis: '<script>alert(1)</script>'")));
        assertTrue(site.page("standards/nhs/").select("script").stream()
                .allMatch(script -> script.html().isEmpty()));
        assertTrue(site.page("standards/nhs/").text().contains("<script>alert(1)</script>"));
    }
}

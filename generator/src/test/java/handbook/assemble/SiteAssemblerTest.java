package handbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.Body;
import handbook.model.Kind;
import handbook.model.PlainPage;
import handbook.model.Standard;
import handbook.model.site.ContentFile;
import handbook.model.site.Redirect;
import handbook.model.site.Reference;
import handbook.model.site.Site;
import handbook.model.site.Target;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteAssemblerTest {
    @TempDir
    private Path folder;

    private TinySite tiny;

    @BeforeEach
    void start() {
        tiny = TinySite.in(folder);
    }

    private Site site() {
        assertEquals(List.of(), tiny.problems());
        return tiny.site();
    }

    /** Where the links of a page lead, in their order; a dash for those that lead nowhere. */
    private List<String> targets(Site site, String page) {
        Body body = ((PlainPage) site.catalogue().find(Kind.PLAIN_PAGE, page).orElseThrow()).body();
        return body.links().stream()
                .map(link -> site.targets().containsKey(link)
                        ? site.targets().get(link).address()
                        : "-")
                .toList();
    }

    private static List<String> incoming(Site site, String key) {
        return site.incoming(site.catalogue().find(key).orElseThrow()).stream()
                .map(reference ->
                        reference.relation() + " of " + reference.from().id())
                .sorted()
                .toList();
    }

    @Test
    void everyWayToWriteALinkLeadsToTheSamePage() {
        tiny.withPage("there", "## Why not\n\nWords.")
                .withPage(
                        "here",
                        "[a](there.md) [b](./there.md#why-not) [[there]] [[plain-page:there#why-not]] [c](#end)\n\n## End");
        assertEquals(
                List.of("there/", "there/#why-not", "there/", "there/#why-not", "here/#end"), targets(site(), "here"));
    }

    @Test
    void aLinkToAHeadingBearsTheHeadingsWords() {
        tiny.withPage("there", "## Why *not*").withPage("here", "[[there#why-not]]");
        assertTrue(site().targets().containsValue(new Target("there/#why-not", "Why not")));
    }

    @Test
    void relativeLinksAreFollowedFromTheirFile() {
        tiny.withPage("here", "[a](../handbook/deep/down.md)")
                .with(
                        "content/handbook/deep/down.md",
                        "---\ntitle: Down\nsummary: B.\npart: p\n---\n[up](../../pages/here.md) [out](../../../x.md)\n");
        assertEquals(
                List.of("content/handbook/deep/down.md:6:27 dead-link: there is no page at '../../../x.md'"),
                tiny.problems());
        assertEquals(List.of("handbook/down/"), targets(tiny.site(), "here"));
    }

    @Test
    void linksThroughFormerIdsLeadToWhatTheyAreCalledNow() {
        tiny.withStandard("nhs-number", "aliases: [nhs-no]").withPage("here", "[[nhs-no]] [[standard:nhs-no]]");
        Site site = site();
        assertEquals(List.of("standards/nhs-number/", "standards/nhs-number/"), targets(site, "here"));
        assertEquals(List.of(new Redirect("standards/nhs-no/", "standards/nhs-number/")), site.redirects());
    }

    @Test
    void anIdStandsBeforeAFormerIdOfAnother() {
        tiny.withStandard("old", "aliases: [new]").withStandard("new").withPage("here", "[[new]]");
        assertEquals(List.of("standards/new/"), targets(tiny.site(), "here"));
    }

    @Test
    void everyReferenceHasItsInverse() {
        tiny.withStandard("one", "replaces: [two]", "relations:", "  - type: requires", "    target: three")
                .withStandard("two")
                .withStandard("three")
                .withPage("here", "[[one]] and [[one]] again");
        Site site = site();
        assertEquals(List.of("text of here", "text of here"), incoming(site, "standard:one"));
        assertEquals(List.of("replaces of one"), incoming(site, "standard:two"));
        assertEquals(List.of("relations.requires of one"), incoming(site, "standard:three"));
        assertEquals(List.of("topics of one", "topics of three", "topics of two"), incoming(site, "topic:all"));
    }

    @Test
    void successorsAreKnownWhicheverOfTheTwoSaysSo() {
        tiny.withStandard("old", "replacedBy: [new]")
                .withStandard("new")
                .withStandard("older")
                .withStandard("old-too", "replaces: [older]");
        Site site = site();
        assertEquals(List.of("new"), ids(site.successors(standard(site, "old"))));
        assertEquals(List.of("old"), ids(site.predecessors(standard(site, "new"))));
        assertEquals(List.of("old-too"), ids(site.successors(standard(site, "older"))));
        assertEquals(List.of(), ids(site.successors(standard(site, "new"))));
    }

    @Test
    void aSuccessorBothNameIsOne() {
        tiny.withStandard("old", "replacedBy: [new]").withStandard("new", "replaces: [old]");
        Site site = site();
        assertEquals(List.of("new"), ids(site.successors(standard(site, "old"))));
    }

    private static Standard standard(Site site, String id) {
        return (Standard) site.catalogue().find(Kind.STANDARD, id).orElseThrow();
    }

    private static List<String> ids(List<Standard> standards) {
        return standards.stream().map(Standard::id).toList();
    }

    @Test
    void draftsAreLeftOutWithEveryReferenceToAndFromThem() {
        tiny.withStandard("secret", "draft: true", "replaces: [open]", "aliases: [hush]")
                .withStandard("open", "replacedBy: [secret]")
                .withPage("here", "[[secret]] [[hush]] [[open]]");
        Site site = site();
        assertEquals(List.of("open"), ids(site.all(Standard.class)));
        assertEquals(List.of("-", "-", "standards/open/"), targets(site, "here"));
        assertEquals(List.of("text of here"), incoming(site, "standard:open"));
        assertEquals(List.of(), site.redirects());
        assertEquals(List.of(), site.successors(standard(site, "open")));
    }

    @Test
    void draftsAreShownWhereTheyAreAskedFor() {
        tiny = tiny.withStandard("secret", "draft: true")
                .withPage("here", "[[secret]]")
                .withDrafts();
        assertEquals(List.of("standards/secret/"), targets(site(), "here"));
    }

    @Test
    void whatIsScheduledAppearsOnItsDayAndLeavesOnItsDay() {
        tiny.withStandard("brief", "publishOn: 2026-11-22", "expireOn: 2026-11-24")
                .withPage("here", "[[brief]]");
        for (String day : List.of("2026-11-22", "2026-11-23")) {
            assertEquals(List.of("standards/brief/"), targets(tiny.on(day).site(), "here"), day);
        }
        for (String day : List.of("2026-11-21", "2026-11-24")) {
            tiny = tiny.on(day);
            assertEquals(List.of("-"), targets(site(), "here"), day);
        }
    }

    @Test
    void aDraftsOwnFaultsAreReported() {
        tiny.withStandard("secret", "draft: true", "replaces: [nothing]");
        assertEquals(
                List.of("standards/standards/secret.yaml:9:12 unknown-reference: there is no standard 'nothing'"),
                tiny.problems());
    }

    @Test
    void anImageIsFoundBesideItsText() {
        tiny.withPage("here", "![A map](maps/a.gif)").with("content/pages/maps/a.gif", "GIF89a\1\0\1\0\0\0\0;");
        assertEquals(
                List.of("content/pages/maps/a.gif"),
                site().images().values().stream().map(ContentFile::path).toList());
    }

    @Test
    void termsThatATextUsesAreReferences() {
        tiny.with("standards/glossary.yaml", "- id: gp\n  title: General practitioner\n  definition: A doctor.\n")
                .withPage("here", "Ask a general practitioner.");
        Site site = site();
        assertEquals(List.of("terms of here"), incoming(site, "term:gp"));
    }

    @Test
    void partsAreThoseOfTheChaptersWhereTheSettingsNameNone() {
        Stream.of("why", "how")
                .forEach(part -> tiny.with(
                        "content/handbook/" + part + "-chapter.md",
                        "---\ntitle: T " + part + "\nsummary: S.\npart: " + part + "-part\n---\nWords.\n"));
        assertEquals(
                List.of("How part", "Why part"),
                site().parts().stream().map(part -> part.title()).toList());
    }

    @Test
    void aPageThatLinksToItselfDoesNotReferToItself() {
        tiny.withPage("here", "[end](#end) [me](here.md) [[here]]\n\n## End");
        assertEquals(
                List.of(), site().references().stream().map(Reference::relation).toList());
    }

    @Test
    void searchWordsWaitForAPageThatIsNotPublishedYet() {
        tiny.withPage("later", "Words.", "draft: true")
                .with("standards/search-words.yaml", "- words: [not yet]\n  finds: [plain-page:later]\n");
        assertEquals(List.of(), tiny.problems());
        tiny.with("standards/search-words.yaml", "- words: [not yet]\n  finds: [plain-page:latre]\n");
        assertTrue(tiny.problems().getFirst().contains("no page goes by 'plain-page:latre'"));
    }
}

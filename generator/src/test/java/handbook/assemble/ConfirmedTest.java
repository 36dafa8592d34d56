package handbook.assemble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.CaseStudy;
import handbook.model.Entity;
import handbook.model.Event;
import handbook.model.Fact;
import handbook.model.Kind;
import handbook.model.Policy;
import handbook.model.Standard;
import handbook.model.SystemType;
import handbook.model.choice.Confidence;
import handbook.model.site.Reference;
import handbook.model.site.Site;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody has confirmed is not in the site. */
class ConfirmedTest {
    @TempDir
    private Path folder;

    private TinySite tiny;

    @BeforeEach
    void write() {
        tiny = TinySite.in(folder)
                .withStandard("one", """
                        facts:
                          - {text: Sure, confidence: known}
                          - {text: Not sure, confidence: unsure, source: paper}
                        dates:
                          - {label: sure, date: 2019, confidence: verified}
                          - {label: not sure, date: 2020, confidence: unsure}
                        licence: {text: Free, confidence: unsure}""")
                .withStandard("two", "licence: {text: Free, confidence: known}", "replacedBy: [one]")
                .with("standards/sources.yaml", """
                        - {id: paper, title: Paper, type: report, url: 'https://example.org/'}
                        - {id: print, title: Print, type: report, url: 'https://example.org/print'}
                        """)
                .with("standards/policies/act.yaml", """
                        {id: act, title: Act, summary: A., topics: [all], kind: guidance, status: in-force, sources: [print],
                         dateNote: {text: Soon, confidence: unsure}}
                        """)
                .with("standards/system-types/ward.yaml", """
                        {id: ward, title: Ward, summary: A., cpv: [
                         {code: '48000000', title: Software},
                         {code: '48814400', title: Clinical, confidence: unsure}]}
                        """)
                .with("standards/timeline.yaml", """
                        - {id: sure, date: 2019, title: It began, kind: other, confidence: known, source: print, standards: [one]}
                        - {id: not-sure, date: 2020, title: It went on, kind: other, confidence: unsure, standards: [one]}
                        """)
                .with("content/case-studies/there.md", """
                        ---
                        title: There
                        summary: A.
                        place: There
                        initiative: Record
                        topics: [all]
                        measures:
                          - {name: Time, after: 2 minutes, confidence: unsure}
                          - {name: Calls, after: '3'}
                        lessons:
                          - {text: Start small, confidence: unsure}
                        ---
                        Words.
                        """)
                .withPage("here", "[[event:sure]] [[event:not-sure]]");
    }

    private static <E extends Entity> E only(Site site, Class<E> type) {
        return site.all(type).getFirst();
    }

    @Test
    void ofEveryKindTheSureStays() {
        assertEquals(List.of(), tiny.problems());
        Site site = tiny.site();
        Standard one = (Standard) site.catalogue().find("standard:one").orElseThrow();
        assertEquals(
                List.of("Sure"), one.meta().facts().stream().map(Fact::text).toList());
        assertEquals(
                List.of("sure"),
                one.dates().stream().map(Standard.KeyDate::label).toList());
        assertTrue(one.licence().isEmpty());
        assertTrue(only(site, Policy.class).dateNote().isEmpty());
        assertEquals(1, only(site, SystemType.class).cpv().size());
        assertEquals(1, only(site, CaseStudy.class).measures().size());
        assertEquals(List.of(), only(site, CaseStudy.class).lessons());
        assertEquals(
                List.of("sure"), site.all(Event.class).stream().map(Event::id).toList());
    }

    @Test
    void nothingThatIsReachedFromTheSiteIsUnsure() {
        for (Site site : List.of(tiny.site(), tiny.withDrafts().site())) {
            String everything = site.catalogue().all() + " " + site.references() + " " + site.incoming();
            assertTrue(everything.contains("confidence=KNOWN"));
            assertFalse(everything.contains("UNSURE"), everything);
        }
    }

    @Test
    void readersAreToldHowMuchIsLeftOut() {
        Site site = tiny.site();
        assertEquals(1, site.withheld().statements(standard(site, "one")));
        assertEquals(0, site.withheld().statements(standard(site, "two")));
        assertEquals(1, site.withheld().entities(Kind.EVENT));
        assertEquals(0, site.withheld().entities(Kind.STANDARD));
    }

    private static Entity standard(Site site, String id) {
        return site.catalogue().find(Kind.STANDARD, id).orElseThrow();
    }

    @Test
    void whatReferredToItIsAsItWas() {
        Site site = tiny.site();
        assertEquals(
                List.of("event:sure", "standard:two"),
                referring(site, standard(site, "one")).sorted().toList());
        Entity paper = site.catalogue().find("source:paper").orElseThrow();
        assertEquals(
                List.of("standard:one"), referring(site, paper).toList(), "a source is used by an unsure fact too");
        assertEquals(1, site.targets().size(), "a link to an event that is not shown leads nowhere");
    }

    private static Stream<String> referring(Site site, Entity entity) {
        return site.incoming(entity).stream()
                .map(Reference::from)
                .filter(from -> from.kind() != Kind.PLAIN_PAGE)
                .map(Entity::key);
    }

    @Test
    void anEntryThatIsNotConfirmedAsAWholeStaysAndSaysSo() {
        Site site = tiny.withStandard("three", "confidence: unsure").site();
        Standard three = (Standard) standard(site, "three");
        assertEquals(Confidence.UNSURE, three.meta().confidence());
    }

    @Test
    void whatIsSureIsNotMadeAnew() {
        Standard two = (Standard) standard(tiny.site(), "two");
        assertSame(two, new Confirmed().partsOf(two));
    }
}

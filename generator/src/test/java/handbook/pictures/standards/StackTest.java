package handbook.pictures.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Drawing;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackTest {
    private static final String TILL = "systemTypes: [till]";

    @TempDir
    Path folder;

    private TinySite site() {
        return TinySite.in(folder)
                .with("standards/system-types/till.yaml", "id: till\ntitle: Till\nsummary: It counts.\n");
    }

    private TinySite full() {
        return mandated(
                        mandated(
                                mandated(mandated(site(), "wire", "transport-messaging"), "lock", "security"),
                                "page",
                                "presentation"),
                        "form",
                        "content")
                .withStandard("other-form", "function: content", TILL);
    }

    private static TinySite mandated(TinySite site, String id, String function) {
        return site.with(
                "standards/standards/" + id + ".yaml",
                "id: " + id + "\ntitle: The " + id + "\nsummary: A standard.\ntype: identifier\nstatus: active\n"
                        + "obligation: mandated\ntopics: [all]\n" + TILL + "\nfunction: " + function + "\n");
    }

    private static Optional<Picture> drawn(TinySite tiny) {
        Site site = tiny.site();
        SystemType till = site.all(SystemType.class).getFirst();
        return Stack.of(
                Objects.requireNonNull(SiteListings.of(site).requirements().get(till.id())), site);
    }

    @Test
    void whatCarriesStandsBelowWhatIsCarried() {
        for (Drawing drawing : List.of(
                drawn(full()).orElseThrow().wide(), drawn(full()).orElseThrow().narrow())) {
            assertTrue(place(drawing, "The page") < place(drawing, "The form"));
            assertTrue(place(drawing, "The form") < place(drawing, "The lock"));
            assertTrue(place(drawing, "The lock") < place(drawing, "The wire"));
        }
    }

    @Test
    void whatIsExpectedIsCountedBehindWhatIsMandated() {
        Picture stack = drawn(full()).orElseThrow();
        assertEquals(place(stack.wide(), "The form"), place(stack.wide(), "1 more that is expected"));
        assertTrue(place(stack.narrow(), "The form") < place(stack.narrow(), "1 more that is expected"));
        assertEquals(List.of(), DrawingFaults.of(stack));
    }

    @Test
    void nothingIsDrawnOfAFew() {
        assertTrue(drawn(mandated(site(), "wire", "security")).isEmpty());
    }

    private static int place(Drawing drawing, String text) {
        return StandardsMapTest.find(drawing, text).at().y();
    }
}

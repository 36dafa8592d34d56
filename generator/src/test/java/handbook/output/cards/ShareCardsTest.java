package handbook.output.cards;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.pipeline.BuiltSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCardsTest {
    private static final String BASE = "https://example.org/books/";

    @TempDir
    private Path folder;

    private BuiltSite built(String title, String base) {
        return BuiltSite.of(TinySite.in(folder)
                .with("content/site.yaml", "title: " + title + "\npurpose: To help people choose.\n" + base)
                .withStandard("alpha")
                .withPage("about", "Words."));
    }

    private static String imageOf(BuiltSite site, String page) {
        return site.text(page).replaceAll("(?s).*<meta property=\"og:image\" content=\"" + BASE + "([^\"]+)\".*", "$1");
    }

    @Test
    void eachPartOfTheSiteHasACardAndOtherPagesThatOfTheSite() throws IOException {
        try (BuiltSite site = built("Handbook", "baseUrl: " + BASE)) {
            String ofStandards = imageOf(site, "standards/alpha/index.html");
            assertEquals(ofStandards, imageOf(site, "standards/index.html"));
            String ofTheSite = imageOf(site, "index.html");
            assertEquals(ofTheSite, imageOf(site, "about/index.html"));
            assertNotEquals(ofStandards, ofTheSite);
            for (String card : new String[] {ofStandards, ofTheSite}) {
                BufferedImage image =
                        ImageIO.read(new ByteArrayInputStream(site.files().get(card)));
                assertEquals(1200, image.getWidth());
                assertEquals(630, image.getHeight());
                assertTrue(hasInk(image), card + " says nothing");
            }
        }
    }

    /** Dark dots where the title stands. */
    private static boolean hasInk(BufferedImage image) {
        for (int x = 100; x < 400; x++) {
            for (int y = 90; y < 200; y++) {
                if ((image.getRGB(x, y) & 0xff) < 0x60) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void theSameWordsGiveTheSameBytesUnderTheSameName() {
        try (BuiltSite one = built("Handbook", "baseUrl: " + BASE);
                BuiltSite other = built("Handbook", "baseUrl: " + BASE)) {
            String card = imageOf(one, "index.html");
            assertArrayEquals(one.files().get(card), other.files().get(card));
            try (BuiltSite renamed = built("Guide", "baseUrl: " + BASE)) {
                assertNotEquals(card, imageOf(renamed, "index.html"));
            }
        }
    }

    @Test
    void lettersThatTheFontDoesNotHaveAreLeftOut() throws IOException {
        try (BuiltSite site = built("患者記録", "baseUrl: " + BASE)) {
            byte[] card = site.files().get(imageOf(site, "index.html"));
            assertFalse(hasInk(ImageIO.read(new ByteArrayInputStream(card))));
        }
    }

    @Test
    void aSiteThatDoesNotKnowItsAddressHasNone() {
        try (BuiltSite site = built("Handbook", "")) {
            assertFalse(site.text("index.html").contains("og:"));
            assertTrue(site.files().keySet().stream().noneMatch(path -> path.contains("card-")));
        }
    }
}

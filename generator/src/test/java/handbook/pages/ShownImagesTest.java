package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.pipeline.BuiltSite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownImagesTest {
    @TempDir
    private Path folder;

    @Test
    void aWideImageComesInTheWidthThatTheScreenNeeds() {
        TinySite site = withWards("![Wards](My%20Wards,%202.png)");
        try (BuiltSite built = BuiltSite.of(site)) {
            Element image = images(built, "here").getFirst();
            assertEquals("../images/1080/pages/My%20Wards%2C%202.png", image.attr("src"));
            assertEquals(
                    "../images/720/pages/My%20Wards%2C%202.png 720w, ../images/1080/pages/My%20Wards%2C%202.png 1080w,"
                            + " ../images/1440/pages/My%20Wards%2C%202.png 1440w",
                    image.attr("srcset"));
            assertEquals("min(704px, 100vw - 2rem)", image.attr("sizes"));
            assertEquals("1440 720", image.attr("width") + " " + image.attr("height"));
            assertEquals(
                    List.of(
                            "images/1080/pages/My Wards, 2.png",
                            "images/1440/pages/My Wards, 2.png",
                            "images/720/pages/My Wards, 2.png"),
                    published(built));
        }
    }

    @Test
    void anImageThatIsLinkedToIsPublishedWholeToo() {
        TinySite site = withWards("![Wards](My%20Wards,%202.png)\n\n[All the wards](My%20Wards,%202.png)");
        try (BuiltSite built = BuiltSite.of(site)) {
            assertTrue(published(built).contains("images/pages/My Wards, 2.png"), built.files()::toString);
        }
    }

    @Test
    void anImageOnTwoPagesIsPublishedOnce() {
        TinySite site = withWards("![Wards](My%20Wards,%202.png)").withPage("there", "![Beds](My%20Wards,%202.png)");
        try (BuiltSite built = BuiltSite.of(site)) {
            assertEquals(3, published(built).size());
        }
    }

    @Test
    void readersWaitForTheFirstImageOnly() {
        TinySite site = withSmall("![A](small.png)\n\n![B](small.png)\n\nWords ![C](small.png).");
        try (BuiltSite built = BuiltSite.of(site)) {
            Elements images = images(built, "here");
            assertEquals(
                    List.of("", "lazy", "lazy"),
                    images.stream().map(image -> image.attr("loading")).toList());
            assertEquals("../images/pages/small.png", images.getFirst().attr("src"));
            assertEquals("", images.getFirst().attr("srcset"));
        }
    }

    @Test
    void aPictureHasItsCaptionAndSaysWhoseItIs() {
        TinySite site = withSmall("""
                ![Beds in a row](small.png "A ward at night")
                Credit: Jane Doe, [licence](https://example.org/)
                """);
        try (BuiltSite built = BuiltSite.of(site)) {
            assertEquals(List.of(), built.problems());
            Element figure = Jsoup.parse(built.text("here/index.html")).selectFirst("main figure.nhsuk-image");
            assertEquals("A ward at night Credit: Jane Doe, licence", figure.text());
            Element caption = figure.selectFirst("> figcaption.nhsuk-image__caption");
            assertEquals(
                    "Credit: Jane Doe, licence", caption.selectFirst("> small").text());
            assertEquals("https://example.org/", caption.selectFirst("small a").attr("href"));
        }
    }

    @Test
    void anImageThatIsCalledDecorativeIsNotReadOut() {
        try (BuiltSite built = BuiltSite.of(withSmall("![decorative](small.png)"))) {
            assertEquals(List.of(), built.problems());
            assertEquals("", images(built, "here").getFirst().attr("alt"));
        }
    }

    private static Elements images(BuiltSite built, String page) {
        return Jsoup.parse(built.text(page + "/index.html")).select("main img[alt]");
    }

    private static List<String> published(BuiltSite built) {
        return built.files().keySet().stream()
                .filter(path -> path.startsWith("images/"))
                .toList();
    }

    private TinySite withWards(String text) {
        return TinySite.in(folder).withPage("here", text).with("content/pages/My Wards, 2.png", png(2400, 1200));
    }

    private TinySite withSmall(String text) {
        return TinySite.in(folder).withPage("here", text).with("content/pages/small.png", png(40, 20));
    }

    private static byte[] png(int width, int height) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

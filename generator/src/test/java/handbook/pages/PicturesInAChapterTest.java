package handbook.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.acceptance.HtmlValidity;
import handbook.pipeline.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PicturesInAChapterTest {
    private static final Path FIXTURE = Path.of("src/test/resources/fixtures/pictures-in-a-chapter");

    @Test
    void everyFileOfAPictureIsThereAndHoldsNothingElse() throws IOException {
        try (BuiltSite built = BuiltSite.of(FIXTURE)) {
            String page = built.text("handbook/letters/index.html");
            assertEquals(List.of(), HtmlValidity.errors(page));
            Document document = Jsoup.parse(page, "https://example.org/handbook/letters/");
            List<String> copies = document.select("main img[srcset]").eachAttr("srcset").stream()
                    .flatMap(all -> List.of(all.split(", ")).stream())
                    .toList();
            assertEquals(5, copies.size(), copies::toString);
            for (String copy : copies) {
                String[] addressAndWidth = copy.split(" ");
                byte[] bytes = built.files().get(addressAndWidth[0].replace("../", ""));
                int width = ImageIO.read(new ByteArrayInputStream(bytes)).getWidth();
                assertTrue(width >= Integer.parseInt(addressAndWidth[1].replace("w", "")), copy + " is " + width);
                assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("Exif"), copy);
            }
            Element upright = document.select("main img").get(1);
            assertEquals("960 1440", upright.attr("width") + " " + upright.attr("height"));
        }
    }
}

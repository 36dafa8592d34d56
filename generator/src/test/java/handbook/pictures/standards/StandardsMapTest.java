package handbook.pictures.standards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Drawing;
import handbook.pictures.drawing.Shape.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardsMapTest {
    @TempDir
    Path folder;

    private TinySite site() {
        return TinySite.in(folder)
                .withStandard("codes", "function: terminology", "layers: [semantic]")
                .withStandard("words", "function: terminology", "layers: [semantic]")
                .withStandard("letters", "function: content", "layers: [semantic, technical]")
                .withStandard("keys", "function: security", "layers: [legal]")
                .withStandard("user", "relations: [{type: requires, target: words}]");
    }

    private static Optional<Picture> drawn(TinySite site) {
        return StandardsMap.of(SiteListings.of(site.site()));
    }

    @Test
    void countsWhatDoesAJobAtALayerAndNamesTheOneMostPointedTo() {
        List<List<String>> rows = drawn(site()).orElseThrow().table().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
        assertEquals(
                List.of(
                        List.of("Terminology", "Semantic", "2 standards", "The words"),
                        List.of("Content", "Technical", "1 standard", "The letters"),
                        List.of("Content", "Semantic", "1 standard", "The letters"),
                        List.of("Security", "Legal", "1 standard", "The keys")),
                rows);
    }

    @Test
    void aCountLeadsToTheListOfJustThose() {
        Cell count = drawn(site()).orElseThrow().table().rows().getFirst().get(2);
        assertEquals(Optional.of("standards/function/terminology/?layer=semantic"), count.address());
    }

    @Test
    void layersStandSideBySideAndJobsBelowOneAnother() {
        Drawing wide = drawn(site()).orElseThrow().wide();
        assertTrue(
                find(wide, "Technical").at().x() < find(wide, "Semantic").at().x());
        assertTrue(
                find(wide, "Terminology").at().y() < find(wide, "Security").at().y());
    }

    @Test
    void nothingIsDrawnOfAFew() {
        assertTrue(drawn(TinySite.in(folder).withStandard("codes", "function: content", "layers: [legal]"))
                .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Interoperability-without-borders-and-without-end",
                "患者記録患者記録患者記録患者記録",
                "<b>&\\\"Ünïcode of many words that go on"
            })
    void noWordsLieOverOthersWhateverTheTitles(String title) {
        TinySite site = site().withStandard("odd", "function: privacy", "layers: [legal, technical]");
        site.with(
                "standards/standards/odd.yaml",
                "id: odd\ntitle: \"" + title
                        + "\"\nsummary: Odd.\ntype: identifier\nstatus: active\nobligation: recommended\n"
                        + "topics: [all]\nfunction: privacy\nlayers: [legal, technical]\n");
        assertEquals(List.of(), DrawingFaults.of(drawn(site).orElseThrow()));
    }

    static Words find(Drawing drawing, String text) {
        return drawing.words()
                .filter(words -> String.join(" ", words.paragraph().lines()).equals(text))
                .findFirst()
                .orElseThrow();
    }
}

package handbook.pictures.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable.Cell;
import handbook.pictures.drawing.Shape;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescentTest {
    @TempDir
    private Path folder;

    @Test
    void earlierPoliciesStandToTheLeftAndLaterOnesToTheRight() {
        assertEquals(
                List.of("Grandparent", "Parent", "Middle", "Child", "Grandchild"),
                picture("middle")
                        .wide()
                        .words()
                        .filter(words -> Set.of("Grandparent", "Parent", "Middle", "Child", "Grandchild")
                                .contains(text(words)))
                        .sorted(Comparator.comparing(words -> words.at().x()))
                        .map(DescentTest::text)
                        .toList());
    }

    @Test
    void nothingFurtherThanTwoStepsIsShown() {
        assertTrue(said(picture("middle")).contains("Grandchild"));
        assertTrue(!said(picture("parent")).contains("Grandchild"));
    }

    @Test
    void whatItReplacedIsSaid() {
        assertEquals(
                List.of("Middle", "Takes the place of", "Parent"),
                picture("middle").table().rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .filter(row -> row.getFirst().equals("Middle"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(said(picture("middle")).contains("It takes the place of this · 2002 · Superseded"));
    }

    @Test
    void withFewerThanThreeOthersThereIsNoPicture() {
        Site site = PolicySite.in(folder)
                .with("one", "One", "strategy", "status: in-force")
                .with("two", "Two", "strategy", "status: in-force", "derivesFrom: [one]")
                .with("three", "Three", "strategy", "status: in-force", "derivesFrom: [one]")
                .site();
        assertEquals(Optional.empty(), Descent.of(PolicySite.find("one", site), site));
    }

    @Test
    void nothingLiesOverAnything() {
        assertEquals(List.of(), DrawingFaults.of(picture("middle")));
    }

    private Picture picture(String id) {
        Site site = PolicySite.in(folder)
                .with("grandparent", "Grandparent", "legislation", "status: in-force", "inForceFrom: 2001")
                .with(
                        "parent",
                        "Parent",
                        "strategy",
                        "status: superseded",
                        "inForceFrom: 2002",
                        "derivesFrom: [grandparent]",
                        "replacedBy: [middle]")
                .with("middle", "Middle", "strategy", "status: in-force", "inForceFrom: 2003", "derivesFrom: [parent]")
                .with("child", "Child", "programme", "status: in-force", "derivesFrom: [middle]")
                .with("grandchild", "Grandchild", "guidance", "status: in-force", "derivesFrom: [child]")
                .site();
        return Descent.of(PolicySite.find(id, site), site).orElseThrow();
    }

    private static Set<String> said(Picture picture) {
        return picture.narrow().words().map(DescentTest::text).collect(Collectors.toSet());
    }

    private static String text(Shape.Words words) {
        return String.join(" ", words.paragraph().lines());
    }
}

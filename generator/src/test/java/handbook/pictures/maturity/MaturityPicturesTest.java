package handbook.pictures.maturity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.model.Capability;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.PictureTable.Cell;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaturityPicturesTest {
    @TempDir
    Path folder;

    private static final String LONG = "Überweisung <& 患者記録 Supercalifragilisticexpialidocious";

    /** Records wait for leadership and standards; standards wait for leadership, in any one organisation. */
    private Site site() {
        return TinySite.in(folder)
                .with("standards/capabilities/leadership.yaml", capability("leadership", "Leadership", "[]"))
                .with(
                        "standards/capabilities/standards.yaml",
                        capability(
                                "standards",
                                "Standards",
                                "[{capability: leadership, level: 3, forLevel: 4, organisation: any, because: So.}]"))
                .with(
                        "standards/capabilities/records.yaml",
                        capability(
                                "records",
                                LONG,
                                "[{capability: leadership, level: 1, forLevel: 2, because: So.},"
                                        + " {capability: standards, level: 1, forLevel: 2, because: So.}]"))
                .site();
    }

    private static String capability(String id, String title, String dependsOn) {
        return """
                id: %id
                title: '%title'
                summary: A capability.
                theme: readiness
                levels: [None, One, Two, Three, Four]
                dependsOn: %dependsOn
                """.replace("%id", id).replace("%title", title).replace("%dependsOn", dependsOn);
    }

    private static List<List<String>> rows(Picture picture) {
        return picture.table().rows().stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    @Test
    void eachLevelThatWaitsHasAPicture() {
        List<Picture> pictures = LevelNeeds.of(site());
        assertEquals(
                List.of("What level 2 needs", "What level 4 needs"),
                pictures.stream().map(Picture::title).toList());
        assertEquals(
                List.of(
                        List.of(LONG, "Leadership level 1 before level 2"),
                        List.of(LONG, "Standards level 1 before level 2")),
                rows(pictures.getFirst()));
        assertEquals(
                List.of(List.of(
                        "Standards", "Leadership level 3, in any one organisation of your area, before level 4")),
                rows(pictures.getLast()));
        assertEquals(
                List.of(),
                pictures.stream()
                        .flatMap(picture -> DrawingFaults.of(picture).stream())
                        .toList());
    }

    @Test
    void aCapabilityTellsWhatComesFirstAndWhatBuildsOnIt() {
        Site site = site();
        Site more = TinySite.in(folder)
                .with(
                        "standards/capabilities/alignment.yaml",
                        capability(
                                "alignment",
                                "Alignment",
                                "[{capability: standards, level: 1, forLevel: 3, because: So.}]"))
                .site();
        assertEquals(Optional.empty(), CapabilityTies.of(capability(site, "standards"), site));
        Picture picture = CapabilityTies.of(capability(more, "standards"), more).orElseThrow();
        assertEquals(
                List.of(
                        List.of("Leadership", "Its level 3 before level 4 here, in any one organisation of your area"),
                        List.of(LONG, "Level 1 here before its level 2"),
                        List.of("Alignment", "Level 1 here before its level 3")),
                rows(picture));
        assertEquals(List.of(), DrawingFaults.of(picture));
        assertTrue(picture.wide()
                .words()
                .anyMatch(words -> words.paragraph().lines().contains("Level 4")));
    }

    private static Capability capability(Site site, String id) {
        return site.all(Capability.class).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}

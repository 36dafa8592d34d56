package handbook.pictures.years;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.lists.SiteListings;
import handbook.model.site.Site;
import handbook.pictures.DrawingFaults;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Drawing;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemDutiesTest {
    @TempDir
    Path folder;

    private Optional<Picture> picture(TinySite files) {
        Site site = files.with("standards/system-types/pas.yaml", """
                id: pas
                title: Patient administration
                summary: Keeps appointments.
                """).site();
        return SystemDuties.of(
                Objects.requireNonNull(SiteListings.of(site).requirements().get("pas")), site);
    }

    private TinySite with(TinySite site, String id, String... fields) {
        return site.with(
                "standards/standards/" + id + ".yaml",
                String.join(
                                "\n",
                                Stream.concat(
                                                Stream.of(
                                                        "id: " + id,
                                                        "summary: A standard.",
                                                        "type: identifier",
                                                        "status: active",
                                                        "topics: [all]",
                                                        "systemTypes: [pas]"),
                                                Stream.of(fields))
                                        .toList())
                        + "\n");
    }

    private TinySite three() {
        TinySite site = TinySite.in(folder).withStandard("another");
        with(site, "long", "title: Since long", "obligation: mandated", "effectiveFrom: 2014-04-01");
        with(site, "used", "title: Used", "obligations: [{level: mandated, inUseSince: 2019}]");
        with(site, "soon", "title: Soon", "obligation: recommended", "complyBy: 2027-06-30");
        return site;
    }

    @Test
    void whatIsComingStandsFirstThenWhatBeganLast() {
        Picture picture = picture(three()).orElseThrow();
        assertEquals(
                List.of(
                        List.of("Soon", "Still to come: Comply by", "30 June 2027"),
                        List.of("Used", "In use by", "2019"),
                        List.of("Since long", "Binds since", "1 April 2014")),
                picture.table().rows().stream()
                        .map(row -> row.stream().map(cell -> cell.text()).toList())
                        .toList());
        assertTrue(text(picture.wide()).contains("Today, 22 November 2026"), text(picture.wide()));
        assertTrue(text(picture.narrow()).startsWith("2027 | Soon | "), text(picture.narrow()));
    }

    @Test
    void mandatedStandardsWithoutADateAreCounted() {
        TinySite site = three();
        with(site, "vague", "title: Vague", "obligation: mandated");
        String says = picture(site).orElseThrow().description();
        assertTrue(says.contains("For 1 mandated standard no date is known."), says);
    }

    @Test
    void noWordsLieOverOthers() {
        TinySite site = three();
        for (int at = 0; at < 14; at++) {
            with(
                    site,
                    "many-" + at,
                    "title: \"Überweisung <&\\\" 患者記録 Supercalifragilisticexpialidocious-interoperability " + at + "\"",
                    "obligation: mandated",
                    "effectiveFrom: 2027-01-01",
                    "complyBy: 2027-01-01",
                    "dates: [{label: First, date: 2027-01-01, confidence: known}, {label: Second, date: 2027-01-01, confidence: known}]");
        }
        Picture picture = picture(site).orElseThrow();
        assertEquals(List.of(), DrawingFaults.of(picture));
        assertTrue(
                picture.description().contains("5 more standards with a date are in the tables."),
                picture.description());
    }

    @Test
    void twoStandardsAreATable() {
        TinySite site = TinySite.in(folder).withStandard("another");
        with(site, "long", "title: Since long", "obligation: mandated", "effectiveFrom: 2014-04-01");
        with(site, "used", "title: Used", "obligations: [{level: mandated, inUseSince: 2019}]");
        assertEquals(Optional.empty(), picture(site));
    }

    private static String text(Drawing drawing) {
        return String.join(
                " | ",
                drawing.words()
                        .map(words -> String.join(" ", words.paragraph().lines()))
                        .toList());
    }
}

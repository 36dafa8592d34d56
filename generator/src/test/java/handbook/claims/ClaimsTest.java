package handbook.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.TinySite;
import handbook.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsTest {
    @TempDir
    private Path folder;

    private TinySite everyKind() {
        return TinySite.in(folder)
                .with("standards/sources.yaml", """
                        - id: seen
                          title: A page that was seen
                          url: https://example.org/seen
                          type: official
                        """)
                .with("standards/standards/number.yaml", """
                        id: number
                        title: The number
                        summary: What it is for.
                        sources: [seen]
                        facts:
                          - text: Nobody has confirmed this.
                            confidence: unsure
                          - text: >
                              It has
                              ten digits.
                            confidence: verified
                            source: seen
                        type: identifier
                        status: active
                        obligations:
                          - level: recommended
                          - level: mandated
                            basis: [law]
                            policy: act
                            legalBasis: Section 1 says so.
                            effectiveFrom: 2020-04-01
                            complyBy: 2021-04
                        versions:
                          - number: '2.0'
                            status: active
                            issued: 2019-11
                            url: https://example.org/2
                        dates:
                          - label: First used
                            date: 1996
                            confidence: known
                        """)
                .with("standards/policies/act.yaml", """
                        id: act
                        title: The Act
                        summary: What it says.
                        kind: legislation
                        status: in-force
                        confidence: verified
                        obliges:
                          - who: Trusts
                            what: Show the number.
                            by: 2021
                        mandates: [number]
                        """)
                .with("standards/timeline.yaml", """
                        - id: launch
                          date: 2015-09-03
                          title: The number is launched
                          kind: standard
                          confidence: known
                          source: seen
                        """)
                .with("content/case-studies/north.md", """
                        ---
                        title: The North
                        summary: What one area did.
                        place: The North
                        initiative: Shared care record
                        measures:
                          - name: Calls
                            before: 40 a day
                            after: 4 a day
                            unit: calls
                        lessons:
                          - text: Start with trust.
                            confidence: known
                        ---

                        Words.
                        """);
    }

    @Test
    void eachClaimSaysWhereItStandsAndWhatItRestsOn() {
        assertEquals("""
                8 of 8 claims, seed 1

                1. /case-studies/north/  measure, known
                   Calls: before 40 a day, after 4 a day, in calls
                   content/case-studies/north.md:7
                   no source

                2. /case-studies/north/  lesson, known
                   Start with trust.
                   content/case-studies/north.md:12
                   no source

                3. /policies/act/  duty, verified
                   Trusts: Show the number. (by 2021)
                   standards/policies/act.yaml:8
                   no source

                4. /standards/number/  fact, verified
                   It has ten digits.
                   standards/standards/number.yaml:8
                   source: A page that was seen, https://example.org/seen

                5. /standards/number/  obligation, known
                   mandated from 1 April 2020, to comply by April 2021 by The Act on the ground of law: Section 1 says so.
                   standards/standards/number.yaml:17
                   source of the page: A page that was seen, https://example.org/seen

                6. /standards/number/  version, known
                   Version 2.0, active, issued November 2019, at https://example.org/2
                   standards/standards/number.yaml:24
                   source of the page: A page that was seen, https://example.org/seen

                7. /standards/number/  date, known
                   First used: 1996
                   standards/standards/number.yaml:29
                   source of the page: A page that was seen, https://example.org/seen

                8. /timeline/#launch  event, known
                   3 September 2015: The number is launched
                   standards/timeline.yaml:1
                   source: A page that was seen, https://example.org/seen
                """, sample(everyKind(), "--count", "100"));
    }

    @Test
    void theSameSeedChoosesTheSameOnAnyNumberOfThreads() {
        TinySite site = many();
        String chosen = sample(site, "--seed", "7", "--count", "10", "--threads", "1");
        assertEquals(chosen, sample(site, "--seed", "7", "--count", "10", "--threads", "4"));
        assertTrue(chosen.startsWith("10 of 300 claims, seed 7\n"), chosen);
        assertEquals(
                10,
                chosen.lines().filter(line -> line.matches("\\d+\\. /\\S+/ .*")).count());
        assertEquals(
                10,
                chosen.lines()
                        .filter(line -> line.matches(" {3}standards/.*:\\d+"))
                        .count());
        assertNotEquals(chosen, sample(site, "--seed", "8", "--count", "10"));
        assertTrue(sample(site).startsWith("60 of 300 claims, seed 1\n"));
    }

    @Test
    void theOrderInWhichClaimsWereFoundDoesNotMatter() {
        List<Claim> claims = new Claims(many().site()).all();
        List<Claim> otherwise = new ArrayList<>(claims);
        Collections.shuffle(otherwise, new Random(99));
        assertEquals(Sample.of(claims, 7, 10), Sample.of(otherwise, 7, 10));
    }

    @Test
    void everyClaimCanBeChosen() {
        List<Claim> claims = new Claims(many().site()).all();
        Set<Claim> chosen = new HashSet<>();
        IntStream.range(0, 200)
                .forEach(seed -> chosen.addAll(Sample.of(claims, seed, 10).claims()));
        assertEquals(claims.size(), chosen.size());
    }

    private TinySite many() {
        TinySite site = TinySite.in(folder);
        for (int i = 0; i < 100; i++) {
            site.withStandard(
                    "standard-" + i,
                    "facts:",
                    "  - {text: One., confidence: known}",
                    "  - {text: Two., confidence: known}",
                    "  - {text: Three., confidence: verified}");
        }
        return site;
    }

    private static String sample(TinySite site, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] arguments = Stream.concat(
                        Stream.of("sample", "--project", site.folder().toString(), "--clock", "2026-11-22"),
                        Stream.of(options))
                .toArray(String[]::new);
        assertEquals(0, Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true), false));
        assertEquals("", err.toString());
        return out.toString();
    }
}

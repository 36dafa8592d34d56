package handbook.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import handbook.diagnostics.Severity;
import handbook.pipeline.BuiltSite;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The handbook as it stands. */
class HandbookTest {
    @TestFactory
    Stream<DynamicTest> is() {
        BuiltSite built = Handbook.built();
        return SiteCheck.all().entrySet().stream()
                .map(check -> DynamicTest.dynamicTest(
                        check.getKey(), () -> check.getValue().of(built)));
    }

    @Test
    void hasNoErrors() {
        assertEquals(
                List.of(),
                Handbook.built().problems().stream()
                        .filter(problem -> problem.severity() == Severity.ERROR)
                        .toList());
    }

    @Test
    void isPublishedWhole() {
        BuiltSite built = Handbook.built();
        assertTrue(built.pages().size() > built.site().catalogue().all().size() / 2, "pages are missing");
    }
}

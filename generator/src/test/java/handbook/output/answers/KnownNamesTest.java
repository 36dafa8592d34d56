package handbook.output.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNamesTest {
    private Map<String, Subject> names;

    @BeforeEach
    void termsAndEntriesThatShareNames(@TempDir Path folder) {
        names = KnownNames.of(TinySite.in(folder)
                .with("standards/system-types/index.yaml", """
                        id: index
                        title: Shared record, patient index or portal
                        summary: Links records.
                        alsoKnownAs: [PIX]
                        """)
                .withStandard("classes", "alsoKnownAs: [CLS-10]")
                .withStandard("sets", "alsoKnownAs: [CDS]")
                .with("standards/glossary.yaml", """
                        - id: patient-index
                          title: Patient index
                          acronym: PIX
                          definition: A list of people.
                        - id: classification
                          title: Classification
                          synonyms: [CLS-10]
                          standards: [classes]
                          definition: A tree of names.
                        - id: decision-support
                          title: Decision support
                          acronym: CDS
                          definition: Advice.
                        """)
                .site());
    }

    @Test
    void aTermWhoseTitleIsPartOfThatOfTheEntryIsOneWithIt() {
        assertEquals("term:patient-index system-type:index", kinds("pix"));
    }

    @Test
    void aTermThatOnlySpeaksOfAnEntryLeavesItTheName() {
        assertEquals(" standard:classes", kinds("cls10"));
        assertEquals("term:classification ", kinds("classification"));
    }

    @Test
    void aNameOfTwoOtherThingsIsNobodys() {
        assertEquals("nobody", kinds("cds"));
    }

    private String kinds(String name) {
        Subject subject = names.get(name);
        return subject == null ? "nobody" : subject.key();
    }
}

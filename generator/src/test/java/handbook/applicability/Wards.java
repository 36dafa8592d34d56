package handbook.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import handbook.TinySite;
import handbook.diagnostics.Severity;
import handbook.model.CareSetting;
import handbook.model.Kind;
import handbook.model.SystemType;
import handbook.model.choice.Role;
import handbook.model.site.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A made-up hospital: a few system types, a standard, requirements, and what applies to them. */
final class Wards {
    private Wards() {}

    static TinySite tiny(Path folder) {
        return TinySite.in(folder).with("standards/taxonomies.yaml", """
                topics:
                  - {id: all, title: All, summary: Everything.}
                careSettings:
                  - {id: hospital, title: Hospital, summary: A hospital.}
                  - {id: home, title: Home, summary: At home.}
                """).with("standards/system-types/all.yaml", """
                - {id: base, title: Base, summary: A system., baseline: true}
                - {id: record, title: Record, summary: A system., inherits: [base]}
                - {id: ward, title: Ward, summary: A system., inherits: [record]}
                - {id: scanner, title: Scanner, summary: A system., inherits: [base]}
                """);
    }

    static TinySite standard(Path folder, String... fields) {
        return tiny(folder).with("standards/standards/it.yaml", """
                id: it
                title: It
                summary: A standard.
                type: identifier
                topics: [all]
                """ + String.join("\n", fields) + "\n");
    }

    static String words(Ground ground) {
        return ground.system().id()
                + ground.inheritedFrom().map(type -> " by " + type.id()).orElse("");
    }

    static Answer answer(TinySite tiny, String day, Optional<Role> role, List<String> settings, String... systems) {
        assertEquals(
                List.of(),
                tiny.diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList());
        Site site = tiny.site();
        return Applicability.of(site)
                .answer(new Question(
                        Stream.of(systems)
                                .map(id -> site.catalogue()
                                        .find(Kind.SYSTEM_TYPE, id)
                                        .map(SystemType.class::cast)
                                        .orElseThrow())
                                .toList(),
                        settings.stream()
                                .map(id -> site.catalogue()
                                        .find(Kind.CARE_SETTING, id)
                                        .map(CareSetting.class::cast)
                                        .orElseThrow())
                                .toList(),
                        LocalDate.parse(day),
                        role));
    }

    static String criterion(String id, String systems, String more) {
        return """
                - id: %s
                  title: Criterion %s
                  summary: What it asks.
                  code: %s
                  statement: The system must.
                  level: must
                  systemTypes: [%s]
                  standards: [it]
                  question: Can it?
                  response: {dataType: text}
                  verification: document
                  verificationNote: Read it.
                  scoring: {kind: scaled, bands: [None, Little, Some, Most, All], weight: high}
                  %s
                """.formatted(id, id, id, systems, more);
    }

    static TinySite requirements(Path folder) {
        return standard(folder, "status: active", "obligation: mandated")
                .with("standards/system-types/all.yaml", """
                        - {id: base, title: Base, summary: A system., baseline: true}
                        - {id: record, title: Record, summary: A system., inherits: [base], excludes: [{criterion: b-1, reason: It has no screen.}]}
                        - {id: ward, title: Ward, summary: A system., inherits: [record]}
                        - {id: both, title: Both, summary: A system., inherits: [record, base]}
                        - {id: own, title: Own, summary: A system., inherits: [base], excludes: [{criterion: b-1, reason: Never seen.}]}
                        """)
                .with(
                        "standards/criteria/all.yaml",
                        criterion("b-1", "base, own", "")
                                + criterion("b-2", "base", "careSettings: [home]")
                                + criterion("r-1", "record", "")
                                + criterion("r-2", "record", "status: retired"));
    }
}

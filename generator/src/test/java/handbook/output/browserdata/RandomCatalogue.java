package handbook.output.browserdata;

import handbook.TinySite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A catalogue in which everything that the rule looks at happens: deep inheritance, exclusions on the way, parts of dates. */
public final class RandomCatalogue {
    static final int SYSTEMS = 9;
    static final int SETTINGS = 4;
    private static final int ENTITIES = 40;
    private static final List<String> STATUSES = List.of(
            "proposed",
            "in-development",
            "active",
            "active",
            "active",
            "deprecated",
            "retired",
            "on-hold",
            "withdrawn");
    private static final List<String> OBLIGATIONS =
            List.of("mandated", "comply-or-explain", "recommended", "emerging", "informational");
    private static final List<String> POLICY_STATUSES =
            List.of("proposed", "in-force", "in-force", "superseded", "repealed", "ended");
    private static final List<String> ROLES = List.of(
            "commissioner",
            "trust",
            "gp-practice",
            "council",
            "care-provider",
            "other-provider",
            "supplier",
            "national-body");
    private final Random random;

    public RandomCatalogue(long seed) {
        this.random = new Random(seed);
    }

    public TinySite in(Path folder) {
        return TinySite.in(folder)
                .with("standards/taxonomies.yaml", taxonomies())
                .with("standards/system-types/all.yaml", list(SYSTEMS, this::system))
                .with("standards/standards/all.yaml", list(ENTITIES, this::standard))
                .with("standards/criteria/all.yaml", list(ENTITIES, this::criterion))
                .with("standards/policies/all.yaml", list(ENTITIES, this::policy));
    }

    private static String taxonomies() {
        StringBuilder text =
                new StringBuilder("topics:\n  - {id: all, title: All, summary: Everything.}\ncareSettings:\n");
        for (int i = 0; i < SETTINGS; i++) {
            text.append("  - {id: place-%d, title: Place %d, summary: A place.}\n".formatted(i, i));
        }
        return text.toString();
    }

    private static String list(int count, java.util.function.IntFunction<List<String>> entity) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("- ").append(String.join("\n  ", entity.apply(i))).append('\n');
        }
        return text.toString();
    }

    private List<String> head(String kind, int i) {
        return new ArrayList<>(List.of(
                "id: " + kind + "-" + i, "title: " + kind + " " + i, "summary: It is \\ \"this\".", "topics: [all]"));
    }

    private List<String> system(int i) {
        List<String> fields = new ArrayList<>(
                List.of("id: system-" + i, "title: System " + i, "summary: A system.", "baseline: " + (i == 0)));
        if (i > 0) {
            fields.add("inherits: " + some("system", i, 1 + random.nextInt(2)));
            fields.add("excludes: "
                    + IntStream.range(0, random.nextInt(5))
                            .map(at -> random.nextInt(ENTITIES))
                            .distinct()
                            .mapToObj(at -> "{criterion: criterion-" + at + ", reason: Left out by system " + i + ".}")
                            .toList());
        }
        return fields;
    }

    private List<String> standard(int i) {
        List<String> fields = head("standard", i);
        fields.add("type: identifier");
        fields.add("status: " + one(STATUSES));
        fields.add("obligation: " + one(OBLIGATIONS));
        fields.add("systemTypes: " + some("system", SYSTEMS, random.nextInt(3)));
        fields.add("careSettings: " + some("place", SETTINGS, Math.max(0, random.nextInt(4) - 1)));
        if (random.nextInt(3) == 0) {
            fields.add("effectiveFrom: " + date());
        }
        if (random.nextInt(3) == 0) {
            fields.add("issued: " + date());
        }
        fields.add("statusEvents: "
                + IntStream.range(0, random.nextInt(4))
                        .mapToObj(at -> date())
                        .sorted()
                        .map(date -> "{status: " + one(STATUSES) + ", date: " + date + "}")
                        .toList());
        return fields;
    }

    private List<String> criterion(int i) {
        List<String> fields = head("criterion", i);
        fields.add("code: C-" + i);
        fields.add("statement: The system must.");
        fields.add("level: " + one(List.of("must", "should", "could")));
        fields.add("systemTypes: " + some("system", SYSTEMS, 1 + random.nextInt(3)));
        fields.add("careSettings: " + some("place", SETTINGS, Math.max(0, random.nextInt(4) - 1)));
        fields.add("standards: " + some("standard", ENTITIES, 1));
        fields.add("policies: " + some("policy", ENTITIES, random.nextInt(3)));
        fields.add("question: Can it?");
        fields.add("response: {dataType: text}");
        fields.add("verification: document");
        fields.add("verificationNote: Read it.");
        fields.add("scoring: {kind: scaled, bands: [None, Little, Some, Most, All], weight: high}");
        fields.add("status: " + one(List.of("live", "live", "live", "draft", "retired")));
        return fields;
    }

    private List<String> policy(int i) {
        List<String> fields = head("policy", i);
        fields.add("kind: guidance");
        fields.add("status: " + one(POLICY_STATUSES));
        if (random.nextBoolean()) {
            fields.add("inForceFrom: 20" + (10 + random.nextInt(9)));
        }
        if (random.nextInt(3) == 0) {
            fields.add("inForceTo: " + date());
        }
        fields.add("mandates: " + some("standard", ENTITIES, random.nextInt(3)));
        fields.add("recommends: " + some("standard", ENTITIES, random.nextInt(3)));
        fields.add("obliges: [{who: Some, what: Do it, roles: [" + one(ROLES)
                + "]}, {who: Others, what: Do that, roles: [" + one(ROLES) + "]}]");
        return fields;
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String some(String kind, int below, int count) {
        return IntStream.range(0, count)
                .map(at -> random.nextInt(below))
                .distinct()
                .mapToObj(at -> kind + "-" + at)
                .toList()
                .toString();
    }

    private String date() {
        int year = 2020 + random.nextInt(12);
        String month = "%02d".formatted(1 + random.nextInt(12));
        return switch (random.nextInt(3)) {
            case 0 -> "" + year;
            case 1 -> year + "-" + month;
            default -> year + "-" + month + "-" + "%02d".formatted(1 + random.nextInt(28));
        };
    }
}

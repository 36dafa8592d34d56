package handbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A catalogue in which everything that the rule looks at happens: deep inheritance by several ways, exclusions on the way, parts of dates,
 * entities that are not shown, references by former ids; and in which texts hold whatever an editor may write.
 */
public final class RandomCatalogue {
    private static final int SYSTEMS = 9;
    private static final int SETTINGS = 4;
    private static final int TOPICS = 3;
    private static final int ORGANISATIONS = 4;
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
    /** As they stand between the double quotes of YAML. */
    private static final List<String> TEXTS = List.of(
            "The system must.",
            "It is \\\\ \\\"this\\\" & <that>.",
            "Two lines:\\nthe second,\\n\\nand another paragraph.",
            "Gr\u00f6\u00dfe, na\u00efve, \u8a3a\u7642, \ud83e\ude7a and \u2013 a dash.",
            "=SUM(A1) | \\t a tab; 'quoted', \u201ccurly\u201d",
            "- not a list: # not a remark");

    private final Random random;

    public RandomCatalogue(long seed) {
        this.random = new Random(seed);
    }

    public TinySite in(Path folder) {
        return TinySite.in(folder)
                .with("standards/taxonomies.yaml", taxonomies())
                .with("standards/search-words.yaml", "- words: [ITT, nowhere said]\n  means: [standard]\n")
                .with("standards/organisations/all.yaml", list(ORGANISATIONS, this::organisation))
                .with("standards/system-types/all.yaml", list(SYSTEMS, this::system))
                .with("standards/standards/all.yaml", list(ENTITIES, this::standard))
                .with("standards/criteria/all.yaml", list(ENTITIES, this::criterion))
                .with("standards/policies/all.yaml", list(ENTITIES, this::policy));
    }

    private static String taxonomies() {
        return "topics:\n" + kinds("topic", TOPICS) + "careSettings:\n" + kinds("place", SETTINGS);
    }

    private static String kinds(String kind, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("  - {id: %s-%d, title: %s %d \u00e9, summary: One.}\n".formatted(kind, i, kind, i));
        }
        return text.toString();
    }

    private static String list(int count, IntFunction<List<String>> entity) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("- ").append(String.join("\n  ", entity.apply(i))).append('\n');
        }
        return text.toString();
    }

    private List<String> head(String kind, int i) {
        List<String> fields = new ArrayList<>(List.of(
                "id: " + kind + "-" + i,
                "title: \"" + kind + " " + i + one(List.of("", " & \\\"more\\\"", " \u2013 \u00fcber", " <b>")) + "\"",
                "summary: " + text(),
                "topics: " + some("topic", TOPICS, random.nextInt(3))));
        if (hasAlias(i)) {
            fields.add("aliases: [former-" + kind + "-" + i + "]");
        }
        maybe(4, "owner: " + one("organisation", ORGANISATIONS), fields);
        maybe(4, "alsoKnownAs: [" + text() + "]", fields);
        maybe(4, "issued: " + date(), fields);
        maybe(6, "facts: [{text: " + text() + ", confidence: " + one(List.of("unsure", "known")) + "}]", fields);
        hidden(fields);
        return fields;
    }

    /** Some are a draft, not yet or no longer shown. */
    private void hidden(List<String> fields) {
        switch (random.nextInt(20)) {
            case 0 -> fields.add("draft: true");
            case 1 -> fields.add("publishOn: " + one(List.of("2026-11-22", "2026-11-23", "2030-01-01")));
            case 2 -> fields.add("expireOn: " + one(List.of("2026-11-22", "2026-11-23", "2020-01-01")));
            default -> {}
        }
    }

    private List<String> organisation(int i) {
        return List.of("id: organisation-" + i, "title: Body " + i, "summary: A body.", "kind: national-body");
    }

    private List<String> system(int i) {
        List<String> fields = head("system", i);
        fields.add("baseline: " + (i == 0 || random.nextInt(8) == 0));
        fields.add("careSettings: " + some("place", SETTINGS, random.nextInt(3)));
        maybe(
                2,
                "cpv: [{code: '4818%04d', title: Code, confidence: %s}]".formatted(i, one(List.of("unsure", "known"))),
                fields);
        if (i > 0) {
            fields.add("inherits: " + some("system", i, 1 + random.nextInt(2)));
            fields.add("excludes: "
                    + IntStream.range(0, random.nextInt(5))
                            .map(at -> random.nextInt(ENTITIES))
                            .distinct()
                            .mapToObj(at -> "{criterion: %s, reason: \"By system %d. %s\"}"
                                    .formatted(name("criterion", at), i, one(TEXTS)))
                            .toList());
        }
        return fields;
    }

    private List<String> standard(int i) {
        List<String> fields = head("standard", i);
        fields.add("type: identifier");
        fields.add("status: " + one(STATUSES));
        obligations(fields);
        fields.add("systemTypes: " + some("system", SYSTEMS, random.nextInt(3)));
        fields.add("careSettings: " + some("place", SETTINGS, Math.max(0, random.nextInt(4) - 1)));
        maybe(4, "conformance: [" + text() + ", " + text() + "]", fields);
        maybe(
                3,
                "dates: [{label: " + text() + ", date: " + date() + ", confidence: "
                        + one(List.of("unsure", "known", "verified")) + "}]",
                fields);
        maybe(4, "versions: [{number: 1, status: active, issued: " + date() + "}]", fields);
        fields.add("statusEvents: "
                + IntStream.range(0, random.nextInt(4))
                        .mapToObj(at -> date())
                        .sorted()
                        .map(date -> "{status: " + one(STATUSES) + ", date: " + date + "}")
                        .toList());
        return fields;
    }

    /** One for everybody in the short form, or several for some. */
    private void obligations(List<String> fields) {
        if (random.nextBoolean()) {
            fields.add("obligation: " + one(OBLIGATIONS));
            maybe(3, "legalBasis: " + text(), fields);
            maybe(3, dates(), fields);
        } else {
            fields.add("obligations: ["
                    + IntStream.rangeClosed(0, random.nextInt(3))
                            .mapToObj(at -> "{" + String.join(", ", binding()) + "}")
                            .collect(Collectors.joining(", "))
                    + "]");
        }
    }

    private List<String> binding() {
        List<String> fields = new ArrayList<>(List.of("level: " + one(OBLIGATIONS)));
        fields.add("systemTypes: " + some("system", SYSTEMS, random.nextInt(3)));
        fields.add("careSettings: " + some("place", SETTINGS, Math.max(0, random.nextInt(4) - 1)));
        maybe(3, "basis: [s250, law]", fields);
        maybe(3, "legalBasis: " + text(), fields);
        maybe(4, "policy: " + one("policy", ENTITIES), fields);
        maybe(4, "roles: [" + one(ROLES) + "]", fields);
        maybe(3, dates().replace("\n  ", ", "), fields);
        maybe(4, "inUseSince: " + date(), fields);
        maybe(5, "searched: " + day(), fields);
        maybe(8, "confidence: unsure", fields);
        return fields;
    }

    private String dates() {
        List<String> inOrder =
                IntStream.range(0, 2).mapToObj(at -> day()).sorted().toList();
        return "effectiveFrom: " + inOrder.get(0) + "\n  complyBy: " + inOrder.get(1);
    }

    private List<String> criterion(int i) {
        List<String> fields = head("criterion", i);
        fields.add("code: C-" + i);
        fields.add("statement: " + text());
        fields.add("level: " + one(List.of("must", "should", "could")));
        fields.add("systemTypes: " + some("system", SYSTEMS, 1 + random.nextInt(3)));
        fields.add("careSettings: " + some("place", SETTINGS, Math.max(0, random.nextInt(4) - 1)));
        fields.add("standards: " + some("standard", ENTITIES, 1));
        fields.add("policies: " + some("policy", ENTITIES, random.nextInt(3)));
        maybe(2, "modelClause: " + text(), fields);
        maybe(2, "evidence: [" + text() + ", " + text() + "]", fields);
        fields.add("question: " + text());
        fields.add("response: {dataType: text}");
        fields.add("verification: document");
        fields.add("verificationNote: " + text());
        fields.add("scoring: {kind: scaled, bands: [None, Little, Some, Most, " + text() + "], weight: high}");
        fields.add("status: " + one(List.of("live", "live", "live", "draft", "retired")));
        return fields;
    }

    private List<String> policy(int i) {
        List<String> fields = head("policy", i);
        fields.add("kind: guidance");
        fields.add("status: " + one(POLICY_STATUSES));
        List<String> inOrder =
                IntStream.range(0, 2).mapToObj(at -> day()).sorted().toList();
        maybe(2, "inForceFrom: " + inOrder.get(0), fields);
        maybe(3, "inForceTo: " + inOrder.get(1), fields);
        fields.add("mandates: " + some("standard", ENTITIES, random.nextInt(3)));
        fields.add("recommends: " + some("standard", ENTITIES, random.nextInt(3)));
        fields.add("obliges: [{who: Some, what: " + text() + ", roles: [" + one(ROLES)
                + "]}, {who: Others, what: Do that, roles: [" + one(ROLES) + ", " + one(ROLES)
                + "]}, {who: Nobody, what: Look}]");
        return fields;
    }

    private void maybe(int oneIn, String field, List<String> fields) {
        if (random.nextInt(oneIn) == 0) {
            fields.add(field);
        }
    }

    private String text() {
        return "\"" + one(TEXTS) + "\"";
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String one(String kind, int below) {
        return kind + "-" + random.nextInt(below);
    }

    private static boolean hasAlias(int i) {
        return i % 3 == 0;
    }

    /** An entity's id, or one that it had before. */
    private String name(String kind, int i) {
        boolean has = hasAlias(i) && !kind.equals("place") && !kind.equals("topic");
        return (has && random.nextBoolean() ? "former-" : "") + kind + "-" + i;
    }

    private String some(String kind, int below, int count) {
        return IntStream.range(0, count)
                .map(at -> random.nextInt(below))
                .distinct()
                .mapToObj(at -> name(kind, at))
                .toList()
                .toString();
    }

    private String day() {
        return "20%02d-%02d-%02d".formatted(16 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** A date, as far as it is known. */
    private String date() {
        return day().substring(0, "2016".length() + "-01".length() * random.nextInt(3));
    }
}

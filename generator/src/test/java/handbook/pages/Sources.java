package handbook.pages;

import java.util.Map;
import java.util.TreeMap;

/** Source files of small projects. */
final class Sources {
    static final String SITE = """
            title: Small handbook
            purpose: Shows one thing.
            disclaimer: A model handbook.
            parts:
              - id: basics
                title: Basics
            """;

    private Sources() {}

    static Map<String, String> of(String... pathsAndTexts) {
        Map<String, String> files = new TreeMap<>();
        for (int at = 0; at < pathsAndTexts.length; at += 2) {
            files.put(pathsAndTexts[at], pathsAndTexts[at + 1]);
        }
        files.putIfAbsent("content/site.yaml", SITE);
        return files;
    }

    static String standard(String id, String more) {
        return """
                id: %s
                title: Standard %s
                summary: What %s is for.
                type: identifier
                status: active
                %s
                %s""".formatted(id, id, id, more.contains("obligations:") ? "" : "obligation: mandated", more);
    }

    static String criterion(String id, String systemType, String more) {
        return """
                id: %s
                title: Criterion %s
                summary: What %s asks.
                code: %s
                statement: The system must do %s.
                level: must
                systemTypes: [%s]
                question: Can it do %s?
                response: {dataType: text}
                verification: document
                verificationNote: Read it.
                scoring: {kind: scaled, bands: [None, Little, Some, Most, All], weight: high}
                %s""".formatted(id, id, id, id.toUpperCase(java.util.Locale.ROOT), id, systemType, id, more);
    }

    static String systemType(String id, String more) {
        return """
                id: %s
                title: System %s
                summary: A system.
                %s""".formatted(id, id, more);
    }

    static String chapter(String title, String body) {
        return """
                ---
                title: %s
                summary: What %s promises.
                part: basics
                order: 1
                audience: [commissioner]
                stage: plan
                takeaways: [One thing.]
                ---

                %s
                """.formatted(title, title, body);
    }
}

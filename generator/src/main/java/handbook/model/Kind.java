package handbook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of entity, in the order lists show them. */
public enum Kind {
    CHAPTER("handbook", "Chapter", "Chapters", Chapter.class),
    STANDARD("standards", "Standard", "Standards", Standard.class),
    POLICY("policies", "Policy", "Policies", Policy.class),
    CRITERION("criteria", "Criterion", "Criteria", Criterion.class),
    SYSTEM_TYPE("buy", "System type", "System types", SystemType.class),
    NEED("needs", "Need", "Needs", Need.class),
    BLOCKER("blockers", "Blocker", "Blockers", Blocker.class),
    CAPABILITY("maturity", "Capability", "Capabilities", Capability.class),
    CASE_STUDY("case-studies", "Case study", "Case studies", CaseStudy.class),
    ORGANISATION("organisations", "Organisation", "Organisations", Organisation.class),
    TOPIC("topics", "Topic", "Topics", Topic.class),
    CARE_SETTING("care-settings", "Care setting", "Care settings", CareSetting.class),
    TERM("glossary", "Term", "Terms", Term.class),
    EVENT("timeline", "Event", "Events", Event.class),
    SOURCE("sources", "Source", "Sources", Source.class),
    PLAIN_PAGE("", "Page", "Pages", PlainPage.class);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String segment;
    private final String title;
    private final String plural;
    private final Class<? extends Entity> type;

    Kind(String segment, String title, String plural, Class<? extends Entity> type) {
        this.segment = segment;
        this.title = title;
        this.plural = plural;
        this.type = type;
    }

    /** The kind as written in references: {@code system-type}. */
    public String id() {
        return id;
    }

    /** The first part of its pages' addresses: {@code standards}. */
    public String segment() {
        return segment;
    }

    public String title() {
        return title;
    }

    public String plural() {
        return plural;
    }

    public Class<? extends Entity> type() {
        return type;
    }

    /** Whether its entities share one page and are reached by fragment: {@code /glossary/#gp}. */
    public boolean sharesPage() {
        return this == TERM || this == EVENT || this == SOURCE;
    }

    public static Optional<Kind> byId(String id) {
        return Stream.of(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    public static Kind of(Class<? extends Entity> type) {
        return Stream.of(values())
                .filter(kind -> kind.type == type)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type + " is not an entity"));
    }
}

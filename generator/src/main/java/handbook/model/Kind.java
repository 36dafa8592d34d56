package handbook.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of entity, in the order lists show them. */
public enum Kind {
    CHAPTER("handbook", Chapter.class),
    STANDARD("standards", Standard.class),
    POLICY("policies", Policy.class),
    CRITERION("criteria", Criterion.class),
    SYSTEM_TYPE("buy", SystemType.class),
    NEED("needs", Need.class),
    PATTERN("patterns", Pattern.class),
    BLOCKER("blockers", Blocker.class),
    CAPABILITY("maturity", Capability.class),
    UNIVERSAL_CAPABILITY("universal-capabilities", UniversalCapability.class),
    PRESET("roadmap", Preset.class),
    CASE_STUDY("case-studies", CaseStudy.class),
    ORGANISATION("organisations", Organisation.class),
    TOPIC("topics", Topic.class),
    CARE_SETTING("care-settings", CareSetting.class),
    TERM("glossary", Term.class),
    EVENT("timeline", Event.class),
    SOURCE("sources", Source.class),
    PLAIN_PAGE("", PlainPage.class);

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    private final String segment;
    private final Class<? extends Entity> type;

    Kind(String segment, Class<? extends Entity> type) {
        this.segment = segment;
        this.type = type;
    }

    /** The kind as written in references: {@code system-type}. */
    public String id() {
        return id;
    }

    /** What messages to editors call one of it: {@code system type}. */
    public String noun() {
        return this == PLAIN_PAGE ? "page" : id.replace('-', ' ');
    }

    /** The first part of its pages' addresses: {@code standards}. */
    public String segment() {
        return segment;
    }

    public Class<? extends Entity> type() {
        return type;
    }

    /** Whether its entities share one page and are reached by fragment: {@code /glossary/#gp}. */
    public boolean sharesPage() {
        return switch (this) {
            case PATTERN, UNIVERSAL_CAPABILITY, PRESET, TERM, EVENT, SOURCE -> true;
            default -> false;
        };
    }

    /** Whether a page lists them. Presets stand on the page of the roadmap, and plain pages stand alone. */
    public boolean hasList() {
        return this != PRESET && this != PLAIN_PAGE;
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

package handbook.model.choice;

/** How one standard relates to another. */
public enum RelationType implements Choice {
    REQUIRES,
    PROFILES,
    IMPLEMENTS,
    PART_OF,
    CONFLICTS_WITH,
    RELATED
}

package handbook.model.choice;

/** Who a chapter is written for. */
public enum Audience implements Choice {
    COMMISSIONER,
    BUYER,
    EDITOR,
    SUPPLIER
}

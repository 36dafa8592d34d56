package handbook.model.choice;

/** In what form somebody has a record. */
public enum Holding implements Choice {
    ORIGINALS,
    COPIES,
    POINTERS
}

package handbook.model.text;

/** What a body is made of, in order: words, and marks that start and end among them. Marks nest. */
public sealed interface Piece {
    /** Words as they are to be read, nothing in them escaped. */
    record Words(String words) implements Piece {}

    record Start(Mark mark) implements Piece {}

    record End(Mark mark) implements Piece {}
}

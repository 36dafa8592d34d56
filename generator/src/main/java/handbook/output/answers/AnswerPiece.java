package handbook.output.answers;

import java.util.List;

/**
 * Part of a line: a text, or a link.
 *
 * @param address relative to the site's root; empty where it is no link
 */
record AnswerPiece(String text, String address) {
    static AnswerPiece text(String text) {
        return new AnswerPiece(text, "");
    }

    Object toJson() {
        return address.isEmpty() ? text : List.of(text, address);
    }
}

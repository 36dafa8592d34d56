package handbook.bringing.template;

import java.util.List;

/** Where a reading of tokens is. */
final class Cursor {
    final List<Token> tokens;
    int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a tag of that name is still to come. */
    boolean meetsLater(String name) {
        return tokens.stream()
                .skip(at)
                .anyMatch(token -> token instanceof Token.Tag tag && tag.name().equals(name));
    }
}

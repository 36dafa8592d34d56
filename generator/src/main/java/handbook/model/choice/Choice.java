package handbook.model.choice;

import java.util.Locale;

/** A closed choice that readers see: every constant has a name in sources; its title and meaning are among the site's words. */
public interface Choice {
    String name();

    /** The name as written in source files and addresses. */
    default String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is a choice of, as words and addresses have it: {@code standard-type}. */
    default String choiceOf() {
        StringBuilder words = new StringBuilder();
        for (char letter : getClass().getSimpleName().toCharArray()) {
            if (Character.isUpperCase(letter) && !words.isEmpty()) {
                words.append('-');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }
}

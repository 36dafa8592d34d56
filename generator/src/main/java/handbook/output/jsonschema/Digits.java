package handbook.output.jsonschema;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * The whole numbers that a text of some shape can be. Where one is written without quotes, an editor's tools read a number and lose the
 * zeros before it, so a code that begins with a zero needs quotes.
 */
record Digits(Pattern pattern) {
    private static final int LONGEST = 12;

    /** @param pattern of the whole text */
    Digits(String pattern) {
        this(Pattern.compile(pattern));
    }

    /** The least of them, if there is any. */
    OptionalLong least() {
        return LongStream.rangeClosed(1, LONGEST).flatMap(this::ofLength).findFirst();
    }

    /** The greatest of them, if there is one. */
    OptionalLong greatest() {
        return ofLength(LONGEST).findAny().isPresent()
                ? OptionalLong.empty()
                : LongStream.rangeClosed(1, LONGEST).flatMap(this::ofLength).max();
    }

    /** In order. A shape tells lengths and digits apart, so those at the ends of each length speak for all. */
    private LongStream ofLength(long length) {
        long ten = (long) Math.pow(10, length - 1);
        return LongStream.rangeClosed(1, 9)
                .flatMap(first -> LongStream.of(first * ten, first * ten + ten - 1))
                .filter(number -> pattern.matcher(Long.toString(number)).matches());
    }
}

package handbook.source.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes values as bytes: records by their components, each text once. */
final class ValueWriter {
    private final KeptTypes types;
    private final Map<String, Integer> texts = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private int length;

    ValueWriter(KeptTypes types) {
        this.types = types;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void value(Object value) {
        switch (value) {
            case String text -> {
                number(Tag.TEXT);
                text(text);
            }
            case Record record -> record(record);
            case Integer number -> {
                number(Tag.NUMBER);
                number(number);
            }
            case Optional<?> optional -> {
                number(optional.isPresent() ? Tag.SOMETHING : Tag.NOTHING);
                optional.ifPresent(this::value);
            }
            case List<?> list -> {
                number(Tag.LIST);
                number(list.size());
                list.forEach(this::value);
            }
            case Map<?, ?> map -> {
                number(Tag.MAP);
                number(map.size());
                map.forEach((key, mapped) -> {
                    value(key);
                    value(mapped);
                });
            }
            case Enum<?> one -> {
                number(Tag.TYPES + types.number(one.getDeclaringClass()));
                number(one.ordinal());
            }
            case Boolean truth -> number(truth ? Tag.YES : Tag.NO);
            case LocalDate day -> {
                number(Tag.DAY);
                largeNumber(day.toEpochDay());
            }
            case Long number -> {
                number(Tag.LARGE_NUMBER);
                largeNumber(number);
            }
            default -> throw new IllegalArgumentException("nothing is known of the content of a " + value.getClass());
        }
    }

    private void record(Record record) {
        int number = types.number(record.getClass());
        number(Tag.TYPES + number);
        KeptType.Parts parts = (KeptType.Parts) types.get(number);
        for (int i = 0; i < parts.accessors().length; i++) {
            value(parts.part(i, record));
        }
    }

    /** Small ones in few bytes: seven bits in each, the lowest first. */
    void number(int number) {
        int rest = number;
        while ((rest & ~0x7F) != 0) {
            add(rest | 0x80);
            rest >>>= 7;
        }
        add(rest);
    }

    private void largeNumber(long number) {
        number((int) number);
        number((int) (number >>> Integer.SIZE));
    }

    /** The number of a text that was there before; or its length, and what it says in one byte or two for each letter. */
    void text(String text) {
        Integer known = texts.putIfAbsent(text, texts.size());
        if (known != null) {
            number(known << 2 | 2);
            return;
        }
        boolean narrow = isNarrow(text);
        number(text.length() << 2 | (narrow ? 0 : 1));
        if (narrow) {
            raw(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            for (int i = 0; i < text.length(); i++) {
                add(text.charAt(i) >>> 8);
                add(text.charAt(i));
            }
        }
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void raw(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void add(int low) {
        ensure(1);
        bytes[length++] = (byte) low;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
        }
    }
}

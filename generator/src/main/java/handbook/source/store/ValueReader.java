package handbook.source.store;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what {@link ValueWriter} wrote. */
final class ValueReader {
    private final KeptTypes types;
    private final byte[] bytes;
    private final List<String> texts = new ArrayList<>();
    private int at;

    ValueReader(KeptTypes types, byte[] bytes, int from) {
        this.types = types;
        this.bytes = bytes;
        this.at = from;
    }

    Object value() {
        int tag = number();
        return switch (tag) {
            case Tag.TEXT -> text();
            case Tag.NUMBER -> number();
            case Tag.LARGE_NUMBER -> largeNumber();
            case Tag.NO -> false;
            case Tag.YES -> true;
            case Tag.DAY -> LocalDate.ofEpochDay(largeNumber());
            case Tag.NOTHING -> Optional.empty();
            case Tag.SOMETHING -> Optional.of(value());
            case Tag.LIST -> List.of(values(number()));
            case Tag.MAP -> map();
            default -> typed(types.get(tag - Tag.TYPES));
        };
    }

    private Object typed(KeptType type) {
        return switch (type) {
            case KeptType.OneOf choice -> choice.constants()[number()];
            case KeptType.Parts parts -> parts.whole(values(parts.accessors().length));
        };
    }

    private Object[] values(int count) {
        Object[] values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = value();
        }
        return values;
    }

    private Map<?, ?> map() {
        Map.Entry<?, ?>[] entries = new Map.Entry<?, ?>[number()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = Map.entry(value(), value());
        }
        return Map.ofEntries(entries);
    }

    int number() {
        int number = 0;
        int low;
        int shift = 0;
        do {
            low = bytes[at++];
            number |= (low & 0x7F) << shift;
            shift += 7;
        } while (low < 0);
        return number;
    }

    private long largeNumber() {
        long low = Integer.toUnsignedLong(number());
        return low | (long) number() << Integer.SIZE;
    }

    String text() {
        int number = number();
        if ((number & 2) != 0) {
            return texts.get(number >>> 2);
        }
        int length = number >>> 2;
        String text;
        if ((number & 1) == 0) {
            text = new String(bytes, at, length, StandardCharsets.ISO_8859_1);
            at += length;
        } else {
            char[] letters = new char[length];
            for (int i = 0; i < length; i++) {
                letters[i] = (char) (bytes[at] << 8 | bytes[at + 1] & 0xFF);
                at += 2;
            }
            text = new String(letters);
        }
        texts.add(text);
        return text;
    }
}

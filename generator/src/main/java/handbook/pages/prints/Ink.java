package handbook.pages.prints;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.Hashing;

/**
 * Takes what a print tells, one after the other, each told apart from what stands beside it. 128 bits are enough that two contents of one
 * site never have the same; nobody gains by making two that do, so that it need not be a slow hash.
 */
final class Ink {
    private final HashStream128 stream = Hashing.xxh3_128().hashStream();

    void add(String text) {
        stream.putString(text);
    }

    void add(int number) {
        stream.putInt(number);
    }

    void add(long number) {
        stream.putLong(number);
    }

    void add(long whole, double exact) {
        stream.putLong(whole).putDouble(exact);
    }

    String print() {
        return stream.get().toString();
    }
}

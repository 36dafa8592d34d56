package handbook.lists;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that is made once, when it is first asked for. What is made by several threads at once must be made before they begin. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> make;
    private @Nullable T made;

    public Lazy(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = make.get();
            made = known;
        }
        return known;
    }
}

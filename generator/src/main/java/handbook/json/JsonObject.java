package handbook.json;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An object being put together: what is absent, empty or false is left out. Members keep their order. */
public final class JsonObject {
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Adds a value that is always there. */
    public JsonObject with(String name, Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a value if it is there. */
    public JsonObject with(String name, Optional<?> value) {
        value.ifPresent(present -> members.put(name, present));
        return this;
    }

    /** Adds a list unless it is empty. */
    public JsonObject withAny(String name, Collection<?> values) {
        return values.isEmpty() ? this : with(name, values);
    }

    /** Adds {@code true}, or nothing. */
    public JsonObject withTrue(String name, boolean truth) {
        return truth ? with(name, true) : this;
    }

    Map<String, Object> members() {
        return members;
    }
}

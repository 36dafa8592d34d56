package handbook.output.answers;

import handbook.json.Json;
import handbook.json.JsonObject;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Facts by name, in files of a few kilobytes.
 *
 * @param all each a range of the names, in their order
 * @param bounds the first letters of the first name of each but the first, as many as tell it from the name before
 */
record AnswerShards(List<JsonObject> all, List<String> bounds) {
    private static final int BYTES = 32_000;

    static AnswerShards of(SequencedMap<String, Map<AnswerForm, Reply>> replies) {
        List<JsonObject> all = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        Shard shard = new Shard();
        String before = "";
        for (Map.Entry<String, Map<AnswerForm, Reply>> one : replies.entrySet()) {
            if (shard.size > BYTES) {
                all.add(shard.toJson());
                bounds.add(apart(before, one.getKey()));
                shard = new Shard();
            }
            shard.add(one.getKey(), one.getValue());
            before = one.getKey();
        }
        all.add(shard.toJson());
        return new AnswerShards(List.copyOf(all), List.copyOf(bounds));
    }

    private static String apart(String before, String name) {
        int same = 0;
        while (same < before.length() && before.charAt(same) == name.charAt(same)) {
            same++;
        }
        return name.substring(0, same + 1);
    }

    /** A file being put together; what has several names in it is written once. */
    private static final class Shard {
        private final Map<String, Integer> names = new LinkedHashMap<>();
        private final Map<Map<AnswerForm, Reply>, Integer> places = new IdentityHashMap<>();
        private final List<JsonObject> things = new ArrayList<>();
        private int size;

        void add(String name, Map<AnswerForm, Reply> replies) {
            names.put(name, places.computeIfAbsent(replies, this::place));
        }

        private int place(Map<AnswerForm, Reply> replies) {
            JsonObject thing = new JsonObject();
            replies.forEach((form, reply) -> thing.with(form.id(), reply.toJson()));
            size += Json.of(thing).length();
            things.add(thing);
            return things.size() - 1;
        }

        JsonObject toJson() {
            return new JsonObject().with("format", 1).with("names", names).with("things", things);
        }
    }
}

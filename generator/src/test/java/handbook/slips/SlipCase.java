package handbook.slips;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One mistake.
 *
 * @param name what was done
 * @param files the text of each file that is changed or added, by its path
 * @param deleted the files that are taken away
 * @param expected what is said of it
 */
record SlipCase(String name, Map<String, String> files, List<String> deleted, List<Expected> expected) {
    private static final Pattern UNSEEN = Pattern.compile("<U\\+([0-9A-F]{4,6})>");

    /**
     * A message.
     *
     * @param head its rule and place: {@code bad-yaml 2:8 content/site.yaml}
     * @param words what it or its hint says
     */
    record Expected(String head, String words) {
        static Expected of(String line) {
            String[] parts = line.split(" \\| ", 2);
            return new Expected(parts[0].strip(), parts.length == 1 ? "" : parts[1].strip());
        }
    }

    static List<SlipCase> allIn(Path file) {
        try {
            return Stream.of(Files.readString(file).split("(?m)^=== "))
                    .skip(1)
                    .map(SlipCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SlipCase of(String text) {
        String[] halves = text.split("(?m)^--- expect\n", 2);
        Map<String, String> files = new LinkedHashMap<>();
        List<String> deleted = new ArrayList<>();
        String[] parts = halves[0].split("(?m)^(?=file: |delete: )");
        for (String part : List.of(parts).subList(1, parts.length)) {
            String[] lines = part.split("\n", 2);
            String path = lines[0].substring(lines[0].indexOf(' ') + 1);
            if (part.startsWith("file: ")) {
                files.put(path, seen(lines[1]));
            } else {
                deleted.add(path);
            }
        }
        List<Expected> expected = halves[1]
                .lines()
                .filter(line -> !line.isBlank())
                .map(Expected::of)
                .toList();
        return new SlipCase(parts[0].strip(), files, deleted, expected);
    }

    private static String seen(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
    }
}

package handbook.bringing.fields;

import handbook.yaml.Loose;
import handbook.yaml.LooseYaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * A page cut in two.
 *
 * @param values the fields
 * @param written each field as it was typed, by its name
 * @param body what comes after them
 * @param readable whether the fields could be read
 * @param fenced whether there are fields at all
 */
public record ForeignFields(
        Loose.Group values, Map<String, String> written, String body, boolean readable, boolean fenced) {
    private static final Pattern YAML =
            Pattern.compile("^\\s*---[ \\t]*\\n(.*?)(?:(?<=\\n)|^)(?:---|\\.\\.\\.)[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern TOML =
            Pattern.compile("^\\s*\\+\\+\\+[ \\t]*\\n(.*?)(?<=\\n)\\+\\+\\+[ \\t]*(?:\\n|$)", Pattern.DOTALL);
    private static final Pattern JSON = Pattern.compile("^\\s*(\\{\\s*\\n.*?\\n})[ \\t]*\\n", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("^[\"']?([\\w][\\w .-]*?)[\"']?[ \\t]*[:=]", Pattern.MULTILINE);

    /** Reads fields between dashes (YAML), plus signs (TOML) or braces (JSON). */
    public static ForeignFields of(String text) {
        Matcher yaml = YAML.matcher(text);
        if (yaml.find()) {
            return of(yaml.group(1), LooseYaml.read(yaml.group(1)), text.substring(yaml.end()));
        }
        Matcher toml = TOML.matcher(text);
        if (toml.find()) {
            return of(toml.group(1), toml(toml.group(1)), text.substring(toml.end()));
        }
        Matcher json = JSON.matcher(text);
        if (json.find() && LooseYaml.read(json.group(1)).isPresent()) {
            return of(json.group(1), LooseYaml.read(json.group(1)), text.substring(json.end()));
        }
        return new ForeignFields(Loose.Group.EMPTY, Map.of(), text, true, false);
    }

    private static ForeignFields of(String typed, Optional<Loose> read, String body) {
        Loose.Group values = read.filter(Loose.Group.class::isInstance)
                .map(Loose.Group.class::cast)
                .orElseGet(() -> byLine(typed));
        return new ForeignFields(
                values, written(typed), body, read.isPresent() && read.get() instanceof Loose.Group, true);
    }

    /** Fields that are not YAML after all: a line each. */
    private static Loose.Group byLine(String typed) {
        Map<String, Loose> fields = new LinkedHashMap<>();
        typed.lines().forEach(line -> {
            Matcher name = NAME.matcher(line);
            if (name.find()) {
                fields.put(
                        name.group(1),
                        new Loose.Text(line.substring(name.end()).strip().replaceAll("^\"|\"$", "")));
            }
        });
        return new Loose.Group(fields);
    }

    private static Map<String, String> written(String typed) {
        Map<String, String> written = new LinkedHashMap<>();
        var names = NAME.matcher(typed).results().toList();
        for (int i = 0; i < names.size(); i++) {
            MatchResult name = names.get(i);
            int end = i + 1 < names.size() ? names.get(i + 1).start() : typed.length();
            written.put(name.group(1), typed.substring(name.start(), end).strip());
        }
        return written;
    }

    /** What a TOML text holds; nothing if it is not TOML. */
    public static Optional<Loose> toml(String text) {
        TomlParseResult result = Toml.parse(text);
        return result.hasErrors() ? Optional.empty() : Optional.of(loose(result));
    }

    private static Loose loose(Object value) {
        return switch (value) {
            case TomlTable table -> {
                Map<String, Loose> fields = new LinkedHashMap<>();
                table.entrySet().forEach(entry -> fields.put(entry.getKey(), loose(entry.getValue())));
                yield new Loose.Group(fields);
            }
            case TomlArray array ->
                new Loose.Many(array.toList().stream().map(ForeignFields::loose).toList());
            default -> new Loose.Text(value.toString());
        };
    }
}

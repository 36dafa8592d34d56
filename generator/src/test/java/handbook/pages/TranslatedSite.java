package handbook.pages;

import handbook.diagnostics.Problems;
import handbook.source.ProgramFiles;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of a site in an invented language: for each English letter it has another one. */
final class TranslatedSite {
    private static final Path CONTENT = Path.of("src/test/resources/translated");
    private static final Pattern MARKED = Pattern.compile("§(.*?)§");
    private static final Pattern PLACEHOLDER_OR_LETTER = Pattern.compile("\\{\\w+\\}|[A-Za-z]");
    private static final int MANY = 60;
    private static final int VERY_MANY = 260;

    private TranslatedSite() {}

    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        ProgramFiles.words().forEach((name, text) -> files.put("templates/words/" + name, words(name, text)));
        try (Stream<Path> paths = Files.walk(CONTENT)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = CONTENT.relativize(path).toString().replace('\\', '/');
                files.put(name, translated(Files.readString(path)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int one = 0; one < MANY; one++) {
            files.put("standards/standards/s-" + one + ".yaml", translated("""
                    id: s-%d
                    title: §Standard§ %d
                    summary: §What it is for, as§ §gp or hub§.
                    topics: [sharing]
                    type: identifier
                    status: active
                    obligation: emerging
                    relations: [{type: related, target: new}]
                    """.formatted(one, one)));
        }
        for (int one = 0; one < VERY_MANY; one++) {
            files.put(
                    "standards/criteria/more-" + one + ".yaml",
                    translated(Sources.criterion("m-" + one, "record", "")
                            .replaceAll("(title|summary|statement|question|verificationNote): (.*)", "$1: §$2§")
                            .replace("[None, Little, Some, Most, All]", "[§a§, §b§, §c§, §d§, §e§]")
                            .replaceAll("code: .*", "code: '1" + one + "'")));
        }
        return files;
    }

    /** Every text of a file of words in the invented language, but for colours, which are names for the style sheet. */
    private static String words(String name, String text) {
        return new YamlReader(new Problems())
                .texts(YamlText.file(name, text)).stream()
                        .map(one -> one.key() + ": \""
                                + (one.key().endsWith(".colour") ? one.text() : invented(one.text()))
                                        .replace("\\", "\\\\")
                                        .replace("\"", "\\\"")
                                + "\"\n")
                        .collect(Collectors.joining());
    }

    private static String translated(String source) {
        return MARKED.matcher(source).replaceAll(found -> invented(found.group(1)));
    }

    private static String invented(String english) {
        return PLACEHOLDER_OR_LETTER.matcher(english).replaceAll(found -> {
            String text = found.group();
            char first = text.charAt(0);
            return first == '{'
                    ? text
                    : Character.toString(Character.isUpperCase(first) ? 'А' + first - 'A' : 'а' + first - 'a');
        });
    }
}

package handbook.output.assets;

import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.source.ProgramFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What the browser half was built into.
 *
 * @param names the published name of each file by its plain one: {@code handbook.css} is {@code handbook-1a2b3c4d.css}
 * @param files the files, under {@code assets/}
 */
public record Assets(Map<String, String> names, List<OutputFile> files) implements Output {
    private static final String LIST = "assets.properties";
    private static final String FOLDER = "assets/";
    private static final String SCRIPT = ".js";

    @Override
    public List<PlannedFile> plan() {
        return files.stream().map(PlannedFile::of).toList();
    }

    /**
     * Every file that the build of the browser half listed. A script with words in it has another name in another language.
     *
     * @param words the text of a key
     */
    public static Assets load(ProgramFiles program, Function<String, Optional<String>> words) {
        Map<String, OutputFile> published = new TreeMap<>();
        Map<String, String> scripts = new TreeMap<>();
        program.asset(LIST)
                .ifPresent(list -> properties(list).forEach((name, file) -> {
                    byte[] content = content(program, "" + file);
                    if (("" + name).endsWith(SCRIPT)) {
                        scripts.put("" + name, new String(content, StandardCharsets.UTF_8));
                    } else {
                        published.put("" + name, new OutputFile(FOLDER + file, content));
                    }
                }));
        published.putAll(Scripts.publish(scripts, new ScriptWords(words), FOLDER));
        Map<String, String> names = new TreeMap<>();
        published.forEach((name, file) -> names.put(name, file.path().substring(FOLDER.length())));
        return new Assets(Map.copyOf(names), List.copyOf(published.values()));
    }

    private static byte[] content(ProgramFiles program, String file) {
        return program.asset(file)
                .orElseThrow(() -> new IllegalStateException(LIST + " names " + file + ", which was not built"));
    }

    private static Properties properties(byte[] text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}

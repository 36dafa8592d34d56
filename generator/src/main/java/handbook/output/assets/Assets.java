package handbook.output.assets;

import handbook.output.Digest;
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
        ScriptWords filling = new ScriptWords(words);
        Map<String, String> names = new TreeMap<>();
        Map<String, OutputFile> files = new TreeMap<>();
        program.asset(LIST)
                .ifPresent(list -> properties(list).forEach((name, file) -> {
                    byte[] content = content(program, "" + file);
                    boolean script = ("" + name).endsWith(SCRIPT);
                    OutputFile published = script
                            ? filled("" + name, new String(content, StandardCharsets.UTF_8), filling)
                            : new OutputFile(FOLDER + file, content);
                    names.put("" + name, published.path().substring(FOLDER.length()));
                    files.put(published.path(), published);
                }));
        return new Assets(Map.copyOf(names), List.copyOf(files.values()));
    }

    private static OutputFile filled(String name, String script, ScriptWords words) {
        String text = words.fill(script);
        String stem = name.substring(0, name.length() - SCRIPT.length());
        return OutputFile.ofText(FOLDER + stem + "-" + Digest.of(text).substring(0, 8) + SCRIPT, text);
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

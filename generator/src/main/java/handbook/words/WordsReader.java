package handbook.words;

import handbook.diagnostics.Problems;
import handbook.model.site.SiteWords;
import handbook.source.ProgramFiles;
import handbook.source.ReadMemory;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.WrittenText;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the program's words and puts those of a project in their place, key by key. */
public final class WordsReader {
    private static final String FOLDER = "templates/words/";
    private static final String LANGUAGE = "en";
    /** Browser code asks for it as for any text. */
    private static final String CODE = "language.code";

    private final Map<String, String> files;
    private final Map<String, Map<String, String>> program = new TreeMap<>();

    /** Read once: the program's own files stay as they are. */
    private static final class Once {
        static final WordsReader PROGRAM = new WordsReader(ProgramFiles.words());
    }

    /** @param program the program's own files by their paths below {@value #FOLDER} */
    private WordsReader(Map<String, String> program) {
        this.files = Map.copyOf(program);
        Problems problems = new Problems();
        program.forEach((name, text) -> {
            Map<String, String> texts = new TreeMap<>();
            written(name, text, problems).forEach(one -> texts.put(key(name, one), one.text()));
            this.program.put(name, texts);
        });
        if (!problems.sorted().isEmpty()) {
            throw new IllegalStateException("the program's words: " + problems.sorted());
        }
    }

    public static WordsReader ofProgram() {
        return Once.PROGRAM;
    }

    /** The program's own words. */
    public SiteWords program() {
        Map<String, String> words = new HashMap<>();
        program.values().forEach(words::putAll);
        return new SiteWords(words);
    }

    /** The words of a project; what it leaves out is the program's, and is a problem where it should not be. */
    public SiteWords read(SourceTree tree, String language, Problems problems) {
        return read(tree, language, ReadMemory.none(), problems);
    }

    /** The words of a project; what it leaves out is the program's, and is a problem where it should not be. */
    public SiteWords read(SourceTree tree, String language, ReadMemory memory, Problems problems) {
        Map<String, String> words = new HashMap<>(program().texts());
        words.put(CODE, language);
        Set<String> given = new HashSet<>();
        for (SourceFile file : tree.words()) {
            given.add(name(file));
            words.putAll(memory.of(WordsReader.class, file, problems, this::own));
        }
        tree.ownWords().ifPresent(file -> words.putAll(memory.of(WordsReader.class, file, problems, this::single)));
        boolean translated = !language.equals(LANGUAGE) && !language.startsWith(LANGUAGE + "-");
        if (translated) {
            WordsCheck check = new WordsCheck(program, problems);
            program.keySet().stream()
                    .filter(name -> !given.contains(name))
                    .forEach(name -> check.missing(FOLDER + name, name, Set.of()));
        }
        return new SiteWords(words);
    }

    private static String name(SourceFile file) {
        return file.path().substring(FOLDER.length());
    }

    private Map<String, String> own(SourceFile file, Problems problems) {
        return file.text(problems)
                .filter(text -> !text.equals(files.get(name(file))))
                .map(text -> own(file, text, new WordsCheck(program, problems), problems))
                .orElse(Map.of());
    }

    private Map<String, String> own(SourceFile file, String text, WordsCheck check, Problems problems) {
        String name = name(file);
        if (!check.isKnown(file.path(), name)) {
            return Map.of();
        }
        Map<String, String> texts = new TreeMap<>();
        Set<String> given = new HashSet<>();
        for (WrittenText one : written(file.path(), text, problems)) {
            String key = key(name, one);
            given.add(key);
            if (check.fits(name, key, one)) {
                texts.put(key, one.text());
            }
        }
        check.missing(file.path(), name, given);
        return texts;
    }

    /** Single texts in a file of the writers' own: nothing is missing there. */
    private Map<String, String> single(SourceFile file, Problems problems) {
        WordsCheck check = new WordsCheck(program, problems);
        Map<String, String> texts = new TreeMap<>();
        file.text(problems)
                .ifPresent(text -> written(file.path(), text, problems).stream()
                        .filter(one -> check.fits(one.key(), one))
                        .forEach(one -> texts.put(one.key(), one.text())));
        return texts;
    }

    private static List<WrittenText> written(String path, String text, Problems problems) {
        return new YamlReader(problems).texts(YamlText.file(path, text));
    }

    /** {@code pages/standard.yaml} holds what begins with {@code pages.standard.} */
    private static String key(String name, WrittenText one) {
        return name.substring(0, name.lastIndexOf('.')).replace('/', '.') + "." + one.key();
    }
}

package handbook.output.jsonschema;

import handbook.ProgramWords;
import handbook.TinySite;
import handbook.assemble.SiteAssembler;
import handbook.catalogue.CatalogueReader;
import handbook.catalogue.SearchWordsReader;
import handbook.chapter.ChapterReader;
import handbook.check.SiteChecker;
import handbook.config.ConfigReader;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.files.FilesReader;
import handbook.markdown.MarkdownReader;
import handbook.markdown.term.TermIndex;
import handbook.model.Meta;
import handbook.model.site.ReadEntities;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.source.SourceScanner;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program says of how fields are written, leaving aside what a schema cannot know. */
final class ProgramVerdict {
    private static final Set<Rule> OF_FIELDS = EnumSet.of(
            Rule.UNKNOWN_FIELD,
            Rule.MISSING_FIELD,
            Rule.WRONG_TYPE,
            Rule.UNKNOWN_VALUE,
            Rule.BAD_VALUE,
            Rule.BAD_ID,
            Rule.TITLE_LENGTH,
            Rule.SUMMARY_LENGTH);

    /** What keeps a file from being read at all, which a code editor says by itself. */
    private static final Set<Rule> OF_FILES =
            EnumSet.of(Rule.BAD_YAML, Rule.DUPLICATE_KEY, Rule.EMPTY_FILE, Rule.BAD_ENCODING, Rule.UNREADABLE_FILE);

    private static final Pattern NOTHING_OF_THAT_ID =
            Pattern.compile("there is no (?!tool )[a-z ]+ '(.*)'", Pattern.DOTALL);

    private ProgramVerdict() {}

    /** Everything it says of a project. */
    static List<Diagnostic> on(Path project) {
        Problems problems = new Problems();
        SourceTree tree = SourceScanner.scan(project, problems);
        MarkdownReader markdown = new MarkdownReader(TermIndex.NONE);
        RecordBinder binder = new RecordBinder(markdown::read);
        SiteConfig config = new ConfigReader(binder).read(tree, problems);
        ReadEntities found = ReadEntities.join(List.of(
                new CatalogueReader(binder).read(tree, problems),
                new ChapterReader(binder, markdown).read(tree, problems)));
        Site site = new SiteAssembler(TinySite.TODAY, true, problems)
                .assemble(
                        config,
                        ProgramWords.WORDS,
                        new SearchWordsReader(binder).read(tree, problems),
                        FilesReader.read(tree),
                        found);
        SiteChecker.check(site, found.unread(), problems);
        return problems.sorted();
    }

    /** Whether a file could not be read as YAML. */
    static boolean isUnreadable(List<Diagnostic> all, String path) {
        return all.stream().anyMatch(one -> one.place().path().equals(path) && OF_FILES.contains(one.rule()));
    }

    /** What is wrong with the fields of a file. */
    static List<Diagnostic> ofFields(List<Diagnostic> all, String path) {
        return all.stream()
                .filter(one -> one.place().path().equals(path))
                .filter(one -> OF_FIELDS.contains(one.rule()) && !isOfTheName(one) || refersToNoId(one))
                .toList();
    }

    private static boolean isOfTheName(Diagnostic one) {
        return one.message().startsWith("the file's name ");
    }

    /** A reference that no id can be is wrong whatever else is there. */
    private static boolean refersToNoId(Diagnostic one) {
        Matcher id = NOTHING_OF_THAT_ID.matcher(one.message());
        return one.rule() == Rule.UNKNOWN_REFERENCE && id.matches() && !Meta.isId(id.group(1));
    }
}

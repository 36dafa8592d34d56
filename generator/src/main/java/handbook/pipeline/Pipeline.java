package handbook.pipeline;

import handbook.assemble.SiteAssembler;
import handbook.catalogue.CatalogueReader;
import handbook.catalogue.SearchWordsReader;
import handbook.chapter.ChapterReader;
import handbook.check.SiteChecker;
import handbook.config.ConfigReader;
import handbook.diagnostics.Problems;
import handbook.files.FilesReader;
import handbook.markdown.MarkdownReader;
import handbook.markdown.term.TermIndex;
import handbook.model.Term;
import handbook.model.site.ReadEntities;
import handbook.model.site.SearchWords;
import handbook.model.site.Site;
import handbook.model.site.SiteConfig;
import handbook.model.site.SiteWords;
import handbook.model.site.Unread;
import handbook.model.value.WebAddress;
import handbook.output.Digest;
import handbook.output.PlannedFile;
import handbook.publish.OutputPaths;
import handbook.publish.Publication;
import handbook.publish.PublishReport;
import handbook.publish.SitePublisher;
import handbook.publish.Standing;
import handbook.source.Lookout;
import handbook.source.ProgramFiles;
import handbook.source.ReadMemory;
import handbook.source.RunningProgram;
import handbook.source.Sighting;
import handbook.source.SourceScanner;
import handbook.source.SourceTree;
import handbook.words.WordsReader;
import handbook.yaml.RecordBinder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.Collectors;

/** The whole program on one page: gather everything, put it together, check it, then write. */
public final class Pipeline {
    private Pipeline() {}

    /** Reads a project; what is wrong with it is added to the problems. */
    public static Site read(Project project, Problems problems) {
        SourceTree tree = SourceScanner.scan(project.folder(), problems);
        Read read = read(project, tree, Memory.none(), problems);
        read.check(problems);
        return read.site();
    }

    /**
     * Reads what has changed since the files were last read, and puts everything together.
     *
     * @param memory of the last time
     */
    static Read read(Project project, SourceTree tree, Memory memory, Problems problems) {
        RecordBinder binder = memory.binder();
        ReadMemory files = memory.files();
        SiteConfig config = new ConfigReader(binder, files).read(tree, problems).publishedAt(project.baseUrl());
        ReadEntities catalogue = new CatalogueReader(binder, files).read(tree, problems);
        TermIndex terms = TermIndex.of(catalogue.all(Term.class));
        ReadEntities pages = new ChapterReader(binder, new MarkdownReader(terms), files).read(tree, problems);
        ReadEntities found = ReadEntities.join(List.of(catalogue, pages));
        SiteWords words = WordsReader.ofProgram().read(tree, config.language(), files, problems);
        List<SearchWords> searchWords = new SearchWordsReader(binder, files).read(tree, problems);
        Site site = new SiteAssembler(project.today(), project.drafts(), memory.assembly(), problems)
                .assemble(config, words, searchWords, FilesReader.read(tree, files), found);
        files.keep(tree);
        return new Read(site, found.unread());
    }

    /**
     * A project as it was read, not checked yet.
     *
     * @param unread what is there but could not be read
     */
    record Read(Site site, Unread unread) {
        void check(Problems problems) {
            SiteChecker.check(site, unread, problems);
        }
    }

    /** Reads a project and finds everything that would keep it from being published. */
    public static Site check(Project project, Problems problems) {
        Site site = read(project, problems);
        if (!problems.hasErrors()) {
            Outputs outputs = Outputs.of(site, project);
            List<PlannedFile> files = planned(outputs, problems);
            // The program's own templates are tried by its tests.
            if (new ProgramFiles(project.folder()).hasOwnTemplates()) {
                files.parallelStream().forEach(file -> file.make(problems));
            }
        }
        return site;
    }

    /** Every file of a site but those of its search. */
    static List<PlannedFile> planned(Site site, Project project) {
        return planned(Outputs.of(site, project), new Problems());
    }

    /** The files of a site that can be made one by one; those that could not be written are problems. */
    static List<PlannedFile> planned(Outputs outputs, Problems problems) {
        List<PlannedFile> files = outputs.piecemeal().stream()
                .flatMap(output -> output.plan().stream())
                .toList();
        OutputPaths.check(files, problems);
        return files;
    }

    /**
     * Publishes a project; with an error among the problems nothing is published and the site that was there stays.
     *
     * @param strict whether a warning stops publishing too
     */
    public static Optional<BuildReport> build(Project project, Path out, boolean strict, Problems problems) {
        return build(project, out, strict, problems, new Stopwatch());
    }

    /**
     * Publishes a project.
     *
     * @param stopwatch may be asked meanwhile how far it is
     */
    public static Optional<BuildReport> build(
            Project project, Path out, boolean strict, Problems problems, Stopwatch stopwatch) {
        SitePublisher publisher = new SitePublisher(out, project.folder(), Path.of(System.getProperty("user.home")));
        Lookout lookout = new Lookout(project.folder(), InstantSource.system());
        Beginning beginning = begin(project, publisher, lookout, strict, problems, stopwatch);
        Standing standing = beginning.standing();
        if (standing instanceof Standing.Same same) {
            problems.addAll(same.problems());
            return Optional.of(new BuildReport(
                    same.entities(),
                    same.pages(),
                    same.report(),
                    standing,
                    0,
                    same.report().files(),
                    stopwatch.end()));
        }
        Read read = beginning.read().orElseThrow();
        read.check(problems);
        Site site = read.site();
        if (problems.hasErrors() || strict && !problems.sorted().isEmpty()) {
            return Optional.empty();
        }
        return publisher.begin(problems).flatMap(begun -> {
            try (Publication publication = begun) {
                stopwatch.begin("plan pages");
                String madeWith = madeWith(project, beginning.sources(), site.words());
                Outputs outputs = Outputs.of(site, project, madeWith, publication.ledger());
                ForkJoinTask<List<PlannedFile>> search =
                        ForkJoinTask.adapt(outputs.search()::plan).fork();
                List<PlannedFile> planned = planned(outputs, problems);
                if (problems.hasErrors()) {
                    search.quietlyJoin();
                    return Optional.empty();
                }
                stopwatch.begin("render and write", planned.size());
                int kept = write(planned, outputs.maker(), publication, problems, stopwatch);
                stopwatch.begin("finish the search");
                write(search.join(), outputs.maker(), publication, problems, stopwatch);
                stopwatch.begin("put in place");
                Optional<PublishReport> published = publication.commit();
                int entities = site.catalogue().all().size();
                if (published.isPresent() && lookout.look().isLike(beginning.sources())) {
                    publication.remember(
                            beginning.madeFrom(),
                            entities,
                            outputs.pages().routes().size(),
                            outputs.maker().ledger());
                    publication.rememberRead(beginning.files().kept());
                }
                int pages = outputs.pages().routes().size();
                return published.map(report -> new BuildReport(
                        entities, pages, report, standing, beginning.files().reads(), kept, stopwatch.end()));
            }
        });
    }

    /**
     * What a site is made from.
     *
     * @param sources the files that were looked at, without what they say
     * @param madeFrom the same for as long as a build would make the same site
     * @param files what was made of each
     * @param read nothing where the site that stands is made from the same
     */
    private record Beginning(
            Sighting sources, String madeFrom, Standing standing, ReadMemory files, Optional<Read> read) {}

    /** Looks at the sources, and reads them if they say something new. What they say is let go when this is over: a large project's is 50 MB. */
    private static Beginning begin(
            Project project,
            SitePublisher publisher,
            Lookout lookout,
            boolean strict,
            Problems problems,
            Stopwatch stopwatch) {
        stopwatch.begin("look for changes");
        Sighting looked = lookout.look();
        Sighting sources = looked.putAway();
        String madeFrom = madeFrom(project, sources, strict);
        Standing standing = publisher.standing(madeFrom);
        if (standing instanceof Standing.Same) {
            return new Beginning(sources, madeFrom, standing, ReadMemory.none(), Optional.empty());
        }
        stopwatch.begin("read and check");
        problems.addAll(sources.problems());
        ReadMemory files = ReadMemory.of(publisher.lastRead());
        Read read = read(project, looked.tree(), Memory.of(files), problems);
        return new Beginning(sources, madeFrom, standing, files, Optional.of(read));
    }

    /** The same for as long as a build would make the same site. */
    private static String madeFrom(Project project, Sighting sources, boolean strict) {
        Path root = project.folder().toAbsolutePath().normalize();
        String files = sources.digests().entrySet().stream()
                .map(file -> root.relativize(file.getKey()) + " " + file.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Digest.of(String.join(
                "\n",
                RunningProgram.print(),
                files,
                sources.problems().toString(),
                project.today().toString(),
                "drafts " + project.drafts(),
                "strict " + strict,
                project.baseUrl().map(WebAddress::value).orElse("")));
    }

    /** The same for as long as pages are filled by the same program, templates and words. */
    static String madeWith(Project project, Sighting sources, SiteWords words) {
        Path root = project.folder().toAbsolutePath().normalize();
        String templates = sources.digestsBelow(root.resolve("templates")).entrySet().stream()
                .map(file -> root.relativize(file.getKey()) + " " + file.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
        return Digest.of(String.join("\n", RunningProgram.print(), templates, new TreeMap<>(words.texts()).toString()));
    }

    /** Writes files; those that would be the same as before are kept as they are, and counted. */
    private static int write(
            List<PlannedFile> files, FileMaker maker, Publication publication, Problems problems, Stopwatch stopwatch) {
        return (int) files.parallelStream()
                .filter(file -> {
                    stopwatch.made();
                    return maker.make(file, publication::keep, publication::write, problems);
                })
                .count();
    }
}

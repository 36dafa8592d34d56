package handbook.pipeline;

import handbook.lists.Lazy;
import handbook.lists.SiteListings;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
import handbook.output.Ledger;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.answers.AnswerFiles;
import handbook.output.answers.AnswerLinks;
import handbook.output.assets.Assets;
import handbook.output.browserdata.DataFiles;
import handbook.output.cards.ShareCards;
import handbook.output.hosting.SiteFiles;
import handbook.output.jsonschema.JsonSchemas;
import handbook.output.media.MediaFiles;
import handbook.output.requirements.PreparedSets;
import handbook.output.requirements.SetFormat;
import handbook.output.roadmap.RoadmapTemplates;
import handbook.output.roadmap.TemplateFormat;
import handbook.pages.PageRenderer;
import handbook.pages.prints.Prints;
import handbook.pages.prints.Questions;
import handbook.pages.routes.Route;
import handbook.pages.routes.SiteIndex;
import handbook.pages.templates.TemplateEngine;
import handbook.pages.views.Download;
import handbook.pages.views.Downloads;
import handbook.search.SearchOutput;
import handbook.source.ProgramFiles;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Everything a site is published as. Each is made when it is first asked for: a page that is shown needs few of them. */
final class Outputs {
    private static final String ASSETS = "assets/";

    private final SiteWords words;
    private final Assets assets;
    private final Lazy<DataFiles> data;
    private final Lazy<AnswerFiles> answers;
    private final Lazy<ShareCards> cards;
    private final Lazy<PreparedSets> sets;
    private final Lazy<RoadmapTemplates> templates;
    private final Lazy<PageRenderer> pages;
    private final FileMaker maker;
    private final Lazy<SearchOutput> search;
    private final List<Part> parts;

    /** For a site that is made whole. */
    static Outputs of(Site site, Project project) {
        return of(site, project, "", Ledger.NONE);
    }

    /**
     * For a site that was made before.
     *
     * @param madeWith the same for as long as the program, its templates and its words are
     * @param before what its files were made from then
     */
    static Outputs of(Site site, Project project, String madeWith, Ledger before) {
        Assets assets = Assets.load(new ProgramFiles(project.folder()), site.words()::find);
        TemplateEngine engine = TemplateMemory.engine(site, project);
        return new Outputs(SiteListings.of(site), project, assets, engine, madeWith, before);
    }

    /**
     * @param listings of the site
     * @param assets of the program, with the site's words in them
     * @param engine fills the project's templates
     */
    Outputs(SiteListings listings, Project project, Assets assets, TemplateEngine engine) {
        this(listings, project, assets, engine, "", Ledger.NONE);
    }

    Outputs(
            SiteListings listings,
            Project project,
            Assets assets,
            TemplateEngine engine,
            String madeWith,
            Ledger before) {
        Site site = listings.site();
        this.words = site.words();
        this.assets = assets;
        SiteIndex index = new SiteIndex(listings);
        Prints prints = new Prints(index);
        maker = new FileMaker(madeWith, before, prints, new Questions(index, this::assetName, prints));
        data = new Lazy<>(() -> DataFiles.of(listings));
        answers = new Lazy<>(() -> AnswerFiles.of(listings, new AnswerLinks(index::address, index::standardsOf)));
        cards = new Lazy<>(() -> ShareCards.of(listings));
        sets = new Lazy<>(() -> new PreparedSets(site, listings.requirements()));
        templates = new Lazy<>(() -> new RoadmapTemplates(site, data.get().build()));
        pages = new Lazy<>(() -> new PageRenderer(index, engine, this::assetName, downloads()));
        search = new Lazy<>(() -> new SearchOutput(listings, pages().searchablePages()));
        parts = List.of(
                new Part("", pages),
                new Part("", () -> new MediaFiles(site, project.folder())),
                new Part("", sets),
                new Part("", templates),
                new Part("", () -> new JsonSchemas(words, site.config().baseUrl())),
                new Part("", () -> new SiteFiles(site, listed(), lasting())),
                new Part(ASSETS, () -> assets),
                new Part(ASSETS, cards),
                new Part(ASSETS, data),
                new Part(ASSETS, answers));
    }

    /**
     * One of them.
     *
     * @param folder where all its files are
     */
    record Part(String folder, Lazy<Output> output) {
        Part(String folder, Supplier<? extends Output> output) {
            this(folder, new Lazy<>(output::get));
        }
    }

    /** All but the pages. */
    List<Part> besidePages() {
        return Stream.concat(parts.stream().skip(1), Stream.of(new Part(SearchOutput.FOLDER, search)))
                .toList();
    }

    FileMaker maker() {
        return maker;
    }

    PageRenderer pages() {
        return pages.get();
    }

    /** Its files come from one piece of work, which asks for nothing that is made when it is first asked for. */
    SearchOutput search() {
        return search.get();
    }

    /** All but the search, whose files can be made one by one. */
    List<Output> piecemeal() {
        return parts.stream().map(part -> part.output().get()).toList();
    }

    /** Only what a page names is made for it. */
    private Optional<String> assetName(String name) {
        if (name.equals(AnswerFiles.NAME)) {
            return Optional.of(answers.get().address());
        }
        return Optional.ofNullable(assets.names().get(name))
                .or(() -> Optional.ofNullable(
                        name.endsWith(".json") ? data.get().names().get(name) : null))
                .or(() -> Optional.ofNullable(cards.get().names().get(name)));
    }

    private List<String> listed() {
        return pages().routes().stream()
                .filter(Route::isIndexed)
                .map(Route::address)
                .toList();
    }

    private List<String> lasting() {
        Stream<String> files = Stream.of(
                        assets.files(), data.get().files(), answers.get().files())
                .flatMap(List::stream)
                .map(OutputFile::path);
        return Stream.concat(files, cards.get().paths().stream()).toList();
    }

    private Downloads downloads() {
        return new Downloads(this::prepared, this::roadmaps);
    }

    private List<Download> roadmaps() {
        return Stream.of(TemplateFormat.values())
                .map(format -> new Download(
                        format.purpose(words),
                        format.title(words),
                        format.path(),
                        words.fileSize(maker.size(templates.get().file(format)))))
                .toList();
    }

    private List<Download> prepared(SystemType system) {
        return Stream.of(SetFormat.values())
                .map(format -> new Download(
                        format.purpose(words),
                        format.title(words),
                        format.path(system),
                        words.fileSize(maker.size(sets.get().file(system, format)))))
                .toList();
    }
}

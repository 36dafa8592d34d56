package handbook.pipeline;

import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.model.text.Image;
import handbook.output.OutputFile;
import handbook.output.assets.Assets;
import handbook.output.browserdata.DataFiles;
import handbook.output.hosting.SiteFiles;
import handbook.output.requirements.PreparedSets;
import handbook.output.requirements.SetFormat;
import handbook.pages.PageRenderer;
import handbook.pages.routes.Route;
import handbook.pages.views.Download;
import handbook.search.SiteSearch;
import handbook.source.ProgramFiles;
import handbook.source.SourceFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every file a site is published as, each made when it is asked for. */
final class Outputs {
    private final Site site;
    private final Project project;
    private final PageRenderer renderer;
    private final Assets assets;
    private final DataFiles data;
    private final PreparedSets sets;
    private final List<Route> routes;

    Outputs(Site site, Project project) {
        ProgramFiles program = new ProgramFiles(project.folder());
        this.site = site;
        this.project = project;
        this.assets = Assets.load(program);
        SiteListings overview = SiteListings.of(site);
        this.data = DataFiles.of(overview);
        Map<String, String> names = new HashMap<>(assets.names());
        names.putAll(data.names());
        this.sets = new PreparedSets(site, overview.requirements());
        this.renderer = new PageRenderer(overview, program::template, names, this::downloads);
        this.routes = renderer.routes();
    }

    /**
     * A file of the site.
     *
     * @param path where it is published
     * @param make makes it; nothing, and a problem, if it cannot be made
     */
    record Output(String path, Function<Problems, Optional<OutputFile>> make) {}

    /** The files of the search, all of which come from one index. */
    List<OutputFile> search() {
        try (SiteSearch search = SiteSearch.of(site, renderer.landmarks())) {
            return search.checked().files();
        }
    }

    int pages() {
        return routes.size();
    }

    List<Output> all() {
        Stream<Output> pages = routes.stream()
                .map(route -> new Output(route.path(), problems -> Optional.of(renderer.render(route, problems))));
        Stream<Output> images = site.images().values().stream()
                .distinct()
                .map(image -> new Output(Image.address(image), problems -> image(image, problems)));
        List<OutputFile> loaded =
                Stream.concat(assets.files().stream(), data.files().stream()).toList();
        List<String> assetPaths = loaded.stream().map(OutputFile::path).toList();
        Stream<Output> rest = Stream.concat(SiteFiles.of(site, addresses(), assetPaths).stream(), loaded.stream())
                .map(file -> new Output(file.path(), problems -> Optional.of(file)));
        return Stream.of(pages, images, prepared(), rest)
                .flatMap(stream -> stream)
                .toList();
    }

    private Stream<Output> prepared() {
        Stream<Output> files = site.all(SystemType.class).stream()
                .flatMap(system -> Stream.of(SetFormat.values())
                        .map(format ->
                                new Output(format.path(system), problems -> Optional.of(sets.file(system, format)))));
        OutputFile schema = PreparedSets.schema();
        return Stream.concat(files, Stream.of(new Output(schema.path(), problems -> Optional.of(schema))));
    }

    private List<Download> downloads(SystemType system) {
        return Stream.of(SetFormat.values())
                .map(format -> new Download(
                        format.purpose(site.words()),
                        format.title(site.words()),
                        format.path(system),
                        Download.size(sets.file(system, format).bytes().length, site.words())))
                .toList();
    }

    private List<String> addresses() {
        return routes.stream().filter(Route::isIndexed).map(Route::address).toList();
    }

    private Optional<OutputFile> image(String path, Problems problems) {
        SourceFile file = new SourceFile(path, project.folder().resolve(path));
        return file.bytes(problems).map(bytes -> new OutputFile(Image.address(path), bytes));
    }
}

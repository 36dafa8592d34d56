package handbook.pipeline;

import handbook.lists.SiteListings;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.model.site.SiteWords;
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
import handbook.pages.routes.Route;
import handbook.pages.routes.SiteIndex;
import handbook.pages.views.Download;
import handbook.pages.views.Downloads;
import handbook.search.SearchOutput;
import handbook.source.ProgramFiles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a site is published as.
 *
 * @param pages how many pages there are among it
 */
record Outputs(List<Output> all, int pages) {
    static Outputs of(Site site, Project project) {
        ProgramFiles program = new ProgramFiles(project.folder());
        SiteListings listings = SiteListings.of(site);
        Assets assets = Assets.load(program, site.words()::find);
        DataFiles data = DataFiles.of(listings);
        PreparedSets sets = new PreparedSets(site, listings.requirements());
        RoadmapTemplates templates = new RoadmapTemplates(site, data.build());
        Map<String, String> names = new HashMap<>(assets.names());
        names.putAll(data.names());
        SiteIndex index = new SiteIndex(listings);
        AnswerFiles answers = AnswerFiles.of(listings, new AnswerLinks(index::address, index::standardsOf));
        names.put(AnswerFiles.NAME, answers.address());
        ShareCards cards = ShareCards.of(listings);
        names.putAll(cards.names());
        PageRenderer pages =
                new PageRenderer(listings, program::template, names, downloads(sets, templates, site.words()));
        List<String> listed = pages.routes().stream()
                .filter(Route::isIndexed)
                .map(Route::address)
                .toList();
        Stream<String> files = Stream.of(assets.files(), data.files(), answers.files())
                .flatMap(List::stream)
                .map(OutputFile::path);
        List<String> lasting = Stream.concat(files, cards.paths().stream()).toList();
        return new Outputs(
                List.of(
                        pages,
                        new MediaFiles(site, project.folder()),
                        sets,
                        templates,
                        new JsonSchemas(site.words(), site.config().baseUrl()),
                        new SiteFiles(site, listed, lasting),
                        assets,
                        cards,
                        data,
                        answers,
                        new SearchOutput(listings, pages.searchablePages())),
                pages.routes().size());
    }

    private static Downloads downloads(PreparedSets sets, RoadmapTemplates templates, SiteWords words) {
        return new Downloads(system -> downloads(system, sets, words), () -> downloads(templates, words));
    }

    private static List<Download> downloads(RoadmapTemplates templates, SiteWords words) {
        return Stream.of(TemplateFormat.values())
                .map(format -> new Download(
                        format.purpose(words),
                        format.title(words),
                        format.path(),
                        words.fileSize(templates.file(format).bytes().length)))
                .toList();
    }

    private static List<Download> downloads(SystemType system, PreparedSets sets, SiteWords words) {
        return Stream.of(SetFormat.values())
                .map(format -> new Download(
                        format.purpose(words),
                        format.title(words),
                        format.path(system),
                        words.fileSize(sets.file(system, format).bytes().length)))
                .toList();
    }

    /** Those whose files can be made one by one. */
    List<Output> piecemeal() {
        return all.stream().filter(output -> output.folder().isEmpty()).toList();
    }

    /** Those whose files come from one piece of work. */
    List<Output> whole() {
        return all.stream().filter(output -> output.folder().isPresent()).toList();
    }
}

package handbook.cli;

import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.pages.SearchablePages;
import handbook.pipeline.Pipeline;
import handbook.pipeline.Project;
import handbook.relevance.JudgedQueries;
import handbook.relevance.JudgedQuery;
import handbook.relevance.Measures.Answer;
import handbook.relevance.RelevanceReport;
import handbook.relevance.Results;
import handbook.search.SiteSearch;
import handbook.source.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "relevance",
        description = {
            "Says how well the search answers, by queries whose right answers are known.",
            "The report goes to standard output."
        })
final class RelevanceCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init")
    private HandbookCommand parent;

    @Mixin
    private ProjectOptions options = new ProjectOptions();

    @Option(
            names = "--judged",
            paramLabel = "FILE",
            description =
                    "The judged queries (default: generator/relevance/judged.tsv in the project). May be given more than once.")
    private List<Path> judged = List.of();

    @Option(
            names = "--results",
            paramLabel = "NAME=FILE",
            description =
                    "Results of another search to measure too: a line for each query, then its addresses, tabs between.")
    private Map<String, Path> results = Map.of();

    @Override
    public Integer call() {
        Project project = options.project(null);
        List<Path> files =
                judged.isEmpty() ? List.of(project.folder().resolve("generator/relevance/judged.tsv")) : judged;
        List<JudgedQuery> queries = files.stream()
                .flatMap(file -> JudgedQueries.read(text(file)).stream())
                .toList();
        SiteListings listings = SiteListings.of(Pipeline.read(project, new Problems()));
        try (SiteSearch search = SiteSearch.of(listings, SearchablePages.of(listings))) {
            Map<String, List<Answer>> answers = new LinkedHashMap<>();
            answers.put("Lucene", answers(queries, query -> search.byLucene(query.query(), query.typing())));
            answers.put("Files", answers(queries, query -> search.byFiles(query.query(), query.typing())));
            results.forEach((name, found) -> answers.put(name, answers(queries, Results.read(text(found))::of)));
            parent.console().out().print(new RelevanceReport(answers).markdown());
        }
        return ExitCode.OK;
    }

    private String text(Path file) {
        return new SourceFile(file.toString(), file)
                .text(new Problems())
                .orElseThrow(() -> options.wrong("'" + file + "' cannot be read."));
    }

    private static List<Answer> answers(List<JudgedQuery> queries, Function<JudgedQuery, List<String>> search) {
        return queries.stream()
                .map(query -> new Answer(query, search.apply(query)))
                .toList();
    }
}

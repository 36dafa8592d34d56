package handbook.pipeline;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.lists.SiteListings;
import handbook.model.site.SearchablePage;
import handbook.model.site.Site;
import handbook.output.OutputFile;
import handbook.pages.SearchablePages;
import handbook.search.SiteSearch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A whole site, made without being written.
 *
 * @param problems what is wrong with its sources; with an error among them there are no files
 * @param files every file by its path
 * @param search answers as the published search does; closed with this
 */
public record BuiltSite(
        Site site,
        List<Diagnostic> problems,
        SortedMap<String, byte[]> files,
        List<SearchablePage> landmarks,
        Optional<SiteSearch> search)
        implements AutoCloseable {
    public static BuiltSite of(TinySite tiny) {
        return of(new Project(tiny.folder(), tiny.today(), tiny.drafts(), Optional.empty()));
    }

    public static BuiltSite of(Path folder) {
        return of(TinySite.in(folder));
    }

    private static BuiltSite of(Project project) {
        Problems problems = new Problems();
        return of(project, Pipeline.read(project, problems), problems);
    }

    static BuiltSite of(Project project, Site site, Problems problems) {
        SiteListings listings = SiteListings.of(site);
        List<SearchablePage> landmarks = SearchablePages.of(listings);
        if (problems.hasErrors()) {
            return new BuiltSite(site, problems.sorted(), new TreeMap<>(), landmarks, Optional.empty());
        }
        SortedMap<String, byte[]> files = new ConcurrentSkipListMap<>();
        Outputs.of(site, project).piecemeal().stream()
                .flatMap(output -> output.plan().stream())
                .toList()
                .parallelStream()
                .flatMap(file -> file.make(problems).stream())
                .forEach(file -> add(file, files));
        SiteSearch search = SiteSearch.of(listings, landmarks).checked();
        search.files().forEach(file -> add(file, files));
        return new BuiltSite(
                site, problems.sorted(), Collections.unmodifiableSortedMap(files), landmarks, Optional.of(search));
    }

    private static void add(OutputFile file, SortedMap<String, byte[]> files) {
        byte[] earlier = files.putIfAbsent(file.path(), file.bytes());
        // A picture that two texts show is made twice.
        if (earlier != null && !Arrays.equals(earlier, file.bytes())) {
            throw new AssertionError("two files at " + file.path());
        }
    }

    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("there is no " + path);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public List<String> pages() {
        return files.keySet().stream().filter(path -> path.endsWith(".html")).toList();
    }

    @Override
    public void close() {
        search.ifPresent(SiteSearch::close);
    }
}

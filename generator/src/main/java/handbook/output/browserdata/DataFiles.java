package handbook.output.browserdata;

import handbook.json.Json;
import handbook.json.JsonObject;
import handbook.lists.SiteListings;
import handbook.model.Kind;
import handbook.model.Standard;
import handbook.output.Digest;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The catalogue as files for the browser, as {@code generator/docs/data-format.md} describes them.
 *
 * @param build told from the content of all files
 * @param names the published name of each file by its plain one: {@code frame.json} is {@code frame-1a2b3c4d.json}
 * @param files the files, under {@code assets/}
 */
public record DataFiles(String build, Map<String, String> names, List<OutputFile> files) implements Output {
    private static final String HEAD = "{\"format\":2,\"build\":\"";

    public static DataFiles of(SiteListings overview) {
        EntityJson entities = new EntityJson(overview.site());
        List<Content> contents = List.of(
                new Content("frame.json", () -> new FrameJson(overview.site(), overview.rule()).toJson()),
                new Content("standards.json", () -> entities.toJson(overview.listing(Kind.STANDARD))),
                new Content("details.json", () -> StandardDetails.toJson(overview.listing(Kind.STANDARD))),
                new Content("dates.json", () -> new StandardDates(overview.site()).toJson(standards(overview))),
                new Content("criteria.json", () -> entities.toJson(overview.listing(Kind.CRITERION))),
                new Content("policies.json", () -> entities.toJson(overview.listing(Kind.POLICY))),
                new Content("wording.json", () -> CriterionWording.toJson(overview.listing(Kind.CRITERION))),
                new Content("roadmap.json", () -> new RoadmapJson(overview).toJson()));
        return named(contents.parallelStream()
                .collect(Collectors.toMap(
                        Content::name, content -> Json.of(content.make().get()))));
    }

    @Override
    public List<PlannedFile> plan() {
        return files.stream().map(PlannedFile::of).toList();
    }

    private static List<Standard> standards(SiteListings overview) {
        return overview.listing(Kind.STANDARD).entities().stream()
                .map(Standard.class::cast)
                .toList();
    }

    private record Content(String name, Supplier<JsonObject> make) {}

    /** Every file names the build, which is told from the content of all. */
    private static DataFiles named(Map<String, String> unordered) {
        Map<String, String> contents = new TreeMap<>(unordered);
        String build = Digest.of(String.join("\n", contents.values())).substring(0, 16);
        Map<String, String> names = new TreeMap<>();
        List<OutputFile> files = new ArrayList<>();
        contents.forEach((name, content) -> {
            String text = HEAD + build + "\"," + content.substring(1) + "\n";
            String published = name.replace(".json", "-" + Digest.of(text).substring(0, 8) + ".json");
            names.put(name, published);
            files.add(OutputFile.ofText("assets/" + published, text));
        });
        return new DataFiles(build, Map.copyOf(names), List.copyOf(files));
    }
}

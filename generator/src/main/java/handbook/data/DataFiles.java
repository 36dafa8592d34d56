package handbook.data;

import handbook.json.Json;
import handbook.listing.Listing;
import handbook.model.Applicability;
import handbook.model.Kind;
import handbook.model.OutputFile;
import handbook.model.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The catalogue as files for the browser, as {@code generator/docs/data-format.md} describes them.
 *
 * @param names the published name of each file by its plain one: {@code frame.json} is {@code frame-1a2b3c4d.json}
 * @param files the files, under {@code assets/}
 */
public record DataFiles(Map<String, String> names, List<OutputFile> files) {
    private static final String HEAD = "{\"format\":1,\"build\":\"";

    public static DataFiles of(Site site) {
        Applicability rule = Applicability.of(site);
        Map<Kind, Listing> listings = Listing.all(site, rule);
        Entities entities = new Entities(site);
        Map<String, String> contents = new LinkedHashMap<>();
        contents.put("frame.json", Json.of(new Frame(site, rule).toJson()));
        contents.put("standards.json", Json.of(entities.toJson(listings.get(Kind.STANDARD))));
        contents.put("criteria.json", Json.of(entities.toJson(listings.get(Kind.CRITERION))));
        contents.put("policies.json", Json.of(entities.toJson(listings.get(Kind.POLICY))));
        contents.put("wording.json", Json.of(Wording.toJson(listings.get(Kind.CRITERION))));
        return of(contents);
    }

    /** Every file names the build, which is told from the content of all. */
    private static DataFiles of(Map<String, String> contents) {
        String build = Digest.of(String.join("\n", contents.values())).substring(0, 16);
        Map<String, String> names = new TreeMap<>();
        List<OutputFile> files = new ArrayList<>();
        contents.forEach((name, content) -> {
            String text = HEAD + build + "\"," + content.substring(1) + "\n";
            String published = name.replace(".json", "-" + Digest.of(text).substring(0, 8) + ".json");
            names.put(name, published);
            files.add(OutputFile.ofText("assets/" + published, text));
        });
        return new DataFiles(Map.copyOf(names), List.copyOf(files));
    }
}

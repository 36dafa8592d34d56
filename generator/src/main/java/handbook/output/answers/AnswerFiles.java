package handbook.output.answers;

import handbook.json.Json;
import handbook.lists.SiteListings;
import handbook.output.Digest;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts that questions of known forms ask for, as {@code generator/docs/search-answers.md} describes the files.
 *
 * @param address of the first below {@code assets/}; its fragment has what the names in each of the others begin with
 * @param files the files, under {@code assets/}
 */
public record AnswerFiles(String address, List<OutputFile> files) implements Output {
    /** The plain name of all. */
    public static final String NAME = "answers";

    private static final String FOLDER = "assets/";
    private static final int DIGITS = 8;

    public static AnswerFiles of(SiteListings listings, AnswerLinks links) {
        AnswerShards shards = AnswerShards.of(new Replies(listings, links).bySubject(KnownNames.of(listings.site())));
        List<String> texts = shards.all().stream().map(Json::of).toList();
        String digest = Digest.of(String.join("\n", texts)).substring(0, DIGITS);
        List<OutputFile> files = new ArrayList<>();
        for (String text : texts) {
            files.add(OutputFile.ofText(FOLDER + name(files.size(), digest), text + "\n"));
        }
        return new AnswerFiles(name(0, digest) + "#" + String.join("-", shards.bounds()), List.copyOf(files));
    }

    private static String name(int number, String digest) {
        return NAME + "-" + number + "-" + digest + ".json";
    }

    @Override
    public List<PlannedFile> plan() {
        return files.stream().map(PlannedFile::of).toList();
    }
}

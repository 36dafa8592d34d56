package handbook.publish;

import handbook.diagnostics.Problems;
import handbook.output.Ledger;
import handbook.output.MadeFrom;
import handbook.output.OutputFile;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Publishes one edition after another until it is killed. Its own process: see {@link PublisherProcessTest}. */
final class PublishLoop {
    static final int PAGES = 60;

    private PublishLoop() {}

    public static void main(String[] arguments) {
        Path out = Path.of(arguments[0]);
        SitePublisher publisher = new SitePublisher(out, out.resolveSibling("project"), out.resolveSibling("home"));
        for (int edition = Integer.parseInt(arguments[1]); true; edition++) {
            Problems problems = new Problems();
            try (Publication publication = publisher
                    .begin(problems)
                    .orElseThrow(
                            () -> new IllegalStateException(problems.sorted().toString()))) {
                site(edition).stream()
                        .filter(file -> !file.path().equals("index.html") || !publication.keep(file.path()))
                        .forEach(publication::write);
                if (publication.commit().isEmpty()) {
                    throw new IllegalStateException(problems.sorted().toString());
                }
                publication.remember(madeFrom(edition), 1, PAGES, ledger(edition));
                publication.rememberRead(List.of(ByteBuffer.wrap(read(edition))));
            }
            System.out.println(edition);
        }
    }

    static String madeFrom(int edition) {
        return "edition " + edition;
    }

    /** Large enough to be killed amid it. */
    static byte[] read(int edition) {
        byte[] read = new byte[1 << 21];
        Arrays.fill(read, (byte) edition);
        return read;
    }

    /** Each page is made from the edition it tells. */
    static Ledger ledger(int edition) {
        return new Ledger(
                Map.of(),
                site(edition).stream()
                        .collect(Collectors.toMap(
                                OutputFile::path, file -> new MadeFrom(madeFrom(edition), Set.of(), 1))));
    }

    /** Every second edition has other folders, so that folders come and go. */
    static List<OutputFile> site(int edition) {
        List<OutputFile> files = new ArrayList<>();
        files.add(OutputFile.ofText("index.html", "same in all"));
        for (int page = 0; page < PAGES; page++) {
            files.add(OutputFile.ofText(
                    (edition % 2 == 0 ? "even" : "odd") + page % 5 + "/page" + page + ".html", "edition " + edition));
        }
        return files;
    }
}

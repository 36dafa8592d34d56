package handbook.publish;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Rule;
import handbook.diagnostics.Severity;
import handbook.model.value.Location;
import handbook.output.Ledger;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What the site in a folder was made from and what was said of it, so that it need not be made again.
 *
 * @param madeFrom the same for as long as all that a build reads is
 * @param manifest the checksum of the manifest of the site that was made
 * @param entities how many entities are published
 * @param pages how many pages they make
 * @param problems what was wrong with the sources
 * @param ledger what each file was made from
 */
record LastBuild(String madeFrom, int manifest, int entities, int pages, List<Diagnostic> problems, Ledger ledger) {
    private static final String TITLE = "handbook: what the site beside this file was made from, 3";

    public LastBuild {
        problems = List.copyOf(problems);
    }

    Standing standing(PublishReport report) {
        return new Standing.Same(entities, pages, report, problems);
    }

    byte[] encoded() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        try {
            out.writeUTF(TITLE);
            out.writeUTF(madeFrom);
            out.writeInt(manifest);
            out.writeInt(entities);
            out.writeInt(pages);
            out.writeInt(problems.size());
            for (Diagnostic problem : problems) {
                write(problem, out);
            }
            LedgerCode.write(ledger, out);
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Diagnostic problem, DataOutputStream out) throws IOException {
        out.writeUTF(problem.severity().name());
        out.writeUTF(problem.rule().id());
        out.writeUTF(problem.place().path());
        out.writeInt(problem.place().line());
        out.writeInt(problem.place().column());
        out.writeInt(problem.place().length());
        out.writeUTF(problem.message());
        out.writeUTF(problem.hint());
    }

    /** Nothing if the bytes are no build that this program wrote, whole. */
    static Optional<LastBuild> decode(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != checksum(bytes, end)) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
        try {
            return in.readUTF().equals(TITLE) ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static LastBuild read(DataInputStream in) throws IOException {
        String madeFrom = in.readUTF();
        int manifest = in.readInt();
        int entities = in.readInt();
        int pages = in.readInt();
        List<Diagnostic> problems = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            problems.add(problem(in));
        }
        return new LastBuild(madeFrom, manifest, entities, pages, problems, LedgerCode.read(in));
    }

    private static Diagnostic problem(DataInputStream in) throws IOException {
        Severity severity = Severity.valueOf(in.readUTF());
        Rule rule = Rule.byId(in.readUTF()).orElseThrow(IllegalArgumentException::new);
        Location place = new Location(in.readUTF(), in.readInt(), in.readInt(), in.readInt());
        return new Diagnostic(severity, rule, place, in.readUTF(), in.readUTF());
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}

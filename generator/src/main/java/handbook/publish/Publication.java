package handbook.publish;

import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.output.Ledger;
import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** A site on its way out: files are written from any thread, then all of them are published or none. */
public final class Publication implements AutoCloseable {
    private final Path out;
    private final StagingFolder workshop;
    private final OutputManifest before;
    private final Disk disk;
    private final Problems problems;
    private final OutputPaths paths = new OutputPaths();
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, OutputManifest.Print> written = new ConcurrentHashMap<>();
    private final AtomicBoolean diskFailed = new AtomicBoolean();

    Publication(Path out, StagingFolder workshop, OutputManifest before, Disk disk, Problems problems) {
        this.out = out;
        this.workshop = workshop;
        this.before = before;
        this.disk = disk;
        this.problems = problems;
        folders.add(workshop.next());
    }

    /** Writes a file of the new site, out of readers' sight; what is in its way is a problem. Any thread may call. */
    public void write(OutputFile file) {
        if (diskFailed.get()) {
            return;
        }
        try {
            paths.claim(file.path());
            Path target = workshop.next().resolve(file.path());
            ensureFolderOf(target);
            OutputManifest.Print print = OutputManifest.Print.of(file.bytes());
            if (!isUnchanged(file, print)
                    || !disk.link(out.resolve(file.path()), target, there -> Arrays.equals(there, file.bytes()))) {
                disk.write(target, file.bytes());
            }
            written.put(file.path(), print);
        } catch (Refusal refusal) {
            problems.add(refusal.diagnostic());
        } catch (IOException e) {
            fail(e, "the site cannot be written");
        }
    }

    /** What the files of the site before were made from, if that is known. */
    public Ledger ledger() {
        return BuildStore.beside(out, disk)
                .lastBuild()
                .filter(last -> last.manifest() == before.checksum())
                .map(LastBuild::ledger)
                .orElse(Ledger.NONE);
    }

    /** Takes a file over from the site before; false, with nothing done, if it is not there as it was published. Any thread may call. */
    public boolean keep(String path) {
        OutputManifest.Print print = before.files().get(path);
        if (print == null || diskFailed.get()) {
            return false;
        }
        try {
            Path target = workshop.next().resolve(path);
            ensureFolderOf(target);
            if (!disk.link(
                    out.resolve(path),
                    target,
                    there -> OutputManifest.Print.of(there).equals(print))) {
                return false;
            }
            paths.claim(path);
            written.put(path, print);
        } catch (Refusal refusal) {
            problems.add(refusal.diagnostic());
        } catch (IOException e) {
            fail(e, "the site cannot be written");
        }
        return true;
    }

    /** Puts the new site in the old one's place. With any error among the problems the old one stays and nothing is returned. */
    public Optional<PublishReport> commit() {
        if (problems.hasErrors()) {
            return Optional.empty();
        }
        OutputManifest after = new OutputManifest(new TreeMap<>(written));
        try {
            disk.write(workshop.next().resolve(OutputManifest.NAME), after.encoded());
            workshop.swap();
        } catch (IOException e) {
            fail(e, "the new site cannot take the place of the old one");
            return Optional.empty();
        }
        discard();
        return Optional.of(PublishReport.of(before, after));
    }

    /**
     * Remembers, after {@link #commit}, what the site was made from: {@link SitePublisher#standing} finds it then. Where that cannot be
     * done nothing is lost but the time to make the site again.
     *
     * @param madeFrom the same for as long as all that the site was made from is
     * @param ledger what each file was made from
     */
    public void remember(String madeFrom, int entities, int pages, Ledger ledger) {
        try {
            int manifest = new OutputManifest(new TreeMap<>(written)).checksum();
            List<Diagnostic> ofSources = problems.sorted().stream()
                    .filter(problem -> problem.rule() != Rule.BAD_OUTPUT)
                    .toList();
            BuildStore.beside(out, disk)
                    .remember(new LastBuild(madeFrom, manifest, entities, pages, ofSources, ledger));
        } catch (IOException e) {
            return;
        }
    }

    /** Remembers, after {@link #commit}, what was read of the sources; where that cannot be done, it is read again. */
    public void rememberRead(List<ByteBuffer> read) {
        try {
            BuildStore.beside(out, disk).rememberRead(read);
        } catch (IOException e) {
            return;
        }
    }

    /** The new site is out; what is left of the old one can wait for the next publisher. */
    private void discard() {
        try {
            workshop.discardPrevious(before);
        } catch (IOException e) {
            problems.add(
                    Refusal.because(e, out, "the old site cannot be deleted").warning());
        }
    }

    /** Forgets what was written and not committed, and lets other publishers in. */
    @Override
    public void close() {
        try (workshop) {
            disk.delete(workshop.next());
        } catch (IOException e) {
            if (!diskFailed.get()) {
                problems.add(Refusal.because(e, out, "what was staged cannot be deleted")
                        .warning());
            }
        }
    }

    /** An unchanged file keeps its date, so that copying tools and browsers see that it did not change. */
    private boolean isUnchanged(OutputFile file, OutputManifest.Print print) {
        return print.equals(before.files().get(file.path()));
    }

    private void ensureFolderOf(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder != null && !folders.contains(folder)) {
            ensureFolderOf(folder);
            disk.createFolder(folder);
            folders.add(folder);
        }
    }

    /** A disk that fails once fails for every file: one problem is enough. */
    private void fail(IOException e, String attempt) {
        if (diskFailed.compareAndSet(false, true)) {
            problems.add(Refusal.because(e, out, attempt).diagnostic());
        }
    }
}

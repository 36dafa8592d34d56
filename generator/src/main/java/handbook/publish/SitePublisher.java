package handbook.publish;

import handbook.diagnostics.Problems;
import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Publishes a site into a folder of its own: written beside it, then put in place whole.
 *
 * <pre>{@code
 * try (Publication publication = publisher.begin(problems).orElseThrow()) {
 *     routes.parallelStream().map(render).forEach(publication::write);
 *     publication.commit();
 * }
 * }</pre>
 *
 * A folder is its own if it is new or empty or holds nothing but what an earlier publication put there. A process that dies
 * leaves the old site or the new one; what it left behind is set right when the next publication begins. Power cuts are another
 * matter: files are not forced to the disk one by one, so publish again after one.
 */
public final class SitePublisher {
    private final Path out;
    private final Path project;
    private final Path home;
    private final Disk disk;

    /**
     * @param out the folder to publish into; made if it does not exist
     * @param project the project's folder, which must not be lost
     * @param home the user's home folder, which must not be lost
     */
    public SitePublisher(Path out, Path project, Path home) {
        this(out, project, home, new LocalDisk());
    }

    SitePublisher(Path out, Path project, Path home, Disk disk) {
        this.out = out;
        this.project = project;
        this.home = home;
        this.disk = disk;
    }

    /** Publishes these files and no others; a problem and nothing if that cannot be done, with the old site left as it was. */
    public Optional<PublishReport> publish(Collection<OutputFile> files, Problems problems) {
        return begin(problems).flatMap(begun -> {
            try (Publication publication = begun) {
                files.parallelStream().forEach(publication::write);
                return publication.commit();
            }
        });
    }

    /**
     * What stands in the folder.
     *
     * @param madeFrom what {@link Publication#remember} was told, if it is the same site
     */
    public Standing standing(String madeFrom) {
        try {
            Path folder = OutputFolder.locate(out, project, home);
            Optional<LastBuild> last = BuildStore.beside(folder, disk).lastBuild();
            if (last.isEmpty()) {
                return new Standing.Other("nothing is known of a build before");
            }
            return last.get().madeFrom().equals(madeFrom)
                    ? standing(folder, last.get())
                    : new Standing.Other("what the site is made from has changed");
        } catch (Refusal | IOException e) {
            // Publishing there will be refused as well, with the reason.
            return new Standing.Other("the site before cannot be used");
        }
    }

    /** What {@link Publication#rememberRead} was told; nothing, or something damaged, if that cannot be had. */
    public byte[] lastRead() {
        try {
            return BuildStore.beside(OutputFolder.locate(out, project, home), disk)
                    .lastRead();
        } catch (Refusal | IOException e) {
            return new byte[0];
        }
    }

    private Standing standing(Path folder, LastBuild last) throws IOException, Refusal {
        try (StagingFolder workshop = StagingFolder.enter(folder, disk)) {
            workshop.restore();
            OutputManifest manifest = OutputFolder.owned(folder);
            return manifest.checksum() == last.manifest() && manifest.describes(folder)
                    ? last.standing(PublishReport.of(manifest, manifest))
                    : new Standing.Other("the site was changed since it was published");
        }
    }

    /** Makes ready to write; a problem and nothing if the folder may not or cannot be published into. */
    public Optional<Publication> begin(Problems problems) {
        try {
            Path folder = OutputFolder.locate(out, project, home);
            Files.createDirectories(folder.getParent());
            return Optional.of(begin(folder, problems));
        } catch (Refusal refusal) {
            problems.add(refusal.diagnostic());
        } catch (IOException e) {
            problems.add(
                    Refusal.because(e, out, "the output folder cannot be used").diagnostic());
        }
        return Optional.empty();
    }

    private Publication begin(Path folder, Problems problems) throws IOException, Refusal {
        StagingFolder workshop = StagingFolder.enter(folder, disk);
        boolean ready = false;
        try {
            workshop.restore();
            OutputManifest before = OutputFolder.owned(folder);
            workshop.clear();
            disk.createFolder(workshop.next());
            ready = true;
            return new Publication(folder, workshop, before, disk, problems);
        } finally {
            if (!ready) {
                workshop.close();
            }
        }
    }
}

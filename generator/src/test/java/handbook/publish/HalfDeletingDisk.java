package handbook.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk that fails in the middle of deleting a site. */
final class HalfDeletingDisk extends FailingDisk {
    HalfDeletingDisk() {
        super(Integer.MAX_VALUE, false);
    }

    @Override
    public void delete(Path site, OutputManifest manifest) throws IOException {
        Files.delete(site.resolve(manifest.files().firstKey()));
        throw new FileSystemException(site.toString(), null, "Input/output error");
    }
}

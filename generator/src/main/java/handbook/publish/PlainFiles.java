package handbook.publish;

import handbook.output.OutputFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files in a folder that is not a site's and may hold others. */
public final class PlainFiles {
    private final Path folder;

    public PlainFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes each of them in one step over what was there; gives the names of those that were not so already. */
    public List<String> write(List<OutputFile> files) throws IOException {
        Files.createDirectories(folder);
        List<String> written = new ArrayList<>();
        for (OutputFile file : files) {
            Path path = folder.resolve(file.path());
            if (Files.isRegularFile(path) && Arrays.equals(Files.readAllBytes(path), file.bytes())) {
                continue;
            }
            Path beside = Files.write(folder.resolve("." + file.path() + ".new"), file.bytes());
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            written.add(file.path());
        }
        return written;
    }

    /** Writes those that are not there; gives their names. */
    public List<String> add(List<OutputFile> files) throws IOException {
        return write(files.stream()
                .filter(file -> !Files.exists(folder.resolve(file.path())))
                .toList());
    }
}

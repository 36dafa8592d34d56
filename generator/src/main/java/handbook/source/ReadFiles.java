package handbook.source;

import handbook.diagnostics.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.ZipFile;

/** Everything that is read to make a site, in a text that is the same for as long as it is. */
public final class ReadFiles {
    private ReadFiles() {}

    /** The names of a project's files and what stands in them, whatever their dates; and the program that reads them. */
    public static String of(Path project) {
        Problems problems = new Problems();
        SourceTree tree = SourceScanner.scan(project, problems);
        List<Path> files = Stream.concat(
                        tree.all().map(SourceFile::file), SourceScanner.templates(project.toAbsolutePath()).stream())
                .toList();
        String contents = files.parallelStream()
                .map(file -> project.toAbsolutePath().relativize(file) + " " + checksum(file))
                .collect(Collectors.joining("\n"));
        String troubles = problems.sorted().stream().map(String::valueOf).collect(Collectors.joining("\n"));
        return String.join("\n", Program.PRINT, contents, troubles);
    }

    private static String checksum(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CRC32C checksum = new CRC32C();
            checksum.update(bytes);
            return bytes.length + " " + checksum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This program, told from every other by what is in its jar; or in its folder of classes, where it is being developed. */
    private static final class Program {
        static final String PRINT = print();

        private static String print() {
            try {
                Path home = Path.of(ReadFiles.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI());
                return Files.isDirectory(home) ? ofFolder(home) : ofJar(home);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String ofFolder(Path home) throws IOException {
            try (Stream<Path> files = Files.walk(home)) {
                return files.filter(Files::isRegularFile)
                        .sorted()
                        .map(file -> home.relativize(file) + " " + checksum(file))
                        .collect(Collectors.joining("\n"));
            }
        }

        /** The same for the same program, whenever it was packed. */
        private static String ofJar(Path home) throws IOException {
            try (ZipFile jar = new ZipFile(home.toFile())) {
                return jar.stream()
                        .map(entry -> entry.getName() + " " + entry.getCrc())
                        .sorted()
                        .collect(Collectors.joining("\n"));
            }
        }
    }
}

package handbook.cli;

import handbook.model.value.WebAddress;
import handbook.pipeline.Project;
import handbook.source.SourceScanner;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command which reads a project has. */
final class ProjectOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds content/ and standards/ (default: this one).")
    private Path folder = Path.of(".");

    @Option(names = "--drafts", description = "Include drafts, and what is not yet or no longer published.")
    private boolean drafts;

    @Option(
            names = "--clock",
            paramLabel = "DATE",
            description = "The day to publish for, as 2027-01-31 (default: SOURCE_DATE_EPOCH, else today).")
    private @Nullable String clock;

    @Option(names = "--strict", description = "Treat warnings as errors.")
    private boolean strict;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use (default: one for each processor).")
    private @Nullable Integer threads;

    boolean strict() {
        return strict;
    }

    int threads() {
        int wanted = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        if (wanted < 1 || wanted > 256) {
            throw wrong("--threads takes a number from 1 to 256.");
        }
        return wanted;
    }

    /** @param baseUrl where the site will be published, or null for what the settings say */
    Project project(@Nullable String baseUrl) {
        if (!SourceScanner.isProject(folder)) {
            throw wrong(
                    "'" + folder
                            + "' is not a handbook: it has neither content/ nor standards/, in small letters. Name one with --project DIR.");
        }
        return new Project(folder.toAbsolutePath().normalize(), today(System.getenv()), drafts, address(baseUrl));
    }

    private LocalDate today(Map<String, String> environment) {
        if (clock != null) {
            try {
                return LocalDate.parse(clock);
            } catch (DateTimeException e) {
                throw wrong("--clock takes a day, as 2027-01-31, not '" + clock + "'.");
            }
        }
        String epoch = environment.get("SOURCE_DATE_EPOCH");
        if (epoch != null) {
            try {
                return LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(epoch.strip())), ZoneOffset.UTC);
            } catch (NumberFormatException | DateTimeException e) {
                throw wrong("SOURCE_DATE_EPOCH takes a number of seconds, not '" + epoch + "'.");
            }
        }
        return LocalDate.now(ZoneOffset.UTC);
    }

    private Optional<WebAddress> address(@Nullable String baseUrl) {
        try {
            Optional<WebAddress> address = Optional.ofNullable(baseUrl).map(WebAddress::new);
            address.flatMap(WebAddress::whyNoSite).ifPresent(fault -> {
                throw wrong("--base-url takes the address of the site's first page, as https://example.org/handbook/,"
                        + " and '" + baseUrl + "' holds " + fault + ".");
            });
            return address.map(WebAddress::asSite);
        } catch (IllegalArgumentException e) {
            throw wrong(
                    "--base-url takes a full web address, as https://example.org/handbook/, not '" + baseUrl + "'.");
        }
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}

package handbook.pipeline;

import handbook.model.value.WebAddress;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What to publish.
 *
 * @param folder the folder that holds content/ and standards/
 * @param today the day to publish for
 * @param drafts whether drafts, and what is not yet or no longer shown, are included
 * @param baseUrl where the site will be published, if not where the settings say
 */
public record Project(Path folder, LocalDate today, boolean drafts, Optional<WebAddress> baseUrl) {}

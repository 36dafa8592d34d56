package handbook.cli;

import handbook.reporting.ReportFormat;
import java.util.Optional;

/** How problems are printed: for people, or in a form that a program reads. */
enum Format {
    TEXT(Optional.empty()),
    JSON(Optional.of(ReportFormat.JSON)),
    SARIF(Optional.of(ReportFormat.SARIF)),
    GITHUB(Optional.of(ReportFormat.GITHUB)),
    GITLAB(Optional.of(ReportFormat.GITLAB)),
    JUNIT(Optional.of(ReportFormat.JUNIT));

    private final Optional<ReportFormat> forPrograms;

    Format(Optional<ReportFormat> forPrograms) {
        this.forPrograms = forPrograms;
    }

    Optional<ReportFormat> forPrograms() {
        return forPrograms;
    }
}

package handbook.output.requirements;

import handbook.applicability.RequirementSet;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The requirement set of each system type as files, each made once, when it is first asked for. Safe for use by many threads.
 *
 * <pre>{@code
 * PreparedSets sets = new PreparedSets(site, requirements);
 * for (SystemType system : site.all(SystemType.class)) {
 *     publish(sets.file(system, SetFormat.CSV));
 * }
 * }</pre>
 */
public final class PreparedSets implements Output {
    private final Site site;
    private final Edition edition;
    private final Map<String, RequirementSet> requirements;
    private final Map<String, OutputFile> made = new ConcurrentHashMap<>();

    /** @param requirements the requirement set of each system type, by id */
    public PreparedSets(Site site, Map<String, RequirementSet> requirements) {
        this.site = site;
        this.edition = Edition.of(site);
        this.requirements = requirements;
    }

    public OutputFile file(SystemType system, SetFormat format) {
        RequirementSet set = Objects.requireNonNull(requirements.get(system.id()));
        return made.computeIfAbsent(format.path(system), path -> OutputFile.ofText(path, text(set, format)));
    }

    /** The files of every system type, and what the JSON files keep to. */
    @Override
    public List<PlannedFile> plan() {
        Stream<PlannedFile> files = site.all(SystemType.class).stream()
                .flatMap(system -> Stream.of(SetFormat.values())
                        .map(format ->
                                new PlannedFile(format.path(system), problems -> Optional.of(file(system, format)))));
        return Stream.concat(files, Stream.of(PlannedFile.of(RequirementsSchema.file())))
                .toList();
    }

    private String text(RequirementSet set, SetFormat format) {
        return switch (format) {
            case CSV -> new RequirementsCsv(site, edition).text(set);
            case JSON -> new RequirementsJson(site, edition).text(set);
            case OCDS -> new OcdsJson(site, edition).text(set);
        };
    }
}

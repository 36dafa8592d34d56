package handbook.output.requirements;

import handbook.applicability.RequirementSet;
import handbook.lists.Lazy;
import handbook.model.SystemType;
import handbook.model.site.Site;
import handbook.output.Asked;
import handbook.output.FileDraft;
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
    private final Map<String, FileDraft> drafts = new ConcurrentHashMap<>();

    /** @param requirements the requirement set of each system type, by id */
    public PreparedSets(Site site, Map<String, RequirementSet> requirements) {
        this.site = site;
        this.edition = Edition.of(site);
        this.requirements = requirements;
    }

    public PlannedFile file(SystemType system, SetFormat format) {
        String path = format.path(system);
        RequirementSet set = Objects.requireNonNull(requirements.get(system.id()));
        return new PlannedFile(path, () -> drafts.computeIfAbsent(path, missing -> draft(path, set, format)));
    }

    /** The files of every system type, and what the JSON files keep to. */
    @Override
    public List<PlannedFile> plan() {
        Stream<PlannedFile> files = site.all(SystemType.class).stream()
                .flatMap(system -> Stream.of(SetFormat.values()).map(format -> file(system, format)));
        return Stream.concat(files, Stream.of(PlannedFile.of(RequirementsSchema.file())))
                .toList();
    }

    private FileDraft draft(String path, RequirementSet set, SetFormat format) {
        Asked asked = new Asked(site.catalogue());
        Lazy<OutputFile> file = new Lazy<>(() -> OutputFile.ofText(path, text(set, format, asked)));
        return new FileDraft(Optional.of(List.of(set, edition)), problems -> Optional.of(file.get()), asked::questions);
    }

    /** Nothing that a set says may come from the site but by what was asked. */
    private String text(RequirementSet set, SetFormat format, Asked asked) {
        return switch (format) {
            case CSV -> new RequirementsCsv(site.words(), asked, edition).text(set);
            case JSON -> new RequirementsJson(site.words(), asked, edition).text(set);
            case OCDS -> new OcdsJson(site.words(), asked, edition).text(set);
        };
    }
}

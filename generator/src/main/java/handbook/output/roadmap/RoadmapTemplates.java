package handbook.output.roadmap;

import handbook.model.Capability;
import handbook.model.site.Site;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The empty roadmap as files, each made once, when it is first asked for. Safe for use by many threads. */
public final class RoadmapTemplates implements Output {
    private final RoadmapContents contents;
    private final String build;
    private final Map<TemplateFormat, OutputFile> made = new ConcurrentHashMap<>();

    /** @param build of the data that the tool works with */
    public RoadmapTemplates(Site site, String build) {
        this.contents = new RoadmapContents(site);
        this.build = build;
    }

    public OutputFile file(TemplateFormat format) {
        return made.computeIfAbsent(format, one -> new OutputFile(one.path(), bytes(one)));
    }

    /** With what the file of a filled one keeps to; nothing where there is no capability to have a roadmap for. */
    @Override
    public List<PlannedFile> plan() {
        if (contents.site().all(Capability.class).isEmpty()) {
            return List.of();
        }
        Stream<PlannedFile> templates = Stream.of(TemplateFormat.values())
                .map(format -> new PlannedFile(format.path(), problems -> Optional.of(file(format))));
        return Stream.concat(templates, Stream.of(PlannedFile.of(RoadmapSchema.file())))
                .toList();
    }

    private byte[] bytes(TemplateFormat format) {
        return switch (format) {
            case DOCX -> RoadmapDocument.of(contents);
            case XLSX -> RoadmapWorkbook.of(contents, build);
        };
    }
}

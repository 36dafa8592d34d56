package handbook.output.roadmap;

import handbook.lists.Lazy;
import handbook.model.site.Site;
import handbook.output.FileDraft;
import handbook.output.Output;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The empty roadmap as files, each made once, when it is first asked for. Safe for use by many threads. */
public final class RoadmapTemplates implements Output {
    private final RoadmapContents contents;
    private final Map<TemplateFormat, FileDraft> drafts = new EnumMap<>(TemplateFormat.class);

    /** @param build of the data that the tool works with */
    public RoadmapTemplates(Site site, String build) {
        this.contents = RoadmapContents.of(site);
        plan(TemplateFormat.DOCX, contents, () -> RoadmapDocument.of(contents));
        plan(TemplateFormat.XLSX, List.of(contents, build), () -> RoadmapWorkbook.of(contents, build));
    }

    private void plan(TemplateFormat format, Object given, Supplier<byte[]> make) {
        drafts.put(format, FileDraft.of(given, new Lazy<>(() -> new OutputFile(format.path(), make.get()))));
    }

    public PlannedFile file(TemplateFormat format) {
        return new PlannedFile(format.path(), () -> Objects.requireNonNull(drafts.get(format)));
    }

    /** With what the file of a filled one keeps to; nothing where there is no capability to have a roadmap for. */
    @Override
    public List<PlannedFile> plan() {
        if (contents.capabilities().isEmpty()) {
            return List.of();
        }
        Stream<PlannedFile> templates = Stream.of(TemplateFormat.values()).map(this::file);
        return Stream.concat(templates, Stream.of(PlannedFile.of(RoadmapSchema.file())))
                .toList();
    }
}

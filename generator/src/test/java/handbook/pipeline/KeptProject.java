package handbook.pipeline;

import handbook.TinySite;
import handbook.diagnostics.Diagnostic;
import handbook.diagnostics.Problems;
import handbook.model.site.Site;
import handbook.source.Lookout;
import handbook.source.Sighting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** A project that is read again after each edit, as {@code serve} reads it: only what was edited. */
public final class KeptProject {
    private final Project project;
    private final Lookout lookout;
    private final Memory memory = Memory.empty();

    public KeptProject(Path folder) {
        project = new Project(folder, TinySite.TODAY, false, Optional.empty());
        lookout = new Lookout(folder, InstantSource.system());
    }

    public Project project() {
        return project;
    }

    public Path folder() {
        return project.folder();
    }

    public Site read(Problems problems) {
        Sighting sources = lookout.look();
        problems.addAll(sources.problems());
        Pipeline.Read read = Pipeline.read(project, sources.tree(), memory, problems);
        read.check(problems);
        return read.site();
    }

    public List<Diagnostic> problems() {
        Problems problems = new Problems();
        read(problems);
        return problems.sorted();
    }

    public BuiltSite built() {
        Problems problems = new Problems();
        return BuiltSite.of(project, read(problems), problems);
    }
}

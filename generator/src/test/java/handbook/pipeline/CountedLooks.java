package handbook.pipeline;

import handbook.source.Lookout;
import handbook.source.Sighting;
import java.nio.file.Path;
import java.time.InstantSource;

/** Looks at all files of a project, and counts how often. */
final class CountedLooks extends Lookout {
    private int looks;

    CountedLooks(Path project) {
        super(project, InstantSource.system());
    }

    int looks() {
        return looks;
    }

    @Override
    public Sighting look() {
        looks++;
        return super.look();
    }
}

package handbook.pipeline;

import handbook.publish.PublishReport;
import handbook.publish.Standing;
import java.util.List;

/**
 * What a build did.
 *
 * @param entities how many entities are published
 * @param pages how many pages they make
 * @param published what was written
 * @param before what stood there
 * @param read how many source files had to be read
 * @param kept how many files did not have to be made
 * @param laps how long each stage took
 */
public record BuildReport(
        int entities,
        int pages,
        PublishReport published,
        Standing before,
        int read,
        int kept,
        List<Stopwatch.Lap> laps) {}

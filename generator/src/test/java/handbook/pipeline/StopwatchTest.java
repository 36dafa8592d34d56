package handbook.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StopwatchTest {
    private final Stopwatch stopwatch = new Stopwatch();

    @Test
    void nothingIsDoneBeforeTheFirstStageAndAfterTheLast() {
        assertEquals(Optional.empty(), stopwatch.now());
        stopwatch.begin("read");
        stopwatch.end();
        assertEquals(Optional.empty(), stopwatch.now());
    }

    @Test
    void aStageSaysHowManyOfItsFilesAreMade() {
        stopwatch.begin("read");
        assertEquals(Optional.of("read"), stopwatch.now());
        stopwatch.begin("write", 4481);
        stopwatch.made();
        stopwatch.made();
        assertEquals(Optional.of("write: 2 of 4,481 files"), stopwatch.now());
    }

    @Test
    void everyStageIsTimedOnce() {
        stopwatch.begin("read");
        stopwatch.begin("write", 2);
        assertEquals(
                List.of("read", "write"),
                stopwatch.end().stream().map(Stopwatch.Lap::stage).toList());
    }
}

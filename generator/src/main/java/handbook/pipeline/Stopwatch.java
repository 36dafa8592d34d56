package handbook.pipeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says how long each stage took. */
public final class Stopwatch {
    private final List<Lap> laps = new ArrayList<>();
    private long last = System.nanoTime();

    /** A stage and how long it took. */
    public record Lap(String stage, Duration time) {}

    void lap(String stage) {
        long now = System.nanoTime();
        laps.add(new Lap(stage, Duration.ofNanos(now - last)));
        last = now;
    }

    List<Lap> laps() {
        return List.copyOf(laps);
    }
}

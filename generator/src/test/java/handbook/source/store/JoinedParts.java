package handbook.source.store;

import java.nio.ByteBuffer;
import java.util.List;

/** What is written in parts, as one reads it. */
public final class JoinedParts {
    private JoinedParts() {}

    public static byte[] of(List<ByteBuffer> parts) {
        ByteBuffer whole = ByteBuffer.allocate(
                parts.stream().mapToInt(ByteBuffer::remaining).sum());
        parts.forEach(part -> whole.put(part.duplicate()));
        return whole.array();
    }
}

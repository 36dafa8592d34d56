package handbook.search.files;

import java.util.ArrayList;
import java.util.List;

/**
 * The positions of terms, those of several shards in one file: only quoted queries need them.
 *
 * @param shards how many shards each file is of
 * @param contents the content of each {@code p/} file
 */
public record PositionFiles(List<Integer> shards, List<byte[]> contents) {
    /** @param positions of the terms of each shard */
    static PositionFiles of(List<byte[]> positions, int size) {
        PositionFiles files = new PositionFiles(new ArrayList<>(), new ArrayList<>());
        int from = 0;
        int bytes = 0;
        for (int shard = 0; shard < positions.size(); shard++) {
            if (shard > from && bytes + positions.get(shard).length > size) {
                files.add(positions.subList(from, shard));
                from = shard;
                bytes = 0;
            }
            bytes += positions.get(shard).length;
        }
        if (from < positions.size()) {
            files.add(positions.subList(from, positions.size()));
        }
        return files;
    }

    private void add(List<byte[]> positions) {
        ByteWriter out = new ByteWriter();
        positions.forEach(out::counted);
        shards.add(positions.size());
        contents.add(out.toBytes());
    }

    /** Where the positions of a shard are. @param place its place in the file */
    public record Place(int file, int place) {
        /** @param shards how many shards each file is of */
        public static Place of(int shard, List<Integer> shards) {
            int file = 0;
            int place = shard;
            while (place >= shards.get(file)) {
                place -= shards.get(file++);
            }
            return new Place(file, place);
        }

        /** The positions of the shard's terms, from the content of the file. */
        public byte[] in(byte[] content) {
            ByteReader in = new ByteReader(content);
            for (int i = 0; i < place; i++) {
                in.skip(in.number());
            }
            return in.bytes(in.number());
        }
    }
}

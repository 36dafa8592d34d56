package handbook.assemble;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Follows a relative path from a file of the project. */
final class RelativePath {
    private RelativePath() {}

    /** {@code content/handbook/a.md} and {@code ../pages/b.md} give {@code content/pages/b.md}. */
    static String resolve(String from, String path) {
        Deque<String> segments = new ArrayDeque<>();
        int slash = from.lastIndexOf('/');
        String joined = path.startsWith("/") ? path : from.substring(0, slash + 1) + path;
        for (String segment : joined.split("/")) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.removeLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }

    /** What a written path may mean: itself, and with its percent signs resolved: {@code my%20plan.png}. */
    static List<String> readings(String path) {
        if (path.indexOf('%') < 0) {
            return List.of(path);
        }
        try {
            return List.of(path, URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return List.of(path);
        }
    }

    /** The way from a file to another: from {@code content/handbook/a.md} to {@code content/pages/b.md} it is {@code ../pages/b.md}. */
    static String between(String from, String to) {
        String[] a = from.split("/");
        String[] b = to.split("/");
        int same = 0;
        while (same < a.length - 1 && same < b.length - 1 && a[same].equals(b[same])) {
            same++;
        }
        StringBuilder way = new StringBuilder("../".repeat(a.length - 1 - same));
        for (int i = same; i < b.length; i++) {
            way.append(b[i]).append(i < b.length - 1 ? "/" : "");
        }
        return way.toString();
    }
}

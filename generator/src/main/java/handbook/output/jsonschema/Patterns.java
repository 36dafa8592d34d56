package handbook.output.jsonschema;

import handbook.model.Meta;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What values look like, as regular expressions that browsers, editors and Java read alike; spaces around them do not count. */
final class Patterns {
    private static final String LEAP_YEAR =
            "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
    private static final String DAY_OF_YEAR =
            "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
                    + "|02-(?:0[1-9]|1[0-9]|2[0-8]))|" + LEAP_YEAR + "-02-29)";

    private static final String ESCAPED = "%[0-9A-Fa-f]{2}";
    private static final String NOT_ASCII =
            "[^\\u0000-\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]";
    private static final String OF_NAME = "-A-Za-z0-9_.!~*'();:&=+$,";
    private static final String OF_QUERY = many(OF_NAME + "@/?\\[\\]");
    private static final String HOST = "(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)*"
            + "[A-Za-z](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.?|[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|\\[[0-9A-Fa-f:.]+\\])";

    static final String DAY = whole(DAY_OF_YEAR);
    static final String DATE = whole("[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?|" + DAY_OF_YEAR);
    static final String ADDRESS = whole("[Hh][Tt][Tt][Pp][Ss]?://(?:" + many(OF_NAME) + "@)?" + HOST
            + "(?::[0-9]{0,5})?" + "(?:/" + many(OF_NAME + "@/") + ")?(?:\\?" + OF_QUERY + ")?(?:#" + OF_QUERY + ")?");
    static final String TRUTH = whole("true|false");
    static final String ID = whole("(?!(?:" + Meta.RESERVED_IDS + ")\\s*$)(?=[a-z0-9-]{" + Meta.SHORTEST_ID + ","
            + Meta.LONGEST_ID + "}\\s*$)" + Meta.ID);

    private static final int FEW = 200;

    private Patterns() {}

    /** A text that is of a shape from its first letter to its last. */
    static String whole(String shape) {
        return "^\\s*(?:" + shape + ")\\s*$";
    }

    /** A text of some characters at most, one of which is no space. */
    static String limited(int most) {
        return whole("\\S(?:[\\s\\S]{0," + (most - 2) + "}\\S)?");
    }

    /** A whole number in quotes. */
    static String number(int from, int to) {
        if (to - from > FEW) {
            return whole("-?[0-9]{1,9}");
        }
        return whole("0*(?:"
                + IntStream.rangeClosed(from, to).mapToObj(String::valueOf).collect(Collectors.joining("|")) + ")");
    }

    private static String many(String characters) {
        return "(?:[" + characters + "]|" + ESCAPED + "|" + NOT_ASCII + ")*";
    }
}

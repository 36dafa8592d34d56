package handbook.check.criteria;

import handbook.model.choice.DataType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an English question asks for, told by how it begins and how it goes on. It would rather miss one than warn of a good one. */
final class AskedFor {
    private static final String ASKING = "(?:how|what|which|where|when|who|whom|whose|why)";
    private static final String BEFORE =
            "(?:about|after|at|by|during|for|from|in|of|on|over|since|through|to|under|until|with|within)";
    private static final String AUXILIARY =
            "(?:do|does|did|is|are|was|were|am|can|could|will|would|shall|should|may|might|must"
                    + "|has|have|had|isn't|aren't|don't|doesn't|can't|won't)";
    private static final String SUBJECT =
            "(?:you|your|we|our|it|its|they|their|this|that|these|those|the|there|a|an|any|all|each"
                    + "|every|some|users|staff|patients|people|customers|suppliers)";
    private static final String TELLING =
            "(?:describe|explain|list|outline|summari[sz]e|tell|say|state|name|set out|detail|identify|specify|show|give|provide)";

    /** What an answer needs besides, which the words before a comma or colon say. */
    private static final Pattern LEAD_IN =
            Pattern.compile("^(?:(?:if|where|when|once|as|besides|apart|before|" + BEFORE + ")\\b[^,:]*,|[^:]*:)\\s*");

    private static final Pattern YES_OR_NO = Pattern.compile("^(?:please )?(?:" + AUXILIARY + "\\b|confirm\\b"
            + "|(?:say|state|tell us|show|indicate) (?:whether|if)\\b)");
    /** A request that is put as a yes-or-no question. */
    private static final Pattern POLITE = Pattern.compile("^(?:please )?(?:can|could|would) you (?:please )?"
            + "(?:(?:describe|explain|list|outline|summari[sz]e|set out|detail|identify|specify|name|say|state|tell us)\\b(?! whether| if)"
            + "|(?:show|give|provide)(?: us)? (?:how|what|which|where|why|when|who)\\b)");

    private static final String MEASURE =
            "(?:number|count|percentage|per cent|percent|proportion|share|rate|ratio|price|cost|fee"
                    + "|charge|amount|sum|total|figure|score|size|length|period|delay|notice|volume|limit|maximum|minimum|average|median"
                    + "|time|availability|value|year)";
    private static final Pattern A_NUMBER = Pattern.compile("^(?:please )?(?:(?:" + BEFORE + " )?how (?:many|much)\\b"
            + "|(?:" + BEFORE + " )?(?:what|which) (?:[\\w'-]+ ){0,4}" + MEASURE + "\\b"
            + "|what (?:is|was|will be|would be) (?!.*\\b(?:approach|policy|process|plan|strategy|procedure|reason|method|address"
            + "|name|status|position|view|role|arrangement|experience|version|licence)s?\\b)"
            + "|(?:enter|give|state|say|tell us|provide|specify) (?:how (?:many|much)\\b|.*\\b" + MEASURE + "\\b))");
    /** How long something takes is a number only with its unit. */
    private static final Pattern A_TIME = Pattern.compile(
            "^(?:please )?(?:" + BEFORE
                    + " )?how (?:long|soon|often|quickly|fast|late|old)\\b.*\\b(?:in|per) (?:\\w+ )?(?:second|minute|hour|day|week|month|year)s?\\b");

    private static final Pattern A_DATE = Pattern.compile("^(?:please )?(?:(?:" + BEFORE + " )?when\\b"
            + "|(?:" + BEFORE + " )?(?:what|which) (?:[\\w'-]+ ){0,6}(?:date|day)\\b"
            + "|(?:enter|give|state|say|tell us|provide|specify) (?:when\\b|.*\\b(?:date|day)\\b))");
    private static final Pattern TWO_DATES =
            Pattern.compile("\\bdates\\b|^when\\b.*\\band (?:end|finish|stop|close|expire|retire)s?\\b");

    private static final String ADDRESS = "(?:address|url|link|page|website|web site|site)";
    private static final Pattern AN_ADDRESS = Pattern.compile("^(?:please )?(?:(?:" + BEFORE
            + " )?(?:what|which) (?:[\\w'-]+ ){0,6}" + ADDRESS + "\\b"
            + "|(?:from |on the web )?where\\b.*\\b(?:publi\\w+|read|find|found|see|seen|web|online|download\\w*|open|opened|link\\w*"
            + "|page|available|documented|listed|posted)\\b"
            + "|(?:enter|give|state|say|tell us|provide|specify|share|send) (?:.*\\b" + ADDRESS
            + "\\b|where\\b.*\\bpubli\\w+))");
    private static final Pattern ADDRESSES = Pattern.compile("^(?:" + BEFORE
            + " )?(?:what|which|give|list) (?:[\\w'-]+ ){0,3}(?:addresses|urls|links|pages|websites|sites)\\b");

    /** A list of things, each of which has a value of its own. */
    private static final Pattern SEVERAL_VALUES = Pattern.compile("^what (?:are|were)\\b(?! the (?:odds|chances))"
            + "|^what (?:is|was) (?:your|the) [^,]+, [^,]+ and \\w"
            + "|\\b(?:your|its|their)\\b.*\\band (?:your|its|their)\\b|,? and (?:that|those|the same) of\\b"
            + "|^what (?:is|was) .*\\b(\\w{4,}) and (?:the |your )?(?:\\w+ ){1,3}\\1\\b");

    private static final Pattern ANOTHER =
            Pattern.compile("(?:(?:[,;:]\\s*|\\s)(?:and|or|but|plus|then)(?: also| then)?,?\\s+"
                    + "(?:if so,?\\s+|if not,?\\s+)?(?:" + BEFORE + "\\s+)?(?<joined>" + ASKING + ")"
                    + "|[,;:]\\s*(?:" + BEFORE + "\\s+)?(?<listed>how|why|what)"
                    + "|[,;:]\\s*(?:since|until|by|from)\\s+(?<dated>when))\\b(?<rest>.*)$");
    private static final Pattern SECOND_YES_OR_NO =
            Pattern.compile("(?:[,;:]\\s*|\\s)(?:and|or|but)(?: also| then)? " + AUXILIARY + " " + SUBJECT + "\\b");
    private static final Pattern SECOND_REQUEST = Pattern.compile("[,;:]\\s*(?:(?:and|then|but) )?please\\b"
            + "|[,;]\\s*(?:and|then|but) " + TELLING + " (?:us )?(?:" + ASKING + "|your)\\b");
    private static final Pattern IF_SO =
            Pattern.compile("\\bif (?:so|yes)\\b|\\bif not(?:,| " + ASKING + "| say| explain)");
    private static final Pattern MORE_THAN_A_VALUE = Pattern.compile(
            "\\b(?:" + ASKING
                    + "|your|describe|explain|list|outline|summari[sz]e|set out|detail|identify|name|demonstrate|attach)\\b|\\bso$");
    private static final Pattern A_REQUEST =
            Pattern.compile("^(?:if [^,]*, )?(?:please )?(?:" + TELLING + "|demonstrate|attach)\\b");

    /** "Where needed" asks nothing. */
    private static final Pattern NOTHING_ASKED = Pattern.compile(
            "^ (?:possible|needed|necessary|appropriate|required|relevant|asked|allowed|agreed|applicable|available|to \\w+)\\b");
    /** Words that ask within another question: "can users see who read it, and when?" */
    private static final Pattern WITHIN =
            Pattern.compile("\\b(?:see|sees|say|says|show|shows|showing|tell|tells|telling|set|sets"
                    + "|choose|chooses|choosing|record|records|recording|know|knows|decide|decides|control|controls|state|states|check|checks"
                    + "|track|tracks|define|defines|find out|explain|explains|learn|learns|read|report|reports|log|logs|logging|note|notes"
                    + "|list|lists|told|shown|understand|agree|about|of|on|to|exactly|clear|is|was)"
                    + "(?: (?:us|them|users|staff|people|patients|the user|the person|exactly|also))?(?: " + BEFORE
                    + ")? " + ASKING + "\\b");

    private static final Pattern TURNED_ROUND =
            Pattern.compile("^(?: [\\w'-]+){0,4}? (?:do|does|did|can|could|will|would|have|has|should|are|is|was|were) "
                    + SUBJECT + "\\b");

    private AskedFor() {}

    /** Why one answer of a kind cannot hold all that a question asks, to go after its name; empty where nothing speaks against it. */
    static Optional<String> moreThan(DataType type, String question) {
        if (type == DataType.TEXT) {
            return Optional.empty();
        }
        List<String> sentences = sentences(question);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        if (question.chars().filter(letter -> letter == '?').count() > 1
                || sentences.stream().skip(1).anyMatch(sentence -> asksToo(type, sentence))
                || goesOn(sentences.getFirst())) {
            return Optional.of("asks more than one thing");
        }
        String first = sentences.getFirst();
        String bare = LEAD_IN.matcher(first).replaceFirst("");
        boolean fits = fits(type, first) || fits(type, bare);
        boolean several = type != DataType.BOOLEAN && type != DataType.CHOICE && matches(SEVERAL_VALUES, bare);
        return fits && !several ? Optional.empty() : Optional.of("asks for something else");
    }

    private static List<String> sentences(String question) {
        String plain = question.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("\\((?=[^)]*\\b(?:and|or) " + ASKING + "\\b|" + ASKING + "\\b)([^)]*)\\)", ", $1")
                .replaceAll("\\([^)]*\\)", "")
                .replaceAll("\\s+", " ")
                .replace(" ,", ",");
        return Pattern.compile("[?!]|\\.(?= |$)")
                .splitAsStream(plain)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static boolean fits(DataType type, String sentence) {
        return switch (type) {
            case BOOLEAN -> matches(YES_OR_NO, sentence) && !matches(POLITE, sentence);
            case NUMBER -> matches(A_NUMBER, sentence) || matches(A_TIME, sentence);
            case DATE -> matches(A_DATE, sentence) && !matches(TWO_DATES, sentence);
            case URL -> matches(AN_ADDRESS, sentence) && !matches(ADDRESSES, sentence);
            case CHOICE, TEXT -> true;
        };
    }

    /** Whether a sentence after the first asks for something of its own; "Count working days" does not. */
    private static boolean asksToo(DataType type, String sentence) {
        return matches(A_REQUEST, sentence) && (type == DataType.BOOLEAN || matches(MORE_THAN_A_VALUE, sentence));
    }

    private static boolean goesOn(String sentence) {
        return matches(SECOND_YES_OR_NO, sentence)
                || matches(SECOND_REQUEST, sentence)
                || matches(IF_SO, sentence)
                || asksAgain(sentence, 0);
    }

    private static boolean asksAgain(String sentence, int from) {
        Matcher another = ANOTHER.matcher(sentence);
        if (!another.find(from)) {
            return false;
        }
        return isAsked(sentence, another.toMatchResult()) || asksAgain(sentence, another.start() + 1);
    }

    private static boolean isAsked(String sentence, MatchResult another) {
        String word = Optional.ofNullable(another.group("joined"))
                .or(() -> Optional.ofNullable(another.group("listed")))
                .orElse("when");
        String rest = another.group("rest");
        String before = sentence.substring(0, another.start());
        if (matches(NOTHING_ASKED, rest)
                || before.endsWith(" if")
                || isLeadIn(before, another.group().charAt(0))) {
            return false;
        }
        return matches(TURNED_ROUND, rest) || !matches(WITHIN, before) && !isRelative(word, before);
    }

    /** "In the last year, how many ...". */
    private static boolean isLeadIn(String before, char after) {
        return LEAD_IN.matcher(before + after).matches() && !before.matches(".*\\b" + ASKING + "\\b.*");
    }

    /** "Staff who cover a shift and who hold a card". */
    private static boolean isRelative(String word, String before) {
        return word.startsWith("wh") && !word.equals("what") && before.matches(".+ " + word + "\\b.*");
    }

    private static boolean matches(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}

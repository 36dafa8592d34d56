package handbook.search;

import handbook.model.Kind;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.SearchFacet;
import handbook.search.documents.Vocabulary;
import handbook.search.query.ExpandedQuery;
import handbook.search.text.Analyser;
import handbook.search.text.Contractions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;

/** Made-up documents whose words follow Zipf's law, and made-up queries about them. */
final class RandomCorpus {
    private static final List<String> NAMES =
            List.of("DCB0129", "ISO/IEC 27001:2022", "SCCI 0034", "GP", "C++", "AIS", "A&E", "e-RS", "dm+d", "C#");
    private static final List<String> WRITTEN = List.of(
            "AIS",
            "ais",
            "WHO",
            "who",
            "IT",
            "x-ray",
            "xray",
            "A&E",
            "TLS1.3",
            "TLS 1.3",
            "sendRawTransaction",
            "node.js",
            "HL7v2",
            "e-RS",
            "C#",
            "dm+d",
            "\u65E5\u672C\u8A9E",
            "\u30AB\u30BF\u30AB\u30CA",
            "\uD55C\uAD6D\uC5B4",
            "point-of-care",
            "190876A-C",
            "EPRs",
            "form",
            "policy");
    private static final List<String> TYPED = List.of(
            "ais",
            "AIS zyzzyva",
            "who",
            "WHO",
            "it",
            "x ray",
            "xray",
            "x-ray",
            "a & e",
            "tls1.3",
            "tls 1.3",
            "rawtransaction",
            "RawTransaction",
            "nodejs",
            "node js",
            "hl7 v2",
            "hl7v2",
            "ers",
            "c#",
            "dmd",
            "\u672C\u8A9E",
            "\u30BF\u30AB",
            "\uD55C\uAD6D",
            "pointofcare",
            "190876",
            "epr",
            "police",
            "from",
            "ALL WHO ARE AIS",
            "dcb0129 zyzzyva quokka",
            "zyzzyva",
            "the who",
            "\"ais who\"",
            "-ais gp",
            "xra");

    private final Random random;
    private final List<String> vocabulary = new ArrayList<>();
    private final List<SearchDocument> documents = new ArrayList<>();

    RandomCorpus(long seed, int size) {
        random = new Random(seed);
        while (vocabulary.size() < 40 + size / 2) {
            vocabulary.add(coined());
        }
        for (int i = 0; i < size; i++) {
            documents.add(document(i));
        }
        documents.sort(Comparator.comparing(SearchDocument::address));
    }

    List<SearchDocument> documents() {
        return List.copyOf(documents);
    }

    Vocabulary names() {
        Analyser analyser = new Analyser();
        TreeMap<String, String> contractions = new TreeMap<>();
        List<List<String>> synonyms = new ArrayList<>();
        TreeMap<String, List<String>> also = new TreeMap<>();
        for (int i = 0; i < 5; i++) {
            contractions.put(
                    String.join(" ", analyser.terms(word() + " " + word())),
                    analyser.terms(word()).getFirst());
            synonyms.add(analyser.terms(word() + " " + word()));
        }
        contractions.values().forEach(key -> also.put(key, analyser.terms(word())));
        synonyms.forEach(group -> also.put(group.getLast(), analyser.terms(word() + " " + word())));
        also.put("itt", analyser.terms(word()));
        contractions.put(String.join(" ", analyser.terms(word() + " " + word() + " " + word())), "=_meaning");
        also.put("rfp", List.of("=_meaning", "itt"));
        contractions.keySet().removeIf(name -> !name.contains(" "));
        return new Vocabulary(synonyms, new Contractions(contractions), also);
    }

    /** What somebody may type. */
    String query() {
        return switch (random.nextInt(12)) {
            case 0 -> word();
            case 1 -> word() + " " + word();
            case 2 -> word() + " " + word() + " " + word() + " the";
            case 3 -> '"' + neighbours() + '"';
            case 4 -> word() + " -" + word();
            case 5 -> word() + " " + word().substring(0, 2);
            case 6 -> misspelt(word()) + " " + word();
            case 7 -> TYPED.get(random.nextInt(TYPED.size()));
            case 8 -> TYPED.get(random.nextInt(TYPED.size())) + " " + word();
            case 9 -> (random.nextBoolean() ? "itt " : "rfp ") + word();
            case 10 -> '"' + word() + "\" " + word();
            default -> NAMES.get(random.nextInt(NAMES.size())).toLowerCase(java.util.Locale.ROOT) + " " + word();
        };
    }

    /** A query of every kind of part, whether or not anybody could type it. */
    ExpandedQuery expanded() {
        List<ExpandedQuery.Clause> words = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            words.add(new ExpandedQuery.Clause(term(), terms(3), terms(5)));
        }
        boolean some = random.nextInt(4) == 0;
        List<List<String>> phrases = some ? List.of(new Analyser().terms(neighbours())) : List.of();
        List<List<String>> excluded = random.nextInt(6) == 0 ? List.of(List.of(term(), term())) : List.of();
        return new ExpandedQuery(
                List.of(),
                words,
                List.of(),
                phrases,
                random.nextInt(5) == 0 ? terms(2) : List.of(),
                excluded,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                false);
    }

    private List<String> terms(int most) {
        List<String> terms = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            terms.add(term());
        }
        return terms.stream().distinct().sorted().toList();
    }

    private String term() {
        return new Analyser().terms(word()).getFirst();
    }

    private SearchDocument document(int number) {
        boolean section = number > 0 && random.nextInt(3) == 0;
        String page = section ? documents.get(random.nextInt(number)).page() : "p" + number + "/";
        List<String> names = random.nextInt(4) == 0 ? List.of(NAMES.get(random.nextInt(NAMES.size()))) : List.of();
        return new SearchDocument(
                section ? page + "#s" + number : page,
                page,
                text(1 + random.nextInt(5)),
                section ? "Page" : "",
                Kind.values()[random.nextInt(Kind.values().length)],
                random.nextInt(5) == 0 ? "Retired" : "",
                names,
                text(random.nextInt(8)),
                random.nextInt(4) == 0 ? text(random.nextInt(12)) : "",
                text(random.nextInt(20)),
                text(random.nextInt(random.nextInt(20) == 0 ? 2000 : 120)),
                "excerpt",
                Map.of(SearchFacet.KIND, List.of("standard")),
                OptionalInt.of(number),
                List.of());
    }

    private String text(int words) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add(random.nextInt(12) == 0 ? WRITTEN.get(random.nextInt(WRITTEN.size())) : word());
        }
        return String.join(random.nextBoolean() ? " " : ", ", text);
    }

    private String neighbours() {
        SearchDocument document = documents.get(random.nextInt(documents.size()));
        String[] words = (document.title() + " " + document.body()).split("[ ,]+");
        int at = random.nextInt(words.length);
        int length = 2 + random.nextInt(2);
        List<String> some = new ArrayList<>();
        for (int i = at; i < Math.min(words.length, at + length); i++) {
            some.add(words[i]);
        }
        return some.size() > 1 ? String.join(" ", some) : some.getFirst() + " " + word();
    }

    /** Rarely one of the rare words. */
    private String word() {
        double u = random.nextDouble();
        return vocabulary.get((int) (vocabulary.size() * u * u * u));
    }

    private static String misspelt(String word) {
        return word.substring(0, 1) + word.substring(2);
    }

    private String coined() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            word.append("bcdfglmnprst".charAt(random.nextInt(12))).append("aeiou".charAt(random.nextInt(5)));
        }
        return word.append(List.of("", "s", "ing", "ed", "ation").get(random.nextInt(5)))
                .toString();
    }
}

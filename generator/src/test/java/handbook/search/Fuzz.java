package handbook.search;

import java.util.List;
import java.util.Random;

/** Texts that are hard to cut into words. */
final class Fuzz {
    static final List<String> CHOSEN = List.of(
            "",
            "Information sharing",
            "The patient's record, the patients' records and the CARERS\u2019 notes",
            "DCB0129 DCB 0129 dcb-0129 DCB/0129",
            "ISO/IEC 27001:2022 and ISO 8601-1:2019",
            "HL7 v2.4 FHIR R4 (4.0.1) 1,000.5 3.14. 2, 3",
            "C++ and C# and A++B+ ++",
            "e-mail, co-operate, non\u2011breaking, soft\u00ADhyphen",
            "it's its don't o'clock rock'n'roll 'quoted' 'tis",
            "Zo\u00EB na\u00EFve co\u00F6perate \u0130stanbul \u0131\u015F\u0131k STRASSE stra\u00DFe \u1E9E",
            "\u00C6sop \u0153uvre \u00D8re \u0141\u00F3d\u017A \u00DE\u00F3r \u0110uro",
            "\u03A3\u0399\u03A3\u03A5\u03A6\u039F\u03A3 \u03C3\u03AF\u03C3\u03C5\u03C6\u03BF\u03C2",
            "cafe\u0301 caf\u00E9 A\u030A \u212B \u2126 \uFB01nd \u2460 \u00BD x\u00B2",
            "\u75C5\u6B77\u5171\u6709 \u304B\u3089\u3060 \u30AB\u30EB\u30C6 \uAC74\uAC15 \u6F22\u5B57abc123",
            "\u05D1\u05E8\u05D9\u05D0\u05D5\u05EA \u0635\u062D\u0629 \u0938\u094D\u0935\u093E\u0938\u094D\u0925\u094D\u092F \u0E2A\u0E38\u0E02\u0E20\u0E32\u0E1E",
            "\uD83D\uDE00 thumbs\uD83D\uDC4Dup \uD83D\uDC68\u200D\u2695\uFE0F doctor",
            "\uFF21\uFF22\uFF23\uFF11\uFF12 \uFF07s full\uFF07s width",
            "<b>bold</b> &amp; a@b.example https://example.org/a?b=c#d",
            "tab\tnew\nline\u00A0nbsp\u200Bzero\u2028separator",
            "snake_case camelCase UPPER123lower 123abc abc123def",
            "running runs ran runner added adding adds generously skies dying news inning proceed exceed",
            "x".repeat(64) + " " + "y".repeat(65),
            "\uD800 lone \uDC00 surrogates",
            "\uD835\uDC00\uD835\uDC01 \uD840\uDC00",
            "AI AIS EPRs ePMA eRS e-RS mTLS IaaS HL7s WHO who IT it SNOMED",
            "ALL OF IT IN CAPITALS, TESTS AND SYSTEMS",
            "A&E a & e AT&T R&D's Q&As health&care A&EX &A T&Cs C# c# F#! C#7 issue#12 C&#",
            "TLS1.3 TLS 1.3 tls1.2 v2.4.1 HL7v2 FHIRR4 2.3.6 190876A-C x1,000 a1.b",
            "x-ray e-Referral dm+d node.js snake_case_name point-of-care on\u2010call soft\u00ADhyphen a--b 2022-23 a-b-c-d-e",
            "eth_sendRawTransaction TestExample FHIRServer getURLFromAPI 27001a iPhone GitHub 3f0c9a1b2d4e5f6a7b8c",
            "\u65E5\u672C\u8A9E\u306E\u30C6\u30AD\u30B9\u30C8 \u30AB\u30BF\u30AB\u30CA\u30FC \uD55C\uAD6D\uC5B4 \uD14D\uC2A4\uD2B8");

    private static final int[][] BLOCKS = {
        {'a', 'z'},
        {'a', 'z'},
        {'A', 'Z'},
        {'A', 'Z'},
        {'A', 'F'},
        {'0', '9'},
        {' ', ' '},
        {' ', '/'},
        {0xC0, 0xFF},
        {0x100, 0x17F},
        {0x300, 0x32F},
        {0x391, 0x3A1},
        {0x3B1, 0x3C9},
        {0x410, 0x44F},
        {0x5D0, 0x5EA},
        {0x627, 0x64A},
        {0x660, 0x669},
        {0x905, 0x939},
        {0xE01, 0xE2E},
        {0x1E00, 0x1EFF},
        {0x2018, 0x201D},
        {0x2460, 0x2473},
        {0x3041, 0x3096},
        {0x30A1, 0x30FA},
        {0x4E00, 0x4E80},
        {0xAC00, 0xAC40},
        {0xFB00, 0xFB06},
        {0xFF10, 0xFF3A},
        {0x1D400, 0x1D420},
        {0x1F600, 0x1F610},
        {0x20000, 0x20010}
    };
    private static final String JOINERS = "'\u2019\uFF07.,+-_/:\"&#\u2010\u00AD";

    private Fuzz() {}

    /** Up to forty characters of every kind. */
    static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            if (random.nextInt(4) == 0) {
                text.append(JOINERS.charAt(random.nextInt(JOINERS.length())));
            } else {
                int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
                text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0] + 1));
            }
        }
        return text.toString();
    }
}

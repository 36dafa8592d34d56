package handbook.check.vocabulary;

import java.util.Set;
import java.util.regex.Pattern;

/** Words in capitals that need no explanation anywhere: what every reader knows, and what is merely written in capitals. */
public final class EverydayCapitals {
    private static final Set<String> ALL = Set.of("""
            NHS AD AM BC BST CEO DIY EU EUR FAQ GB GBP GMT ID IT OK PC PIN PM PS TV UK UN US USA USD UTC VAT VIP
            DR MR MRS MS
            MON TUE TUES WED THU THUR THURS FRI SAT SUN MONDAY FRIDAY SUNDAY
            JAN FEB MAR APR MAY JUN JUNE JUL JULY AUG AUGUST SEP SEPT OCT NOV DEC MARCH APRIL
            GET HEAD POST PUT PATCH DELETE TRACE
            README TODO
            CSS CSV DOC DOCX GIF HTML HTTP HTTPS JPEG JPG JSON ODS ODT PDF PNG PPTX RTF SVG TSV TXT URI URL USB WWW XLS XLSX XML YAML ZIP
            CM GHZ GIB HZ KB KG KHZ KIB KM KW KWH MB MBPS MHZ MIB ML MM TB TIB
            A AGAIN ALL ALSO ALWAYS AN AND ANY ARE AS AT BE BEFORE BEST BOTH BUT BY CAN CANNOT CLOSE DANGER DID DO DOES DONE DONT
            EACH EITHER END EVEN EVER EVERY FALSE FIRST FOR FROM GO HAS HAVE HE HELP HERE HOW I IF IN INTO IS ITS JUST LAST LESS
            MANY ME MORE MOST MUST MY NEVER NEW NEXT NO NONE NOR NOT NOTE NOTHING NOW NULL OF OFF OLD ON ONCE ONE ONLY OPEN OR
            OUR OUT OVER PLEASE READ REAL SAME SAVE SHALL SHE SHOULD SO SOME STOP SUCH THAN THAT THE THEIR THEM THEN THERE THESE
            THEY THIS THOSE TO TOO TRUE TWO UNLESS UNTIL UP USE USED VERY WAIT WAS WE WERE WHAT WHEN WHERE WHICH WHO WHY WILL WITH
            WITHIN YES YET YOU YOUR ZERO
            """.strip().split("\\s+"));

    /** Up to 89, which is far more than a list or a part is numbered with. */
    private static final Pattern ROMAN = Pattern.compile("(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})");

    private EverydayCapitals() {}

    /** Whether nobody needs to be told what it means. */
    public static boolean include(String word) {
        return ALL.contains(word) || ROMAN.matcher(word).matches();
    }
}

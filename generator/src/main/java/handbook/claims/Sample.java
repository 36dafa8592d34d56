package handbook.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Some of the claims, each as likely as any other.
 *
 * @param all how many there are to choose from
 * @param claims those chosen, in order
 */
public record Sample(int all, long seed, List<Claim> claims) {
    public Sample {
        claims = List.copyOf(claims);
    }

    /** The same for the same claims and seed on every machine: both the generator and the shuffle are laid down by the platform. */
    public static Sample of(List<Claim> claims, long seed, int count) {
        List<Claim> shuffled =
                new ArrayList<>(claims.stream().sorted(Claim.ORDER).toList());
        Collections.shuffle(shuffled, new Random(seed));
        return new Sample(
                claims.size(),
                seed,
                shuffled.stream().limit(count).sorted(Claim.ORDER).toList());
    }

    public String text() {
        StringBuilder text =
                new StringBuilder(String.format(Locale.UK, "%,d of %,d claims, seed %d\n", claims.size(), all, seed));
        for (int i = 0; i < claims.size(); i++) {
            text.append("\n").append(i + 1).append(". ");
            lines(claims.get(i)).forEach(line -> text.append(line).append("\n"));
        }
        return text.toString();
    }

    private static Stream<String> lines(Claim claim) {
        String place = claim.place().path() + ":" + Math.max(1, claim.place().line());
        return Stream.concat(
                Stream.of(
                        claim.address() + "  " + claim.kind() + ", "
                                + claim.confidence().id(),
                        "   " + claim.text(),
                        "   " + place),
                sources(claim));
    }

    private static Stream<String> sources(Claim claim) {
        if (claim.sources().isEmpty()) {
            return Stream.of("   no source");
        }
        String label = claim.isOwnSource() ? "   source: " : "   source of the page: ";
        return claim.sources().stream()
                .map(source -> label + source.title().strip().replaceAll("\\s+", " ") + ", " + source.url());
    }
}

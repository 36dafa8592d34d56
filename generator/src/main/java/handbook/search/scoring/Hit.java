package handbook.search.scoring;

/**
 * A document found.
 *
 * @param words the words of the query that it has, a bit for each
 */
public record Hit(int document, float score, int words) {}

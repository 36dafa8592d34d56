package handbook.search.scoring;

/**
 * A document found.
 *
 * @param words the words of the query that it has, a bit for each
 * @param foremost those of them that stand in its title, headings, summary or names
 */
public record Hit(int document, float score, int words, int foremost) {}

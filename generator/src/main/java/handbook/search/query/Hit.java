package handbook.search.query;

/** A document found. */
public record Hit(int document, float score) {}

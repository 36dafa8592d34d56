package handbook.search;

/** A document found. */
record Hit(int document, float score) {}

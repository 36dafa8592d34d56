/** Rules about the everyday words that the search understands. */
@NullMarked
package handbook.check.vocabulary;

import org.jspecify.annotations.NullMarked;

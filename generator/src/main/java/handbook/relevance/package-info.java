/** Measures how well a search answers, by queries whose right answers are known. */
@NullMarked
package handbook.relevance;

import org.jspecify.annotations.NullMarked;

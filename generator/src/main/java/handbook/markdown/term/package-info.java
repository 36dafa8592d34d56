/** Finds the terms of the glossary in running text. */
@NullMarked
package handbook.markdown.term;

import org.jspecify.annotations.NullMarked;

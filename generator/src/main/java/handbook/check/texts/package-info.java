/** What is wrong with words: titles, headings, links, what stands for pictures, what is said twice. */
@NullMarked
package handbook.check.texts;

import org.jspecify.annotations.NullMarked;

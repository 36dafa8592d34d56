/** The command line: the only package that prints, exits, or knows picocli. */
@NullMarked
package handbook.cli;

import org.jspecify.annotations.NullMarked;

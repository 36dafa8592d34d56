/** What a site is published as: an exporter takes a site and gives files. */
@NullMarked
package handbook.output;

import org.jspecify.annotations.NullMarked;

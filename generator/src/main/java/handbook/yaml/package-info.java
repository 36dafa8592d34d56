/** Reads YAML into records, with the exact place of every value; the only package that knows SnakeYAML. */
@NullMarked
package handbook.yaml;

import org.jspecify.annotations.NullMarked;

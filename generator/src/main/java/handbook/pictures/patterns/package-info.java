/** Ways to join records up, each drawn small and in the same way. */
@NullMarked
package handbook.pictures.patterns;

import org.jspecify.annotations.NullMarked;

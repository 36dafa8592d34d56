/** Works out the templates that stand in pages: Liquid and its kin, Hugo's shortcodes and Ruby's. */
@NullMarked
package handbook.bringing.template;

import org.jspecify.annotations.NullMarked;

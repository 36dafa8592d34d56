/** The site's files for machines: sitemap, robots, redirects and headers for web servers. */
@NullMarked
package handbook.output.hosting;

import org.jspecify.annotations.NullMarked;

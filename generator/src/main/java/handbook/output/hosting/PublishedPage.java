package handbook.output.hosting;

import handbook.model.value.PartialDate;
import java.util.Optional;

/**
 * A page that search engines may list.
 *
 * @param address relative to the site's root: {@code standards/nhs-number/}
 * @param modified when its content last changed, where that is known
 */
record PublishedPage(String address, Optional<PartialDate> modified) {}

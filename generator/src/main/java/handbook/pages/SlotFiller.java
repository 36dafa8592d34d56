package handbook.pages;

import handbook.model.Body;
import handbook.model.site.Target;
import handbook.model.text.Image;
import handbook.model.text.Link;
import java.util.Map;

/** Fills the slots of a body with addresses and titles, in one pass. */
final class SlotFiller {
    private static final String ADDRESS = "slot:";
    private static final String IMAGE = "src=\"slot:";
    private final PageLinks links;
    private final Map<Image, String> images;

    SlotFiller(PageLinks links, Map<Image, String> images) {
        this.links = links;
        this.images = images;
    }

    String fill(Body body) {
        String html = body.html();
        int slot = html.indexOf(Body.OPEN);
        if (slot < 0) {
            return html;
        }
        StringBuilder filled = new StringBuilder(html.length() + html.length() / 4);
        int done = 0;
        while (slot >= 0) {
            int close = html.indexOf(Body.CLOSE, slot);
            int number = Integer.parseInt(html, slot + 1, close, 10);
            boolean address = html.startsWith(ADDRESS, slot - ADDRESS.length());
            filled.append(html, done, address ? slot - ADDRESS.length() : slot);
            if (address && html.startsWith(IMAGE, slot - IMAGE.length())) {
                String path = images.get(body.images().get(number));
                escape(path == null ? "" : links.to(Image.address(path)), filled);
            } else {
                Link link = body.links().get(number);
                Target target = links.target(link).orElse(new Target("404.html", link.text()));
                escape(address ? links.to(target.address()) : target.title(), filled);
            }
            done = close + 1;
            slot = html.indexOf(Body.OPEN, done);
        }
        return filled.append(html, done, html.length()).toString();
    }

    private static void escape(String text, StringBuilder html) {
        for (int place = 0; place < text.length(); place++) {
            char character = text.charAt(place);
            switch (character) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append(character);
            }
        }
    }
}

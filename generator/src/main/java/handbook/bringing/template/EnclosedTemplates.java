package handbook.bringing.template;

import handbook.markdown.foreign.written.Remark;
import handbook.markdown.foreign.written.Remark.Subject;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works out Hugo's shortcodes and the Ruby of Middleman's templates. */
public final class EnclosedTemplates {
    private static final Pattern SHORTCODE =
            Pattern.compile("\\{\\{[<%](?!/\\*)\\s*(/?)\\s*([\\w./-]+)\\s*(.*?)\\s*(/?)[>%]}}", Pattern.DOTALL);
    private static final Pattern RUBY = Pattern.compile("<%(#|=|-)?\\s*(.*?)\\s*-?%>", Pattern.DOTALL);
    private static final Pattern CALL = Pattern.compile("([a-z_]+)[\\s(]*(.*?)\\)?(?:\\s+do)?", Pattern.DOTALL);

    private final TemplateWorld world;

    public EnclosedTemplates(TemplateWorld world) {
        this.world = world;
    }

    /** The text without shortcodes. */
    public String shortcodes(String text) {
        if (!text.contains("{{<") && !text.contains("{{%")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        CodeSpans code = CodeSpans.of(text);
        Matcher mark = SHORTCODE.matcher(text);
        int told = 0;
        while (mark.find(told)) {
            out.append(text, told, mark.start());
            told = mark.end();
            String name = mark.group(2);
            boolean link = name.equals("ref") || name.equals("relref");
            if (code.contains(mark.start()) && !link) {
                out.append(mark.group());
                continue;
            }
            if (!mark.group(1).isEmpty()) {
                continue;
            }
            Matcher end = Pattern.compile("\\{\\{[<%]\\s*/\\s*" + Pattern.quote(name) + "\\s*[>%]}}")
                    .matcher(text);
            boolean encloses = mark.group(4).isEmpty() && end.find(told);
            String body = encloses ? text.substring(told, end.start()) : "";
            told = encloses ? end.end() : told;
            out.append(shortcode(mark.group(), name, TagArguments.of(mark.group(3)), mark.group(3), body));
        }
        String rest = out.append(text.substring(told)).toString();
        return rest.replaceAll("\\{\\{([<%])/\\*(.*?)\\*/([>%])}}", "{{$1$2$3}}");
    }

    private String shortcode(String source, String name, TagArguments arguments, String typed, String body) {
        switch (name) {
            case "ref", "relref" -> {
                String address =
                        TagArguments.unquoted(arguments.first().isEmpty() ? arguments.text("path") : arguments.first());
                return world.address(address).orElse(address);
            }
            case "highlight" -> {
                String language = typed.isEmpty() ? "" : typed.split("[\\s,\"]+")[0];
                return "\n````" + language + "\n"
                        + body.replaceFirst("^\\s*\\n", "").stripTrailing() + "\n````\n";
            }
            case "figure", "img", "image" -> {
                return figure(arguments);
            }
            default -> {
                String inside = shortcodes(body);
                Optional<String> box = Boxes.around(name, arguments, inside);
                if (box.isEmpty()) {
                    world.remark(new Remark(Subject.TEMPLATE_LEFT_OUT, source, source.replaceAll("\\s+", " ")));
                }
                return box.orElseGet(
                        () -> arguments.shown() + (inside.contains("\n") ? "\n\n" + inside + "\n\n" : inside));
            }
        }
    }

    private static String figure(TagArguments arguments) {
        String source = arguments.text("src", "link");
        String path = source.isEmpty() ? TagArguments.unquoted(arguments.first()) : source;
        String caption = arguments.text("caption", "title");
        String alt = arguments.text("alt");
        String image = "<img src=\"" + path + "\" alt=\"" + alt.replace("\"", "&quot;") + "\">";
        return caption.isEmpty()
                ? image
                : "\n\n<figure>" + image + "<figcaption>" + caption + "</figcaption></figure>\n\n";
    }

    /** The text without Ruby. */
    public String ruby(String text) {
        return RUBY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        ruby(found.group(), Optional.ofNullable(found.group(1)).orElse(""), found.group(2))));
    }

    private String ruby(String source, String kind, String code) {
        if (kind.equals("#")) {
            return "";
        }
        Matcher call = CALL.matcher(code);
        String name = call.matches() ? call.group(1) : "";
        TagArguments arguments = TagArguments.of(call.matches() ? call.group(2) : "");
        String first = TagArguments.unquoted(arguments.first());
        if (name.equals("partial")) {
            Optional<String> part = world.part(first);
            if (part.isPresent()) {
                return ruby(FrontMatterFence.without(part.get()));
            }
        }
        if (name.equals("link_to") && arguments.plain().size() > 1) {
            return "<a href=\"" + TagArguments.unquoted(arguments.plain().get(1)) + "\">" + first + "</a>";
        }
        if (name.equals("warning_text")) {
            return Boxes.box("warning", "", first, "");
        }
        if (!name.equals("end")) {
            world.remark(new Remark(Subject.TEMPLATE_LEFT_OUT, source, source.replaceAll("\\s+", " ")));
        }
        return kind.equals("=") ? arguments.shown() : "";
    }
}

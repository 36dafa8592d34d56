package handbook.bringing.template;

import handbook.bringing.template.Token.Output;
import handbook.bringing.template.Token.Tag;
import handbook.bringing.template.Token.Words;
import handbook.markdown.foreign.written.Remark;
import handbook.markdown.foreign.written.Remark.Subject;
import handbook.yaml.Loose;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out Liquid and what is like it (Nunjucks, Twig): includes, captures, values, conditions and loops over what is at hand.
 * What is not known here is taken note of; its words stay.
 */
public final class Liquid {
    private static final int DEEPEST = 12;
    private static final int LONGEST = 2_000_000;
    private static final Set<String> SILENT = Set.of(
            "seo", "feed_meta", "layout", "extends", "toc", "csrf_token", "endif", "endfor", "else", "elsif", "elif");

    private final TemplateWorld world;
    private final Map<String, Loose> names;
    private final int depth;

    /** @param names what the template may call by name: {@code page}, {@code site} */
    public Liquid(TemplateWorld world, Map<String, Loose> names) {
        this(world, names, 0);
    }

    private Liquid(TemplateWorld world, Map<String, Loose> names, int depth) {
        this.world = world;
        this.names = new HashMap<>(names);
        this.depth = depth;
    }

    /** The text with its templates worked out. */
    public String render(String text) {
        if (!text.contains("{%") && !text.contains("{{") && !text.contains("{#")) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        run(new Cursor(Token.in(text)), Set.of(), out);
        return out.toString();
    }

    /** Writes up to one of the tags named, and gives that tag; nothing at the end of the text. */
    private Optional<Tag> run(Cursor cursor, Set<String> stops, StringBuilder out) {
        while (cursor.at < cursor.tokens.size() && out.length() < LONGEST) {
            switch (cursor.tokens.get(cursor.at++)) {
                case Words words -> out.append(words.text());
                case Output output -> output(output, out);
                case Tag tag
                when stops.contains(tag.name()) -> {
                    return Optional.of(tag);
                }
                case Tag tag -> tag(tag, cursor, out);
            }
        }
        return Optional.empty();
    }

    private void output(Output output, StringBuilder out) {
        Optional<Loose> value = new Expression(names).value(output.expression());
        if (value.isPresent()) {
            out.append(Filters.plain(value.get()));
        } else if (output.code()) {
            out.append(output.source());
        } else {
            leftOut(output.source());
        }
    }

    private void tag(Tag tag, Cursor cursor, StringBuilder out) {
        switch (tag.name()) {
            case "highlight" -> highlight(tag, cursor, out);
            case "capture" ->
                names.put(tag.arguments().replaceAll("[\"']", ""), new Loose.Text(body("endcapture", cursor)));
            case "assign", "set" -> assign(tag, cursor);
            case "if", "unless" -> condition(tag, cursor, out);
            case "case" -> choice(tag, cursor, out);
            case "for", "tablerow" -> loop(tag, cursor, out);
            case "include", "include_cached", "include_relative", "render", "partial" -> include(tag, out);
            case "link", "post_url", "page", "url", "relref", "ref" -> address(tag, out);
            default -> other(tag, cursor, out);
        }
    }

    private String body(String end, Cursor cursor) {
        StringBuilder inside = new StringBuilder();
        run(cursor, Set.of(end), inside);
        return inside.toString();
    }

    private void highlight(Tag tag, Cursor cursor, StringBuilder out) {
        String language = tag.arguments().isEmpty() ? "" : tag.arguments().split("\\s+")[0];
        String code = body("endhighlight", cursor).replaceFirst("^\\s*\\n", "").stripTrailing();
        out.append("\n````").append(language).append('\n').append(code).append("\n````\n");
    }

    private void assign(Tag tag, Cursor cursor) {
        int equals = tag.arguments().indexOf('=');
        if (equals < 0) {
            names.put(tag.arguments(), new Loose.Text(body("endset", cursor)));
            return;
        }
        String name = tag.arguments().substring(0, equals).strip();
        new Expression(names)
                .value(tag.arguments().substring(equals + 1).strip())
                .ifPresentOrElse(value -> names.put(name, value), () -> names.remove(name));
    }

    private void condition(Tag tag, Cursor cursor, StringBuilder out) {
        boolean taken = false;
        boolean unsure = false;
        String test = tag.arguments();
        String verb = tag.name();
        while (true) {
            boolean inverted = verb.equals("unless");
            Optional<Boolean> held = verb.equals("else")
                    ? Optional.of(true)
                    : new Expression(names).holds(test).map(each -> each != inverted);
            StringBuilder branch = new StringBuilder();
            Optional<Tag> next = run(cursor, Set.of("else", "elsif", "elif", "elseif", "endif", "endunless"), branch);
            unsure |= held.isEmpty() && !taken;
            if (!taken && (held.isEmpty() || held.get())) {
                out.append(branch);
            } else {
                dropped(tag.source(), branch);
            }
            taken |= held.orElse(false);
            if (next.isEmpty() || next.get().name().startsWith("end")) {
                break;
            }
            verb = next.get().name();
            test = next.get().arguments();
        }
        if (unsure) {
            remark(
                    Subject.TEMPLATE_CHOSEN,
                    tag.source(),
                    tag.source() + " cannot be decided here: what it shows in either case stays");
        }
    }

    private void choice(Tag tag, Cursor cursor, StringBuilder out) {
        Set<String> stops = Set.of("when", "else", "endcase");
        Optional<Tag> next = run(cursor, stops, new StringBuilder());
        boolean taken = false;
        while (next.isPresent() && !next.get().name().equals("endcase")) {
            Tag branch = next.get();
            StringBuilder inside = new StringBuilder();
            next = run(cursor, stops, inside);
            boolean held = branch.name().equals("else")
                    || List.of(branch.arguments().split("\\s*(?:,|\\bor\\b)\\s*")).stream()
                            .anyMatch(each -> new Expression(names)
                                    .holds(tag.arguments() + " == " + each)
                                    .orElse(false));
            if (held && !taken) {
                out.append(inside);
                taken = true;
            } else {
                dropped(tag.source(), inside);
            }
        }
    }

    private void loop(Tag tag, Cursor cursor, StringBuilder out) {
        Set<String> stops = Set.of("endfor", "endtablerow", "else");
        List<String> words = Expression.words(tag.arguments());
        Optional<Loose> list = words.size() > 2 && words.get(1).equals("in")
                ? LoopItems.of(words.subList(2, words.size()), new Expression(names))
                : Optional.empty();
        int start = cursor.at;
        boolean known = list.isPresent() && list.get() instanceof Loose.Many;
        List<Loose> items = known ? ((Loose.Many) list.orElseThrow()).items() : List.of(new Loose.Text(""));
        if (!known) {
            remark(
                    Subject.TEMPLATE_LEFT_OUT,
                    tag.source(),
                    tag.source() + " lists what is not known here: write out what it showed");
        }
        for (int i = 0; i < Math.max(1, items.size()); i++) {
            cursor.at = start;
            StringBuilder inside = new StringBuilder();
            Liquid round = new Liquid(world, names, depth);
            if (known && i < items.size()) {
                round.names.put(words.getFirst(), items.get(i));
                round.names.put("forloop", LoopItems.position(i, items.size()));
                round.names.put("loop", LoopItems.position(i, items.size()));
            }
            Optional<Tag> end = (items.isEmpty() ? silent(round) : round).run(cursor, stops, inside);
            out.append(items.isEmpty() ? "" : inside);
            if (end.isPresent() && end.get().name().equals("else")) {
                StringBuilder otherwise = new StringBuilder();
                run(cursor, Set.of("endfor", "endtablerow"), otherwise);
                out.append(items.isEmpty() ? otherwise : "");
            }
            names.putAll(round.names);
        }
    }

    /** Reads without taking note. */
    private static Liquid silent(Liquid liquid) {
        return new Liquid(new SilentWorld(liquid.world), liquid.names, liquid.depth);
    }

    private void include(Tag tag, StringBuilder out) {
        TagArguments arguments =
                TagArguments.of(new Liquid(new SilentWorld(world), names, depth).render(tag.arguments()));
        String name = arguments.first();
        Optional<String> known =
                new Expression(names).value(name).map(Filters::plain).filter(value -> value.contains("."));
        Optional<String> text = depth < DEEPEST
                ? world.part(name.replaceAll("[\"']", "")).or(() -> known.flatMap(world::part))
                : Optional.empty();
        if (text.isEmpty()) {
            unknown(tag, out);
            return;
        }
        Map<String, Loose> given = new HashMap<>();
        arguments
                .named()
                .forEach((key, value) ->
                        given.put(key, new Expression(names).value(value).orElse(new Loose.Text(""))));
        Liquid inside = new Liquid(world, names, depth + 1);
        inside.names.putAll(given);
        inside.names.put("include", new Loose.Group(given));
        out.append(inside.render(FrontMatterFence.without(text.get())).strip());
        inside.names.keySet().removeAll(given.keySet());
        inside.names.forEach((key, value) -> {
            if (!key.equals("include")) {
                names.put(key, value);
            }
        });
    }

    private void address(Tag tag, StringBuilder out) {
        String name = TagArguments.of(new Liquid(world, names, depth).render(tag.arguments()))
                .first()
                .replaceAll("[\"']", "");
        world.address(name).ifPresentOrElse(out::append, () -> out.append(name));
    }

    /** A tag of a plug-in: what it encloses and the words it is given stay. */
    private void other(Tag tag, Cursor cursor, StringBuilder out) {
        if (SILENT.contains(tag.name()) || tag.name().startsWith("end")) {
            return;
        }
        if (tag.code()) {
            out.append(tag.source());
            return;
        }
        String end = "end" + tag.name();
        boolean encloses = cursor.meetsLater(end);
        if (!encloses) {
            unknown(tag, out);
            return;
        }
        TagArguments arguments = TagArguments.of(tag.arguments());
        StringBuilder inside = new StringBuilder();
        run(cursor, Set.of(end), inside);
        Optional<String> box = Boxes.around(tag.name(), arguments, inside.toString());
        if (box.isEmpty()) {
            remark(Subject.TEMPLATE_LEFT_OUT, tag.source(), tag.source() + " is gone; what it enclosed stays");
        }
        out.append(box.orElseGet(() -> String.join(" ", arguments.words()) + inside));
    }

    private void unknown(Tag tag, StringBuilder out) {
        if (tag.code()) {
            out.append(tag.source());
            return;
        }
        out.append(TagArguments.of(tag.arguments()).shown());
        leftOut(tag.source());
    }

    private void leftOut(String source) {
        remark(Subject.TEMPLATE_LEFT_OUT, source, source.replaceAll("\\s+", " "));
    }

    private void dropped(String source, StringBuilder branch) {
        String words = branch.toString().replaceAll("\\s+", " ").strip();
        if (!words.isEmpty()) {
            remark(Subject.TEMPLATE_CHOSEN, source, source + " does not hold here: left out '" + words + "'");
        }
    }

    private void remark(Subject subject, String clue, String text) {
        world.remark(new Remark(subject, clue, text));
    }
}

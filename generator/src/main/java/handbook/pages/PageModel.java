package handbook.pages;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import handbook.model.Body;
import handbook.model.Entity;
import handbook.model.Pattern;
import handbook.model.Ref;
import handbook.model.Term;
import handbook.model.site.Site;
import handbook.model.text.PictureName;
import handbook.output.Asked;
import handbook.pages.bodies.Passage;
import handbook.pages.bodies.WebBodies;
import handbook.pages.routes.Anchor;
import handbook.pages.routes.SiteIndex;
import handbook.pages.templates.ModelWrapper;
import handbook.pages.templates.Say;
import handbook.pages.templates.Wrapped;
import handbook.pages.views.NamedPictures;
import handbook.pictures.Picture;
import handbook.pictures.drawing.Svg;
import handbook.pictures.patterns.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the templates of one page can see: values by name, and a few functions that know where the page stands. */
final class PageModel implements TemplateHashModel {
    /** What is the same for all pages, and read by few. */
    private static final Set<String> OF_SITE = Set.of("today", "config", "sections");

    private final Map<String, Object> values = new HashMap<>();
    private final List<Object> given = new ArrayList<>();
    private final Set<Ref<Term>> terms = new LinkedHashSet<>();
    private final Asked asked;
    private final ModelWrapper wrapper;
    private final Site site;
    private final PageLinks links;
    private final WebBodies bodies;

    PageModel(ModelWrapper wrapper, WebBodies bodies, SiteIndex index, PageLinks links, AssetNames assets) {
        this.wrapper = wrapper;
        this.site = index.site();
        this.asked = new Asked(site.catalogue());
        this.links = links;
        this.bodies = bodies;
        AssetNames named = name -> {
            asked.asset(name);
            return assets.published(name);
        };
        values.put("config", site.config());
        values.put("say", new Say(site.words()));
        values.put("today", site.today());
        values.put("sections", index.sections());
        function("href", this::href);
        function("all", this::all);
        function("find", argument -> find(argument).orElse(null));
        function("withheld", entity -> site.withheld().statements((Entity) entity));
        function("passages", this::passages);
        function("html", passage -> HTMLOutputFormat.INSTANCE.fromMarkup(((Passage) passage).html()));
        function("drawn", this::drawn);
        function("pictured", name -> pictured((PictureName) name, index).orElse(null));
        function("sketches", none -> sketches());
        function("sketch", pattern -> Sketch.of((Pattern) pattern, site));
        function("sketched", this::sketched);
        function("terms", argument -> terms());
        function("asset", name -> named.published((String) name).map(file -> links.to("assets/" + file)));
        function(
                "assets",
                name -> named.published((String) name)
                        .map(file -> links.everywhere("assets/" + file))
                        .orElse(List.of()));
        function("card", address -> card((String) address, named).orElse(null));
        with("toRoot", links.toRoot());
        with("isAnywhere", links.isAnywhere());
        function("absolute", address -> absolute((String) address).orElse(null));
    }

    /** One value in, one value or nothing out. */
    private interface Function {
        @Nullable
        Object apply(Object argument) throws TemplateModelException;
    }

    /** A tool of templates, the same for all pages. */
    PageModel withTool(String name, TemplateModel tool) {
        values.put(name, tool);
        return this;
    }

    /** Something the page is to show. */
    PageModel with(String name, Object value) {
        values.put(name, value);
        given.add(value);
        return this;
    }

    /** A value that is finished HTML. */
    PageModel withHtml(String name, String html) throws TemplateModelException {
        values.put(name, HTMLOutputFormat.INSTANCE.fromMarkup(html));
        given.add(html);
        return this;
    }

    /** What the page was given to show. */
    List<Object> given() {
        return given;
    }

    /** What the templates have asked for so far, beside what the page was given. */
    Set<String> asked() {
        return asked.questions();
    }

    private void function(String name, Function function) {
        TemplateMethodModelEx method = arguments -> wrapper.wrap(function.apply(unwrap(name, arguments)));
        values.put(name, method);
    }

    private static Object unwrap(String name, List<?> arguments) throws TemplateModelException {
        Object first = arguments.isEmpty() ? null : arguments.getFirst();
        return switch (first) {
            case Wrapped wrapped -> wrapped.value();
            case TemplateScalarModel text -> text.getAsString();
            case null, default -> {
                if (arguments.isEmpty()) {
                    yield name;
                }
                throw new TemplateModelException(name + "() cannot take " + first);
            }
        };
    }

    private Object href(Object target) throws TemplateModelException {
        return switch (target) {
            case String address -> links.to(address);
            case Entity entity -> links.to(entity);
            case Anchor anchor -> links.to(anchor.address());
            case Ref<?> ref -> find(ref).map(links::to).orElseThrow(() -> new TemplateModelException("no " + ref));
            default -> throw new TemplateModelException("no address for " + target);
        };
    }

    /** By a reference, or by its text: {@code chapter:preparing-to-buy}. */
    private Optional<Entity> find(Object ref) {
        String key = ref instanceof String text ? text : ((Ref<?>) ref).key();
        return asked.find(key);
    }

    private Object all(Object refs) {
        return Entity.once(((List<?>) refs).stream().flatMap(ref -> find(ref).stream()));
    }

    private Object passages(Object body) {
        terms.addAll(((Body) body).terms());
        return bodies.passages((Body) body, links);
    }

    private Optional<Picture> pictured(PictureName name, SiteIndex index) {
        asked.picture(name);
        return NamedPictures.of(name, index);
    }

    private List<Sketch> sketches() {
        asked.sketches();
        return Sketch.all(site);
    }

    /** A picture for wide places and for narrow ones; the style sheet shows one of them. */
    private Object drawn(Object picture) throws TemplateModelException {
        Picture drawn = (Picture) picture;
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                Svg.of(drawn.wide(), "wide", drawn.title(), drawn.description(), links::to)
                        + Svg.of(drawn.narrow(), "narrow", drawn.title(), drawn.description(), links::to));
    }

    /** A pattern drawn small, the same in all places. */
    private Object sketched(Object sketch) throws TemplateModelException {
        Sketch small = (Sketch) sketch;
        return HTMLOutputFormat.INSTANCE.fromMarkup(
                Svg.of(small.drawing(), "small", small.pattern().title(), small.description(), links::to));
    }

    /** The terms of the bodies shown so far. */
    private List<Term> terms() {
        return Entity.once(terms.stream().flatMap(ref -> find(ref).stream()).map(Term.class::cast));
    }

    private Optional<String> absolute(String address) {
        asked.value("config");
        return site.config().baseUrl().map(base -> base.value().replaceFirst("/*$", "/") + address);
    }

    /** The picture that stands for a page elsewhere: that of its part of the site, or else of the site. */
    private Optional<String> card(String address, AssetNames assets) {
        String part = address.substring(0, Math.max(0, address.indexOf('/')));
        return assets.published("card-" + part + ".png")
                .or(() -> assets.published("card-home.png"))
                .flatMap(file -> absolute("assets/" + file));
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        if (OF_SITE.contains(name)) {
            asked.value(name);
        }
        return wrapper.wrap(values.get(name));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

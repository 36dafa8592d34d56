package handbook.config;

import handbook.diagnostics.Problems;
import handbook.diagnostics.Rule;
import handbook.model.site.SiteConfig;
import handbook.model.value.WebAddress;
import handbook.source.ReadMemory;
import handbook.source.SourceFile;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import handbook.yaml.YamlItem;
import handbook.yaml.YamlReader;
import handbook.yaml.YamlText;
import java.util.Optional;

/** Reads {@code content/site.yaml}. */
public final class ConfigReader {
    private final RecordBinder binder;
    private final ReadMemory memory;

    public ConfigReader(RecordBinder binder) {
        this(binder, ReadMemory.none());
    }

    public ConfigReader(RecordBinder binder, ReadMemory memory) {
        this.binder = binder;
        this.memory = memory;
    }

    /** The settings of a project; the defaults where it has none, or where they cannot be read. */
    public SiteConfig read(SourceTree tree, Problems problems) {
        return tree.config()
                .map(file -> memory.of(ConfigReader.class, file, problems, this::read))
                .orElseGet(this::defaults);
    }

    private SiteConfig read(SourceFile file, Problems problems) {
        Optional<YamlText> source = text(file, problems);
        Optional<YamlItem> item = source.flatMap(text -> new YamlReader(problems).item(text));
        SiteConfig config = item.flatMap(fields -> binder.bind(fields, SiteConfig.class, problems))
                .orElseGet(this::defaults);
        return config.publishedAt(config.baseUrl()
                .filter(address -> item.isPresent() && isSite(address, item.get(), problems))
                .map(WebAddress::asSite));
    }

    private static boolean isSite(WebAddress address, YamlItem item, Problems problems) {
        Optional<String> fault = address.whyNoSite();
        fault.ifPresent(what -> problems.add(
                Rule.BAD_VALUE,
                item.placeOf("baseUrl"),
                "'baseUrl' holds " + what,
                "write the address of the site's first page, as https://example.org/handbook/"));
        return fault.isEmpty();
    }

    private static Optional<YamlText> text(SourceFile file, Problems problems) {
        return file.text(problems).map(text -> YamlText.file(file.path(), text));
    }

    private SiteConfig defaults() {
        YamlItem nothing = new YamlReader(new Problems())
                .item(YamlText.file("site.yaml", "{}"))
                .orElseThrow();
        return binder.bind(nothing, SiteConfig.class, new Problems()).orElseThrow();
    }
}

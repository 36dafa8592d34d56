package handbook.pages.templates;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import handbook.model.site.SiteWords;
import java.util.HashMap;
import java.util.Map;

/** The words as templates see them, group by group: {@code words.furniture.skipToContent}. */
public final class WordsModel implements TemplateHashModel {
    private final String path;
    private final Map<String, TemplateModel> members = new HashMap<>();

    private WordsModel(String path) {
        this.path = path;
    }

    public static WordsModel of(SiteWords words) {
        WordsModel root = new WordsModel("");
        words.texts().forEach((key, text) -> root.put(key, text));
        return root;
    }

    private void put(String key, String text) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            members.put(key, new SimpleScalar(text));
            return;
        }
        String name = key.substring(0, dot);
        TemplateModel group = members.computeIfAbsent(name, first -> new WordsModel(path + first + "."));
        ((WordsModel) group).put(key.substring(dot + 1), text);
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        TemplateModel member = members.get(name);
        if (member == null) {
            throw new TemplateModelException("there is no text '" + path + name + "'");
        }
        return member;
    }

    @Override
    public boolean isEmpty() {
        return members.isEmpty();
    }
}

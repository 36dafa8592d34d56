package handbook.build;

import handbook.assemble.SiteAssembler;
import handbook.catalogue.CatalogueReader;
import handbook.chapter.ChapterReader;
import handbook.check.SiteChecker;
import handbook.config.ConfigReader;
import handbook.diagnostics.Problems;
import handbook.markdown.MarkdownReader;
import handbook.markdown.TermIndex;
import handbook.model.Entities;
import handbook.model.Site;
import handbook.model.SiteConfig;
import handbook.model.Term;
import handbook.source.SourceScanner;
import handbook.source.SourceTree;
import handbook.yaml.RecordBinder;
import java.util.List;

/** From sources to a checked site: gather everything, then put it together, then check. */
public final class Pipeline {
    private Pipeline() {}

    /** Reads a project; what is wrong with it is added to the problems. */
    public static Site read(Project project, Problems problems) {
        SourceTree tree = SourceScanner.scan(project.folder(), problems);
        RecordBinder binder = new RecordBinder(new MarkdownReader(TermIndex.NONE)::read);
        SiteConfig config = new ConfigReader(binder).read(tree, problems);
        Entities catalogue = new CatalogueReader(binder).read(tree, problems);
        TermIndex terms = TermIndex.of(catalogue.all(Term.class));
        Entities pages = new ChapterReader(binder, new MarkdownReader(terms)).read(tree, problems);
        Entities found = Entities.join(List.of(catalogue, pages));
        Site site = new SiteAssembler(project.today(), project.drafts(), problems).assemble(config, tree, found);
        SiteChecker.check(site, found.unread(), problems);
        return site;
    }
}

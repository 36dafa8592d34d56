package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.documents.SearchDocument;
import handbook.search.documents.Vocabulary;
import handbook.search.text.Analyser;
import handbook.search.text.Contractions;
import handbook.search.text.Form;
import handbook.search.text.Identifiers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Makes Lucene's documents, one after another: each must be indexed before the next is made. */
final class LuceneFields {
    private final Analyser analyser = new Analyser();
    private final Identifiers identifiers = new Identifiers(analyser);
    private final Map<Field, TermStream> streams = new EnumMap<>(Field.class);
    private final Map<Field, FieldType> types = new EnumMap<>(Field.class);
    private final WordCounts words;

    /** @param words counts the surface words on the way */
    LuceneFields(Contractions contractions, WordCounts words) {
        this.words = words;
        for (Field field : Field.ALL) {
            streams.put(field, new TermStream(field.hasPositions() ? contractions : Vocabulary.NONE.contractions()));
            types.put(field, type(field));
        }
    }

    Document of(SearchDocument document) {
        Document fields = new Document();
        words.next();
        for (Field field : Field.ALL) {
            List<Form> forms = field == Field.IDENT ? identifiers(document) : forms(document.text(field));
            if (!forms.isEmpty()) {
                TermStream stream = Objects.requireNonNull(streams.get(field)).of(forms);
                fields.add(new org.apache.lucene.document.Field(field.id(), stream, types.get(field)));
            }
        }
        return fields;
    }

    private List<Form> identifiers(SearchDocument document) {
        return identifiers.of(document.names()).stream().map(Form::ofTerm).toList();
    }

    private List<Form> forms(String text) {
        List<Form> forms = analyser.forms(text);
        forms.forEach(form -> words.add(form.surface()));
        return forms;
    }

    private static FieldType type(Field field) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(
                field.hasPositions() ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}

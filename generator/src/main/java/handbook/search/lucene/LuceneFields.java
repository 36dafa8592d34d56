package handbook.search.lucene;

import handbook.search.documents.Field;
import handbook.search.documents.SearchDocument;
import handbook.search.text.Analyser;
import handbook.search.text.Contractions;
import handbook.search.text.Form;
import handbook.search.text.Identifiers;
import handbook.search.text.Surface;
import handbook.search.text.Word;
import java.util.Collections;
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
    private final BesideWords besideWords;
    private final Map<Field, TermStream> streams = new EnumMap<>(Field.class);
    private final Map<Field, FieldType> types = new EnumMap<>(Field.class);
    private final WordCounts counts;

    /** @param counts counts the surface words on the way */
    LuceneFields(Contractions contractions, WordCounts counts) {
        this.counts = counts;
        this.besideWords = new BesideWords(analyser, contractions);
        for (Field field : Field.ALL) {
            streams.put(field, new TermStream());
            types.put(field, type(field));
        }
    }

    Document of(SearchDocument document) {
        Document fields = new Document();
        counts.next();
        for (Field field : Field.ALL) {
            TermStream stream = Objects.requireNonNull(streams.get(field));
            if (field == Field.IDENT) {
                identify(stream, document);
            } else {
                read(stream, document, field);
            }
            // Empty ones too: Lucene finds the length of a field fast where every document has one.
            fields.add(new org.apache.lucene.document.Field(field.id(), stream, types.get(field)));
        }
        return fields;
    }

    private void identify(TermStream stream, SearchDocument document) {
        List<Form> forms =
                identifiers.of(document.names()).stream().map(Form::ofTerm).toList();
        stream.of(forms, Collections.nCopies(forms.size(), List.of()));
    }

    private void read(TermStream stream, SearchDocument document, Field field) {
        PlacedForms placed = placed(document.text(field));
        if (field == Field.SUMMARY) {
            placed = placed.with(document.asked().lines().map(this::placed));
        }
        placed.all().forEach(this::count);
        stream.of(placed.forms(), placed.beside());
    }

    private PlacedForms placed(String text) {
        List<Word> words = analyser.words(text);
        return new PlacedForms(words.stream().map(Word::form).toList(), besideWords.of(words));
    }

    /** What is no word of a text, as the key of a contraction, is not counted. */
    private void count(Form form) {
        if (form.isWritten()) {
            counts.add(new Surface(form.surface(), form.isName()));
        }
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

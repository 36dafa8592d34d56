package handbook.pipeline;

import handbook.diagnostics.Problems;
import handbook.output.FileDraft;
import handbook.output.Ledger;
import handbook.output.MadeFrom;
import handbook.output.OutputFile;
import handbook.output.PlannedFile;
import handbook.pages.prints.Prints;
import handbook.pages.prints.Questions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the files of a site that would not be the same as in the build before, and notes what each is made from. Safe for use by many
 * threads.
 */
final class FileMaker {
    private final String madeWith;
    private final Ledger before;
    private final Prints prints;
    private final Questions questions;
    private final Map<String, MadeFrom> files = new ConcurrentHashMap<>();

    /**
     * @param madeWith the same for as long as the program, its templates and its words are
     * @param before what the files of the build before were made from
     */
    FileMaker(String madeWith, Ledger before, Prints prints, Questions questions) {
        this.madeWith = madeWith;
        this.before = before;
        this.prints = prints;
        this.questions = questions;
    }

    /**
     * Makes a file, unless it would be as before and can be kept.
     *
     * @param keep takes over the file of a path; false if that cannot be done
     * @return whether it was kept
     */
    boolean make(PlannedFile file, Predicate<String> keep, Consumer<OutputFile> write, Problems problems) {
        FileDraft draft = file.draft().get();
        Optional<String> shown = shown(draft);
        Optional<MadeFrom> known = asBefore(file.path(), shown);
        if (known.isPresent() && keep.test(file.path())) {
            files.put(file.path(), known.get());
            return true;
        }
        draft.make().apply(problems).ifPresent(made -> {
            int size = made.bytes().length;
            shown.ifPresent(print ->
                    files.put(file.path(), new MadeFrom(print, draft.asked().get(), size)));
            write.accept(made);
        });
        return false;
    }

    /** How many bytes a file has that pages speak of. */
    int size(PlannedFile file) {
        FileDraft draft = file.draft().get();
        return asBefore(file.path(), before.find(file.path()).flatMap(known -> shown(draft)))
                .map(MadeFrom::size)
                .or(() -> draft.make().apply(new Problems()).map(made -> made.bytes().length))
                .orElseThrow();
    }

    /** What the files made and kept are made from. */
    Ledger ledger() {
        Map<String, String> answers = files.values().stream()
                .flatMap(file -> file.asked().stream())
                .distinct()
                .collect(Collectors.toMap(question -> question, questions::answer));
        return new Ledger(answers, files);
    }

    private Optional<MadeFrom> asBefore(String path, Optional<String> shown) {
        return before.find(path)
                .filter(known -> shown.filter(known.shown()::equals).isPresent())
                .filter(known -> known.asked().stream().allMatch(this::isAnsweredAsBefore));
    }

    private boolean isAnsweredAsBefore(String question) {
        return questions.answer(question).equals(before.answers().get(question));
    }

    private Optional<String> shown(FileDraft draft) {
        return draft.given().map(given -> prints.of(List.of(madeWith, given)));
    }
}

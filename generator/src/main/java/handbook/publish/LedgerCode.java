package handbook.publish;

import handbook.output.Ledger;
import handbook.output.MadeFrom;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A ledger in bytes: the questions with their answers, sorted; then each file with the numbers of the questions it asked. */
final class LedgerCode {
    private LedgerCode() {}

    static void write(Ledger ledger, DataOutputStream out) throws IOException {
        Map<String, Integer> numbers = new HashMap<>();
        out.writeInt(ledger.answers().size());
        for (Map.Entry<String, String> answer : new TreeMap<>(ledger.answers()).entrySet()) {
            numbers.put(answer.getKey(), numbers.size());
            out.writeUTF(answer.getKey());
            out.writeUTF(answer.getValue());
        }
        out.writeInt(ledger.files().size());
        for (Map.Entry<String, MadeFrom> file : new TreeMap<>(ledger.files()).entrySet()) {
            out.writeUTF(file.getKey());
            out.writeUTF(file.getValue().shown());
            out.writeInt(file.getValue().size());
            Set<String> asked = new TreeSet<>(file.getValue().asked());
            out.writeInt(asked.size());
            for (String question : asked) {
                out.writeInt(Objects.requireNonNull(numbers.get(question), question));
            }
        }
    }

    static Ledger read(DataInputStream in) throws IOException {
        List<String> questions = new ArrayList<>();
        Map<String, String> answers = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            questions.add(in.readUTF());
            answers.put(questions.getLast(), in.readUTF());
        }
        Map<String, MadeFrom> files = new HashMap<>();
        for (int count = in.readInt(); count > 0; count--) {
            String path = in.readUTF();
            String shown = in.readUTF();
            int size = in.readInt();
            Set<String> asked = new HashSet<>();
            for (int left = in.readInt(); left > 0; left--) {
                asked.add(questions.get(in.readInt()));
            }
            files.put(path, new MadeFrom(shown, asked, size));
        }
        return new Ledger(answers, files);
    }
}

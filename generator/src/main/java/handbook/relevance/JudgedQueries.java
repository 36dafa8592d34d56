package handbook.relevance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads judged queries: half, kind, query and graded addresses ({@code 3:standards/dcb0129/}), separated by tabs. */
public final class JudgedQueries {
    private JudgedQueries() {}

    /** @throws IllegalArgumentException naming the line that cannot be read */
    public static List<JudgedQuery> read(String text) {
        List<JudgedQuery> queries = new ArrayList<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                queries.add(query(line, i + 1));
            }
        }
        return queries;
    }

    private static JudgedQuery query(String line, int number) {
        String[] columns = line.split("\t", -1);
        if (columns.length != 4) {
            throw new IllegalArgumentException("line " + number + " has " + columns.length + " columns, not 4");
        }
        Map<String, Integer> grades = new HashMap<>();
        for (String graded : columns[3].isBlank() ? new String[0] : columns[3].split(" ")) {
            if (!graded.matches("[123]:.+")) {
                throw new IllegalArgumentException("line " + number + ": '" + graded + "' is not a graded address");
            }
            grades.put(graded.substring(2), graded.charAt(0) - '0');
        }
        return new JudgedQuery(columns[0], columns[1], columns[2], grades);
    }
}
